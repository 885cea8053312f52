import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Setting } from './setting.ts'

/**
 * The keys of the list: J next, K previous, A publishes the comment that has the focus, R goes to its reasons. They are
 * the Latin letters, or where a keyboard has others, the places of these letters on it. Nothing happens while somebody
 * writes or chooses. A form that was sent is not sent again. The box that turns the keys off (WCAG 2.2, 2.1.4) shows
 * once they work; the browser remembers it.
 */
export const keysScript = `const all = [...document.querySelectorAll('main article')]
const line = document.querySelector('.keys'), box = line.querySelector('input'), name = 'tilmash-keys'
let sent
line.hidden = false
try { box.checked = localStorage[name] !== 'off' } catch {}
box.onchange = () => { try { localStorage[name] = box.checked ? 'on' : 'off' } catch {} }
onpageshow = () => sent = false
onsubmit = (e) => sent ? e.preventDefault() : sent = true
onkeydown = (e) => {
	if (!box.checked || e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.target.closest('textarea,select')) return
	const key = /^[a-z]$/i.test(e.key) ? e.key.toUpperCase() : e.code.slice(3)
	const at = all.indexOf(document.activeElement.closest('article')), here = all[at]
	if (key === 'J') all[at + 1]?.focus()
	if (key === 'K') all[at - 1]?.focus()
	if (key === 'A' && !e.repeat) here?.querySelector('.approve').click()
	if (key === 'R' && here) { e.preventDefault(); here.querySelector('select').focus() }
}`

/** Says the keys, with the box that turns them off; hidden where there is no script to hear them. */
export function keysLine({ words }: Setting): ElementContent {
	const box = h('input', { type: 'checkbox', checked: true })
	return h('p', { className: ['keys'], hidden: true }, [h('label', [box, ' ', words.desk.keys])])
}
