/** An article: a column of its script's measure, its photos and tables wider where there is room. */
export const article = `
main { display: block; padding-block: 1.75rem 0; }
article { display: grid; grid-template-columns: minmax(1rem, 1fr) minmax(0, var(--beside)) minmax(0, var(--measure)) minmax(0, var(--beside)) minmax(1rem, 1fr); }
@media (min-width: 62rem) { :root { --beside: 7rem; } }
article > *, article > header > * { grid-column: 3; min-inline-size: 0; }
article > header, article > footer, article > section { display: grid; grid-column: 1/-1; grid-template-columns: subgrid; }
article > footer > *, article > section > * { grid-column: 3; min-inline-size: 0; }
article > .lead, article > .gallery, article > .table { grid-column: 2/5; }
@media (max-width: 40rem) { article > .lead { grid-column: 1/-1; } .lead figcaption { padding-inline: 1rem; } }
.genre { color: var(--mark); font-weight: 700; margin-block: 0 .4rem; }
.genre a { color: inherit; text-decoration: none; }
.genre a:hover { text-decoration: underline; }
.standfirst { font-size: var(--standfirst-size); line-height: var(--standfirst-line); color: var(--soft); margin-block-end: .9rem; }
.meta { color: var(--soft); margin-block-end: .3rem; }
.notice { background: var(--box); border-inline-start: 4px solid var(--mark); padding: .7rem 1rem; margin-block: .8rem 0; }
.alphabet { margin-block: .6rem 0; }
.alphabet a { display: inline-block; border: 1px solid; border-radius: 2rem; padding: .25rem .9rem; text-decoration: none; }
.alphabet a:hover { text-decoration: underline; }
.read-in { border-block: 1px solid var(--rule); margin-block: 1rem 0; display: flex; flex-wrap: wrap; column-gap: 1rem; align-items: baseline; }
.read-in p { margin: 0; color: var(--soft); }
.read-in li a { padding-block: .3rem; }
article > header + :not(.lead) { margin-block-start: 1.4rem; }
.lead { margin-block: 1.5rem 1.6rem; }
.lead img { inline-size: 100%; }
figcaption { color: var(--soft); padding-block-start: .5rem; }
.credit { display: block; }
.dateline { font-weight: 700; letter-spacing: .02em; }
blockquote.pullquote { border: 0; border-block: 3px solid var(--mark); padding: 1.1rem 0; font: 700 var(--heading-size)/var(--heading-line) var(--head); text-wrap: balance; margin-block: .5rem 1.8rem; }
blockquote > :last-child, aside > :last-child, .notice > :last-child { margin-block-end: 0; }
aside { margin-block-end: 1.4em; background: var(--box); padding: 1.1rem 1.2rem; border-block-start: 3px solid var(--mark); }
.label { font-weight: 700; color: inherit; margin: 0 0 .3rem; }
.gallery { columns: 17rem; column-gap: .75rem; margin-block-end: .3em; }
.gallery figure { margin: 0 0 .9rem; break-inside: avoid; }
.gallery img { inline-size: 100%; }
.embed a { display: block; border: 1px solid var(--rule); padding: .9rem 1.1rem; text-decoration: none; }
.embed .site { display: block; color: var(--soft); font: var(--small-size)/var(--small-line) var(--plain); }
.contents { background: var(--box); padding: .9rem 1.2rem; margin-block: 0 1.4em; }
.contents ol { margin: 0; padding-inline-start: 1.3rem; }
.contents a { display: inline-block; padding-block: .25rem; }
.footnotes, .corrections, .related, .conversation { margin-block-start: 2rem; }
.footnotes > *, .corrections > *, .related > *, .conversation > * { margin-block-start: 0; }
.footnotes > h2, .corrections > h2, .related > h2 { border-block-start: 1px solid var(--rule); padding-block-start: 1rem; font-size: var(--standfirst-size); line-height: var(--standfirst-line); }
.footnotes { font-size: .9em; }
.footnotes li p { margin-block-end: 0; }
.related ul { list-style: none; padding: 0; }
.related li { border-block-end: 1px solid var(--rule); padding-block: .6rem; font-weight: 700; font-family: var(--head); }
.related a { display: block; padding-block: .2rem; }
.topics ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.1rem; margin: 0; }
.conversation > h2 { border-block-start: 4px double var(--rule); padding-block-start: 1.2rem; font: 700 var(--standfirst-size)/var(--standfirst-line) var(--head); }
.x0 { --x: 0%; } .x1 { --x: 25%; } .x3 { --x: 75%; } .x4 { --x: 100%; }
.y0 { --y: 0%; } .y1 { --y: 25%; } .y3 { --y: 75%; } .y4 { --y: 100%; }
.qr, .paper { display: none; }
`
