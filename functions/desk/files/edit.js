// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * On the page on which a file is edited: checks and shows after a pause in typing, leads from a problem to its line, takes
 * a click on a photo for its crop point, and asks before what was not saved is left. Its buttons do the rest without.
 */

/** Pause in typing after which the text is checked, in milliseconds. */
const pause = 800
const form = document.querySelector('form.write')
if (form instanceof HTMLFormElement) edit(form)

/** @param {HTMLFormElement} form */
function edit(form) {
	const field = form.querySelector('textarea')
	const show = form.querySelector('button[formtarget]')
	const frame = document.querySelector('iframe')
	if (!field) return
	let timer = 0
	let asked = new AbortController()
	let changed = form.dataset.changed === 'true'
	let leaving = false
	let scrolled = 0

	const showIfGood = () => {
		const good = document.querySelector('#found .error') === null
		if (good && show instanceof HTMLButtonElement) form.requestSubmit(show)
	}

	async function check() {
		const button = form.querySelector('button[name=check]')
		if (!(button instanceof HTMLButtonElement)) return
		asked.abort()
		asked = new AbortController()
		try {
			const answer = await fetch(button.formAction, { method: 'POST', body: new FormData(form), signal: asked.signal })
			const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
			for (const id of ['found', 'said']) {
				const news = page.getElementById(id)
				if (news) document.getElementById(id)?.replaceWith(document.adoptNode(news))
			}
			readyCopies()
			showIfGood()
		} catch {
			// The connection is gone, or a newer check is under way: the buttons still work.
		}
	}

	field.addEventListener('input', () => {
		changed = true
		clearTimeout(timer)
		timer = window.setTimeout(check, pause)
	})
	form.addEventListener('submit', ({ submitter }) => {
		leaving = submitter instanceof HTMLButtonElement && submitter.formTarget === ''
		scrolled = frame?.contentWindow?.scrollY ?? 0
	})
	frame?.addEventListener('load', () => frame.contentWindow?.scrollTo(0, scrolled))
	window.addEventListener('beforeunload', (event) => {
		if (changed && !leaving) event.preventDefault()
	})
	document.addEventListener('click', (event) => {
		const { target } = event
		if (target instanceof HTMLAnchorElement && target.dataset.line) {
			event.preventDefault()
			goTo(field, Number(target.dataset.line))
		}
		if (target instanceof HTMLImageElement && target.closest('.photos')) point(form, target, event)
	})
	readyCopies()
	showIfGood()
}

/** @param {HTMLTextAreaElement} field @param {number} line from 1 */
function goTo(field, line) {
	const lines = field.value.split('\n')
	const at = Math.min(line, lines.length) - 1
	const start = lines.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0)
	field.focus()
	field.setSelectionRange(start, start + (lines[at] ?? '').length)
}

/** Where a photo was clicked, in per cent of it. @param {HTMLFormElement} form @param {HTMLImageElement} photo @param {MouseEvent} at */
function point(form, photo, { clientX, clientY }) {
	const { left, top, width, height } = photo.getBoundingClientRect()
	/** @param {string} name @param {number} part */
	const set = (name, part) => {
		const input = form.elements.namedItem(name)
		if (input instanceof HTMLInputElement) input.value = String(Math.round(100 * Math.min(1, Math.max(0, part))))
	}
	set('x', (clientX - left) / width)
	set('y', (clientY - top) / height)
}

function readyCopies() {
	for (const button of document.querySelectorAll('button[data-copy]'))
		if (button instanceof HTMLButtonElement) {
			button.hidden = !navigator.clipboard
			button.onclick = async () => {
				await navigator.clipboard.writeText(button.dataset.copy ?? '')
				button.setAttribute('aria-pressed', 'true')
			}
		}
}
