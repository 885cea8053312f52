/**
 * The site's one style sheet: quiet, newspaper-like, logical properties only, light and dark, print. It stands in the
 * page itself, allowed by its hash in the page's policy: the first view needs no second request.
 */
export const style = minify(`
:root { color-scheme: light dark; --ink: #1b1b19; --soft: #55554f; --paper: #fdfcf9; --rule: #d9d6cc; --link: #0b4f6c; --mark: #8c2f1b; --box: #f3f0e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --soft: #b5b2a8; --paper: #171716; --rule: #3d3c38; --link: #8fc7e3; --mark: #f0a58f; --box: #232220; } }
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: var(--line, 1.6); font-family: var(--text, Georgia, "Noto Serif", "Times New Roman", serif); overflow-wrap: break-word; }
html[data-script=Arab] { --line: 1.85; --head: 1.45; --text: "Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Segoe UI", Tahoma, serif; --plain: "Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif; }
html[data-script=Hebr] { --text: "Noto Serif Hebrew", "Times New Roman", serif; --plain: "Noto Sans Hebrew", Arial, sans-serif; }
html[data-script=Deva] { --line: 1.75; --head: 1.4; --text: "Noto Serif Devanagari", "Kohinoor Devanagari", serif; --plain: "Noto Sans Devanagari", sans-serif; }
html[data-script=Hans] { --line: 1.8; --text: "Noto Serif CJK SC", "Songti SC", SimSun, serif; --plain: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; line-break: strict; }
html[data-script=Jpan] { --line: 1.8; --text: "Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", serif; --plain: "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif; line-break: strict; }
/* Slanted letters are a European habit: other scripts stress by weight. */
html:is([data-script=Arab], [data-script=Hebr], [data-script=Hans], [data-script=Jpan]) :is(em, i, cite) { font-style: normal; font-weight: 600; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1, h2, h3, h4, .cards h3 { line-height: var(--head, 1.2); text-wrap: balance; margin-block: 0 .5rem; font-weight: 700; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); }
h2 { font-size: 1.35rem; margin-block-start: 2rem; }
p, ul, ol, figure, blockquote, table, dl, pre { margin-block: 0 1.15rem; }
img { max-inline-size: 100%; block-size: auto; display: block; background: var(--box); }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; display: block; padding: .75rem 1rem; background: var(--box); }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.masthead, .foot, nav, .meta, .label, figcaption, .genre, .card .meta, .notice, .conversation, .topics { font-family: var(--plain, system-ui, "Segoe UI", "Noto Sans", Roboto, Helvetica, Arial, sans-serif); }
.masthead { border-block-end: 1px solid var(--rule); padding: .9rem 1rem 0; max-inline-size: 72rem; margin-inline: auto; }
.masthead .name { font-family: var(--text, Georgia, "Noto Serif", serif); font-size: 1.5rem; font-weight: 700; margin: 0; line-height: 1.3; }
.masthead .name a { color: inherit; text-decoration: none; }
nav ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; column-gap: 1.1rem; }
nav li a, .topics a { display: inline-block; padding-block: .45rem; font-size: .92rem; line-height: 1.4; }
nav ul { line-height: 1.4; }
nav [aria-current] { font-weight: 700; color: var(--ink); text-decoration: none; }
.switch { max-inline-size: 72rem; margin-inline: auto; padding: .2rem 1rem; border-block-end: 1px solid var(--rule); }
.switch nav ul { column-gap: .9rem; } .switch nav li a { font-size: .85rem; }
main { max-inline-size: 72rem; margin-inline: auto; padding: 1.5rem 1rem 3rem; display: block; }
article { max-inline-size: 40rem; margin-inline: auto; }
.genre { display: inline-block; font-size: .85rem; font-weight: 700; color: var(--mark); margin-block-end: .4rem; }
.genre a { color: inherit; }
.standfirst { font-size: 1.15rem; color: var(--soft); }
.meta { font-size: .88rem; color: var(--soft); margin-block-end: .35rem; line-height: 1.55; }
.notice { font-size: .9rem; background: var(--box); border-inline-start: 4px solid var(--mark); padding: .6rem .9rem; }
.read-in { border-block: 1px solid var(--rule); padding-block: .35rem; margin-block: 1rem 1.4rem; display: flex; flex-wrap: wrap; column-gap: .9rem; align-items: baseline; font-size: .92rem; }
.read-in p { margin: 0; color: var(--soft); }
figure { margin-inline: 0; }
.lead { margin-block-start: 1.1rem; }
figcaption { font-size: .85rem; color: var(--soft); line-height: 1.5; margin-block-start: .45rem; }
.credit { display: block; }
.dateline { font-weight: 700; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); }
blockquote.pullquote { border-inline-start: 0; border-block: 2px solid var(--mark); padding: 1rem 0; font-size: 1.3rem; line-height: var(--head, 1.35); text-wrap: balance; }
blockquote > :last-child, aside > :last-child, .notice > :last-child { margin-block-end: 0; }
aside { background: var(--box); padding: 1rem; margin-block: 0 1.15rem; }
.label { font-weight: 700; font-size: .9rem; }
.gallery { columns: 15rem; column-gap: .75rem; margin-block-end: 1.15rem; }
.gallery figure { margin: 0 0 .75rem; break-inside: avoid; }
.table { overflow-x: auto; margin-block-end: 1.15rem; }
table { border-collapse: collapse; inline-size: 100%; font-size: .95rem; margin: 0; }
th, td { border-block-end: 1px solid var(--rule); padding: .45rem .7rem; text-align: start; vertical-align: top; }
.end { text-align: end; } .center { text-align: center; }
pre { overflow-x: auto; background: var(--box); padding: .8rem; direction: ltr; text-align: left; }
.embed a { display: block; border: 1px solid var(--rule); padding: .8rem 1rem; text-decoration: none; }
.embed .site { display: block; font-size: .85rem; color: var(--soft); }
.footnotes { border-block-start: 1px solid var(--rule); margin-block-start: 2rem; font-size: .92rem; }
.corrections { border-block-start: 1px solid var(--rule); margin-block-start: 2rem; }
.topics ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem .9rem; margin: 0; }
.conversation { border-block-start: 3px double var(--rule); margin-block-start: 2.5rem; padding-block-start: .5rem; }
.front > h1 { font-size: 1.7rem; }
.cards { list-style: none; padding: 0; display: grid; gap: 1.6rem 1.4rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
.card { border-block-start: 1px solid var(--rule); padding-block-start: .8rem; }
.card h2 { font-size: 1.15rem; margin-block: .5rem .3rem; }
.card h2 a { color: inherit; text-decoration: none; }
.card h2 a:hover { text-decoration: underline; }
.card p { margin-block-end: .4rem; font-size: .97rem; }
.card img { aspect-ratio: 3 / 2; object-fit: cover; inline-size: 100%; }
@media (min-width: 62rem) { .home .card:first-child { grid-column: span 2; } .home .card:first-child h2 { font-size: 1.8rem; } }
.turn { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 1rem; margin-block-start: 2rem; }
.choose ul { flex-direction: column; } .choose li a { font-size: 1.15rem; }
.foot { border-block-start: 1px solid var(--rule); padding: 1.2rem 1rem 2.5rem; max-inline-size: 72rem; margin-inline: auto; font-size: .9rem; }
@media print { .masthead nav, .foot, .switch, .read-in, .skip, .conversation, .turn { display: none; } body { background: #fff; color: #000; } article a[href^=http]::after { content: " (" attr(href) ")"; font-size: .8em; } figure { break-inside: avoid; } }
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto !important; } }
`)

/** The sheet of the lite page: the reader's own fonts and colours, a measure, no pictures. */
export const liteStyle = minify(`
:root { color-scheme: light dark; }
body { max-inline-size: 40rem; margin-inline: auto; padding: 1rem; line-height: 1.6; font-family: system-ui, sans-serif; overflow-wrap: break-word; }
html[data-script=Arab] body, html[data-script=Deva] body { line-height: 1.85; }
h1 { line-height: 1.3; } figure, blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1rem; } a { display: inline-block; padding-block: .2rem; } p a, td a, li p a, sup a { display: inline; }
.table, pre { overflow-x: auto; } pre { direction: ltr; text-align: left; } table { border-collapse: collapse; } th, td { border: 1px solid; padding: .3rem .5rem; text-align: start; } .end { text-align: end; } .center { text-align: center; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
`)

function minify(css: string): string {
	return css
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,]) ?/g, '$1')
		.replace(/: /g, ':')
		.replace(/;}/g, '}')
		.trim()
}
