/** Readers’ answers and comments, and the form for one. */
export const talk = `
.answers button { min-inline-size: 6rem; }
.answers button[aria-pressed=true] { border-color: var(--mark); box-shadow: inset 0 0 0 1px var(--mark); font-weight: 700; }
.thanks { display: none; } .thanks:target { display: block; }
.said:empty { display: none; }
.wrong { color: var(--mark); font-weight: 700; }
.comments, .comments ol { list-style: none; padding: 0; margin: 0; }
.comments ol { padding-inline-start: 1.2rem; border-inline-start: 2px solid var(--rule); }
.comment { padding-block: .9rem .2rem; border-block-start: 1px solid var(--rule); }
.comment p { margin-block: 0 .5rem; overflow-wrap: anywhere; }
.comment:target { background: var(--box); }
.comment .meta a { display: inline-block; padding-block: .2rem; }
.mark { border: 1px solid var(--mark); border-radius: 3px; padding: 0 .35rem; }
.write { margin-block-start: 1.6rem; }
.write label { display: block; font-weight: 700; }
.write .hidden label { display: inline; }
.field { margin-block-end: 1rem; }
.field p { margin: .2rem 0 0; }
.field input, textarea, select { inline-size: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .55rem .7rem; }
.field input { max-inline-size: 26rem; }
.address { overflow-wrap: anywhere; }
`
