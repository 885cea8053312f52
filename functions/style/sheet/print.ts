/** On paper: the story with its captions, where its links lead, and a square by which a telephone finds the page again. */
export const print = `
@media print {
@page { margin: 18mm; }
:root { --paper: #fff; --ink: #000; --soft: #333; --link: #000; --mark: #000; --box: #fff; --rule: #999; --text-size: 11pt; --text-line: 1.45; --headline-size: 24pt; --headline-line: 1.2; }
.masthead nav, .foot, .switch, .read-in, .alphabet, .skip, .conversation, .turn, .contents, .related, .topics, .screen { display: none; }
article, article > header, article > footer, article > section { display: block; }
a { text-decoration: none; }
article a[href^=http]::after { content: " (" attr(href) ")"; font-size: .8em; direction: ltr; unicode-bidi: isolate; overflow-wrap: anywhere; }
figure, blockquote, table, h2 { break-inside: avoid; }
h2, h3 { break-after: avoid; }
img { max-block-size: 10cm; inline-size: auto; margin-inline: auto; }
.table { overflow: visible; }
.qr { display: block; inline-size: 3cm; margin-block-start: .2cm; }
.paper { display: block; margin-block: 1.5cm 0; }
}
`
