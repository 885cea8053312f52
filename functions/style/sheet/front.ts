/** A front: the first story large, the rest in columns. */
export const front = `
main.front { max-inline-size: 78rem; margin-inline: auto; padding-inline: 1rem; }
.front > h1 { font-size: var(--heading-size); line-height: var(--heading-line); margin-block-end: 1.2rem; }
.front > .standfirst { max-inline-size: var(--measure); }
.cards { list-style: none; padding: 0; margin: 0; display: grid; gap: 2.2rem 1.6rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
.card { border-block-start: 1px solid var(--rule); padding-block-start: 1rem; margin: 0; min-inline-size: 0; }
.card h2 { font-size: calc(var(--standfirst-size) * 1.05); line-height: var(--heading-line); margin-block: .7rem .4rem; }
.card h2:first-child { margin-block-start: 0; }
.card h2 a { color: inherit; text-decoration: none; }
.card h2 a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.card p { font-size: .92em; margin-block-end: .5rem; }
.card .meta { font-size: var(--small-size); }
.card img { aspect-ratio: 3/2; object-fit: cover; object-position: var(--x, 50%) var(--y, 50%); inline-size: 100%; }
.list { list-style: none; padding: 0; max-inline-size: var(--measure); }
.list li { border-block-start: 1px solid var(--rule); padding-block: 1rem .2rem; }
.list h2 { font-size: var(--standfirst-size); line-height: var(--standfirst-line); margin-block-start: 0; }
@media (min-width: 62rem) {
.home .card:first-child { grid-column: 1/-1; display: grid; grid-template-columns: 3fr 2fr; column-gap: 2rem; align-content: start; border-block-start: 0; }
.home .card:first-child picture { grid-row: 1/20; }
.home .card:first-child:not(:has(picture)) { display: block; }
.home .card:first-child h2 { font-size: var(--headline-size); line-height: var(--headline-line); letter-spacing: var(--tight); margin-block-start: 0; }
.home .card:first-child p:not(.meta) { font-size: 1em; }
}
`
