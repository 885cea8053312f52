// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The conversation at an article's foot, without leaving the page. Its forms do the same without this script. */

/** @param {HTMLFormElement} form @param {string} name */
const field = (form, name) =>
	/** @type {HTMLInputElement | HTMLTextAreaElement | null} */ (form.elements.namedItem(name))

/** @param {HTMLFormElement} form @param {string} words @param {boolean} [wrong] */
function say(form, words, wrong) {
	const place = form.querySelector('[role=status]')
	if (!place) return
	place.textContent = words
	place.classList.toggle('wrong', wrong === true)
}

/** @param {HTMLFormElement} form */
const send = (form) => {
	const body = new URLSearchParams()
	for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
	return fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body })
}

for (const form of document.querySelectorAll('form.answers')) if (form instanceof HTMLFormElement) answers(form)
for (const form of document.querySelectorAll('form.write')) if (form instanceof HTMLFormElement) write(form)

/** “Do you like this article?” @param {HTMLFormElement} form */
function answers(form) {
	// One name for each story, so that nobody can tell what else its reader likes.
	const name = `tilmash:${field(form, 'story')?.value}`
	/** @param {string} [answer] */
	const show = (answer) => {
		for (const button of form.querySelectorAll('button')) button.ariaPressed = String(button.value === answer)
	}
	show(kept(name).split(' ')[1])
	form.addEventListener('submit', async (event) => {
		event.preventDefault()
		const { submitter } = event
		if (!(submitter instanceof HTMLButtonElement)) return
		const reader =
			kept(name).split(' ')[0] ||
			[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
		const body = new URLSearchParams({ reader, answer: submitter.value })
		for (const part of ['story', 'language']) body.append(part, field(form, part)?.value ?? '')
		try {
			const { ok } = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body })
			if (!ok) throw ok
			keep(name, `${reader} ${submitter.value}`)
			show(submitter.value)
			say(form, form.dataset['thanks'] ?? '')
		} catch {
			say(form, form.dataset['failed'] ?? '', true)
		}
	})
}

/** @param {string} name */
function kept(name) {
	try {
		return localStorage.getItem(name) ?? ''
	} catch {
		return ''
	}
}

/** @param {string} name @param {string} value */
function keep(name, value) {
	try {
		localStorage.setItem(name, value)
	} catch {}
}

/** A comment. @param {HTMLFormElement} form */
function write(form) {
	const { dataset } = form
	const text = field(form, 'text')
	const left = form.querySelector('output')
	const most = Number(dataset['most'])
	const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined
	/** @param {string} words */
	const count = (words) => [...(segmenter ? segmenter.segment(words) : words)].length
	/** @param {number} number */
	const digits = (number) => String(number).replace(/\d/g, (digit) => (dataset['digits'] ?? '')[Number(digit)] ?? digit)
	const tell = () => {
		if (!text || !left) return
		const rest = most - count(text.value.trim())
		left.textContent = `${rest < 0 ? '−' : ''}${digits(Math.abs(rest))} / ${digits(most)}`
		left.classList.toggle('wrong', rest < 0)
		text.ariaInvalid = String(rest < 0)
	}
	text?.addEventListener('input', tell)
	tell()

	/** @type {Promise<{ algorithm: string, challenge: string, maxnumber: number, salt: string, signature: string }> | undefined} */
	let riddle
	const ask = () => (riddle ??= fetch('/converse/riddle').then((answer) => answer.json()))
	form.addEventListener('focusin', () => void ask().catch(() => (riddle = undefined)))

	const [answering, replyTo] = [form.querySelector('.answering'), field(form, 'replyTo')]
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a.reply, button.no-reply') : null
		if (!(link instanceof HTMLElement) || !replyTo || !(answering instanceof HTMLElement)) return
		event.preventDefault()
		replyTo.value = link.dataset['number'] ?? ''
		const words = answering.querySelector('span')
		if (words) words.textContent = link.dataset['words'] ?? ''
		answering.hidden = replyTo.value === ''
		text?.focus()
	})

	let busy = false
	form.addEventListener('submit', async (event) => {
		event.preventDefault()
		if (busy) return
		busy = true
		say(form, dataset['sending'] ?? '')
		try {
			const proof = field(form, 'proof')
			// Where a browser cannot solve it, the comment is shown once more instead.
			if (proof)
				proof.value ||= await ask()
					.then(solve)
					.catch(() => '')
			const answer = await send(form)
			const said = await answer.json()
			if (said.confirm) return form.submit()
			if (said.address) return location.assign(said.address)
			if (!said.mend) throw said
			say(form, said.mend.join(' '), true)
			// Each riddle is good for one comment, and some mistakes use it up.
			if (proof && said.again) proof.value = ''
			riddle = undefined
		} catch {
			say(form, dataset['failed'] ?? '', true)
		} finally {
			busy = false
		}
	})
}

/** Finds the number of a riddle (https://altcha.org/docs/v1/proof-of-work/). @param {{ algorithm: string, challenge: string, maxnumber: number, salt: string, signature: string }} riddle */
async function solve({ algorithm, challenge, maxnumber, salt, signature }) {
	const encoder = new TextEncoder()
	for (let number = 0; number <= maxnumber; number++) {
		const hash = new Uint8Array(await crypto.subtle.digest(algorithm, encoder.encode(salt + number)))
		const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
		if (hex === challenge) return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }))
	}
	return ''
}
