/** Ground, letters, links, what is under the hand of the keyboard. */
export const base = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--text-size)/var(--text-line) var(--text); overflow-wrap: break-word; text-rendering: optimizeLegibility; font-kerning: normal; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4 { font-family: var(--head); font-weight: 700; text-wrap: balance; margin-block: 0 .5rem; font-size: 1em; line-height: var(--heading-line); }
h1 { font-size: var(--headline-size); line-height: var(--headline-line); letter-spacing: var(--tight); }
h2 { font-size: var(--heading-size); margin-block-start: 1.5rem; }
h3 { margin-block-start: .8rem; }
p, ul, ol, figure, blockquote, dl, pre, .table { margin-block: 0 1.2em; }
li { margin-block-end: .3em; }
li > ul, li > ol { margin-block: .3em 0; }
ol:lang(fa), ol:lang(ps) { list-style-type: persian; }
sup { line-height: 0; }
img { max-inline-size: 100%; block-size: auto; display: block; background: var(--box); background: attr(data-colour type(<color>), var(--box)); }
figure { margin-inline: 0; }
hr { border: 0; border-block-start: 1px solid var(--rule); margin-block: 2rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--box); padding: .8rem 1rem; direction: ltr; text-align: left; font-size: .85em; line-height: 1.5; }
code, kbd, samp { font-size: .9em; direction: ltr; unicode-bidi: isolate; }
table { border-collapse: collapse; inline-size: 100%; font: var(--small-size)/var(--small-line) var(--plain); margin: 0; }
th, td { border-block-end: 1px solid var(--rule); padding: .5rem .75rem; text-align: start; vertical-align: top; font-variant-numeric: tabular-nums; }
td:first-child, th:first-child { min-inline-size: 7rem; }
thead th { border-block-end: 2px solid var(--ink); }
.table { overflow-x: auto; }
button { font: inherit; color: inherit; background: var(--box); border: 1px solid var(--soft); border-radius: 3px; padding: .6rem 1rem; cursor: pointer; }
.end { text-align: end; unicode-bidi: plaintext; }
.center { text-align: center; }
blockquote { margin-inline: 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--mark); }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; }
.skip:focus { inset-block-start: 1rem; padding: .75rem 1rem; background: var(--paper); z-index: 1; }
[hidden] { display: none !important; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`
