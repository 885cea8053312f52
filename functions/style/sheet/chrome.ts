/** What stands around every page: the newspaper's name, its sections, its languages, its foot. */
export const chrome = `
.masthead, .switch, .foot { max-inline-size: 78rem; margin-inline: auto; padding-inline: 1rem; }
body { border-block-start: 4px solid var(--mark); }
.masthead { padding-block-start: 1rem; }
.masthead .name { font: 700 clamp(1.5rem, 1.2rem + 1.6vw, 2.3rem)/1.3 var(--head); text-align: var(--name-align); letter-spacing: var(--tight); margin: 0 0 .5rem; }
.masthead .name a { color: inherit; text-decoration: none; }
.masthead nav { border-block: 1px solid var(--rule); }
.masthead, .switch, .foot, .meta, .label, figcaption, .genre, .notice, .conversation, .topics, .read-in, .alphabet, .contents { font: var(--small-size)/var(--small-line) var(--plain); }
nav ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; column-gap: 1.2rem; }
nav li { margin: 0; }
nav a { overflow-wrap: anywhere; }
nav li a, .topics a, .turn a { display: inline-block; min-inline-size: 1.6rem; padding-block: .6rem; }
a[hreflang][dir=ltr] { font-family: system-ui, sans-serif; }
.masthead nav ul { justify-content: var(--name-align); }
.masthead nav a, .switch a { color: inherit; text-decoration: none; }
.masthead nav a:hover, .switch a:hover { text-decoration: underline; }
nav [aria-current] { font-weight: 700; box-shadow: inset 0 -3px var(--mark); }
.switch nav { border-block-end: 1px solid var(--rule); color: var(--soft); }
.switch nav [aria-current] { color: var(--ink); }
.foot { margin-block-start: 3rem; padding-block: 1.2rem 3rem; }
.foot nav { border-block-start: 1px solid var(--rule); padding-block: .4rem; }
.turn { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 1rem; margin-block-start: 2rem; }
.choose ul { flex-direction: column; }
.choose li a { font-size: 1.15rem; }
`
