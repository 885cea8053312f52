import { minify } from './minify.ts'

/** The sheet of the lite page: the reader's own fonts and colours, a measure, no pictures. */
export const liteSheet = minify(`
:root { color-scheme: light dark; }
body { max-inline-size: 38rem; margin-inline: auto; padding: 1rem; line-height: 1.6; font-family: system-ui, sans-serif; overflow-wrap: break-word; }
html[data-script=Arab] body, html[data-script=Deva] body { line-height: 1.85; }
h1 { line-height: 1.3; } html[data-script=Arab] h1, html[data-script=Deva] h1 { line-height: 1.55; } figure, blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; }
nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1rem; } nav a { min-inline-size: 1.6rem; overflow-wrap: anywhere; } a { display: inline-block; max-inline-size: 100%; padding-block: .2rem; } p a, td a, li p a, sup a { display: inline; }
.table { overflow-x: auto; } pre, code, kbd, samp { direction: ltr; unicode-bidi: isolate; } pre { white-space: pre-wrap; text-align: left; } table { border-collapse: collapse; } th, td { border: 1px solid; padding: .3rem .5rem; text-align: start; } .end { text-align: end; } .center { text-align: center; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
`)
