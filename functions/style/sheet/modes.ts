/** What readers have told their machines: less motion, more contrast, colours of their own. */
export const modes = `
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (prefers-contrast: more) { :root { --soft: var(--ink); --rule: var(--ink); } }
@media (forced-colors: active) { .notice, aside, .contents, .skip:focus, .embed a { border: 1px solid; } .masthead nav [aria-current], .switch nav [aria-current], nav [aria-current] { text-decoration: underline; } .masthead { border-color: CanvasText; } }
`
