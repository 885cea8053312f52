/** The form of the search page; what it finds looks like any list. */
export const search = `
.search label { font-weight: 700; }
.search .row { display: flex; flex-wrap: wrap; gap: .6rem; margin-block: .3rem .6rem; }
.search input { flex: 1 1 12rem; min-inline-size: 0; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .55rem .7rem; }
.found { padding: 0; }
`
