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
const translation = document.querySelector('form.translate')
if (translation instanceof HTMLFormElement) translate(translation)

/** @param {HTMLFormElement} form */
function edit(form) {
	const field = form.querySelector('textarea')
	const show = form.querySelector('button[formtarget]')
	const frame = document.querySelector('iframe')
	if (!field) return
	let timer = 0
	let asked = new AbortController()
	const leave = askBeforeLeaving(form.dataset.changed === 'true')
	let scrolled = 0

	/** Sends the form, and puts what comes back in its place: the text stays where it is, whatever happens on the way. @param {HTMLButtonElement} button */
	const send = async (button) => {
		asked.abort()
		asked = new AbortController()
		const { signal } = asked
		try {
			const answer = await fetch(button.formAction, { method: 'POST', body: new FormData(form), signal })
			if (answer.redirected && new URL(answer.url).pathname === '/desk/fate')
				return leave(() => location.assign(answer.url))
			const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
			const news = page.querySelector('form.write')
			if (!(news instanceof HTMLFormElement)) return tellLost(form)
			for (const id of ['found', 'said']) put(document.getElementById(id), page.getElementById(id))
			if (button.name !== 'check') {
				for (const name of ['base', 'over']) setValue(form, name, textOf(news, name))
				for (const place of ['button[name=save]', '.photos']) put(form.querySelector(place), news.querySelector(place))
				const text = news.querySelector('textarea')?.value ?? field.value
				if (text !== field.value) field.value = text
				document.getElementById('said')?.scrollIntoView({ block: 'nearest' })
			}
			readyCopies()
			if (show instanceof HTMLButtonElement && !document.querySelector('#found li.error')) form.requestSubmit(show)
		} catch {
			// A newer one is under way, or the connection is gone.
			if (!signal.aborted) tellLost(form)
		}
	}

	const check = form.querySelector('button[name=check]')
	field.addEventListener('input', () => {
		leave.changed()
		clearTimeout(timer)
		timer = window.setTimeout(() => check instanceof HTMLButtonElement && send(check), pause)
	})
	form.addEventListener('submit', (event) => {
		const { submitter } = event
		scrolled = frame?.contentWindow?.scrollY ?? 0
		if (!(submitter instanceof HTMLButtonElement) || submitter.formTarget !== '') return
		event.preventDefault()
		clearTimeout(timer)
		void send(submitter)
	})
	frame?.addEventListener('load', () => frame.contentWindow?.scrollTo(0, scrolled))
	document.addEventListener('click', (event) => {
		const { target } = event
		if (target instanceof HTMLAnchorElement && target.dataset.line) {
			event.preventDefault()
			goTo(field, Number(target.dataset.line))
		}
		if (target instanceof HTMLImageElement && target.closest('.photos')) point(form, target, event)
	})
	form.addEventListener('change', ({ target }) => {
		// Another photo has words of its own.
		if (!(target instanceof HTMLInputElement) || target.name !== 'photo') return
		for (const name of ['alt', 'caption', 'credit', 'x', 'y']) setValue(form, name, '')
	})
	readyCopies()
	// Where there is something to mend first, the frame says so.
	if (show instanceof HTMLButtonElement) form.requestSubmit(show)
}

/** Looks whether the desk still knows who writes before the paragraphs leave the page. @param {HTMLFormElement} form */
function translate(form) {
	const leave = askBeforeLeaving(false)
	form.addEventListener('input', leave.changed)
	form.addEventListener('submit', async (event) => {
		event.preventDefault()
		const answer = await fetch('/desk/new', { redirect: 'manual' }).catch(() => undefined)
		if (answer?.ok) leave(() => form.submit())
		else tellLost(form)
	})
}

/** Asks before what was not saved is left. Gives a function that leaves without a question. @param {boolean} changed */
function askBeforeLeaving(changed) {
	let leaving = false
	window.addEventListener('beforeunload', (event) => {
		if (changed && !leaving) event.preventDefault()
	})
	/** @param {() => void} go */
	const leave = (go) => {
		leaving = true
		go()
	}
	leave.changed = () => {
		changed = true
	}
	return leave
}

/** @param {HTMLFormElement} form */
function tellLost(form) {
	const words = document.createElement('p')
	words.setAttribute('role', 'alert')
	words.textContent = form.dataset.lost ?? ''
	const place = document.getElementById('said')
	place?.replaceChildren(words)
	place?.scrollIntoView({ block: 'nearest' })
}

/** Puts news in the place of what stands there, where they differ: the place itself stays, and is read out. @param {Element | null} place @param {Element | null} news */
function put(place, news) {
	if (place && news && place.innerHTML !== news.innerHTML) place.replaceChildren(...news.childNodes)
}

/** @param {HTMLFormElement} form @param {string} name */
function textOf(form, name) {
	const input = form.elements.namedItem(name)
	return input instanceof HTMLInputElement ? input.value : ''
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function setValue(form, name, value) {
	const input = form.elements.namedItem(name)
	if (input instanceof HTMLInputElement) input.value = value
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
	const set = (name, part) => setValue(form, name, String(Math.round(100 * Math.min(1, Math.max(0, part)))))
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
