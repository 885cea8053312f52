// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Finds stories in the index that stands on the site (functions/search): no server looks, and nobody learns what for. */

/** Stories that are shown at a time, months that are read at once, and months that are read before a reader is asked. */
const [page, atOnce, patience] = [20, 3, 24]
/** Words that are looked for. More make nothing more exact, and each may be a file more. */
const mostWords = 8
const buckets = 8

const marks =
	/[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/gu
const runs =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu
const gapless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u

/** @param {string} [pairs] @returns {(text: string) => string} */
function replacing(pairs) {
	if (!pairs) return (text) => text
	const table = new Map(pairs.split(' ').map((pair) => /** @type {[string, string]} */ (pair.split('='))))
	const letters = new RegExp([...table.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')
	return (text) => text.replace(letters, (letter) => table.get(letter) ?? '')
}

/**
 * Makes the keys of words as functions/search/fold.ts does; a test holds the two together.
 * @param {{ letters?: string, merges?: string, prefixes?: string, common?: string }} data
 */
export function keysWith(data) {
	const [letters, merges] = [replacing(data.letters), replacing(data.merges)]
	const prefixes = (data.prefixes ?? '').split(' ').filter(Boolean)
	/** @param {string} text @returns {string[]} */
	const words = (text) =>
		merges(letters(text.normalize('NFKC').toLowerCase()).normalize('NFD').replace(marks, '').normalize('NFC')).match(
			/[\p{L}\p{N}\p{M}]+/gu,
		) ?? []
	const common = new Set(words(data.common ?? ''))
	/** @param {string} run */
	const keys = (run) => {
		const signs = [...run]
		if (gapless.test(run)) return signs[1] ? signs.slice(1).map((sign, index) => `${signs[index]}${sign}`) : signs
		if (signs.length < 2 || common.has(run)) return []
		const prefix = prefixes.find((one) => run.startsWith(one) && run.length >= one.length + 3) ?? ''
		return [[...run.slice(prefix.length)].slice(0, 6).join('')]
	}
	/** @param {string} text */
	return (text) => [...new Set(words(text).flatMap((word) => (word.match(runs) ?? []).flatMap(keys)))]
}

/** The file of a key; a single sign may begin a term in any. @param {string} key */
const bucketsOf = (key) => {
	const [first, second] = [key.charCodeAt(0), key.charCodeAt(1) || 0]
	return second ? [(first * 3 + second * 5 + (second >> 3)) % buckets] : [...Array(buckets).keys()]
}

/** @type {Map<string, Promise<any>>} */
const files = new Map()

/** A file of the index, asked for once; nothing where there is none. @param {string} name @returns {Promise<any>} */
function read(name) {
	const held = files.get(name)
	if (held) return held
	const asked = fetch(name).then((answer) => {
		if (answer.status === 404) return undefined
		if (!answer.ok) throw new Error(`${name} answers ${answer.status}`)
		return answer.json()
	})
	asked.catch(() => files.delete(name))
	files.set(name, asked)
	return asked
}

/**
 * The stories of a month that a key finds, by number: 2 where it is one of their names, 1 more where it is the whole word.
 * @param {{ terms: string, in: string } | undefined} file
 * @param {string} key
 * @param {Map<number, number>} found
 */
function lookUp(file, key, found) {
	if (!file) return
	const places = file.in.split(' ')
	let [term, at] = ['', 0]
	for (const [, shared = 'A', rest] of file.terms.matchAll(/([A-G])([^A-G]*)/g)) {
		term = term.slice(0, shared.charCodeAt(0) - 65) + rest
		const place = places[at++]
		if (!place || !term.startsWith(key)) continue
		let story = -1
		for (const letters of place.match(/[a-z]*[A-Z]/g) ?? []) {
			let step = 0
			for (const letter of letters.toLowerCase()) step = step * 26 + letter.charCodeAt(0) - 97
			story += step >> 1
			found.set(story, Math.max(found.get(story) ?? 0, (step & 1) * 2 + Number(term === key)))
		}
	}
}

/** @typedef {{ rank: number, story: string[] }} Found */

/**
 * What a month has for all the keys.
 * @param {string} month
 * @param {readonly string[]} keys
 * @returns {Promise<Found[]>}
 */
async function inMonth(month, keys) {
	const found = await Promise.all(
		keys.map(async (key) => {
			/** @type {Map<number, number>} */
			const stories = new Map()
			for (const file of await Promise.all(bucketsOf(key).map((bucket) => read(`${month}/${bucket}.json`))))
				lookUp(file, key, stories)
			return stories
		}),
	)
	const [first, ...others] = found
	const all = [...(first?.keys() ?? [])].filter((story) => others.every((other) => other.has(story)))
	if (all.length === 0) return []
	const stories = (await read(`${month}/stories.json`)) ?? []
	const points = (/** @type {number} */ story) => found.reduce((sum, one) => sum + (one.get(story) ?? 0), 0)
	return all
		.sort((a, b) => b - a)
		.flatMap((story) => (stories[story] ? [{ rank: points(story), story: stories[story] }] : []))
}

const form = document.querySelector('form.search')
const input = form?.querySelector('input')
const [said, list, more] = ['.said', '.found', '.older'].map((name) => document.querySelector(name))
if (form instanceof HTMLFormElement && input && said && list && more instanceof HTMLElement) {
	const { dataset } = form
	const keysOf = keysWith(dataset)
	const nothing = () => ({ at: 0, cut: 6, shown: 0, busy: false, found: /** @type {Found[]} */ ([]) })
	let looking = { keys: /** @type {string[]} */ ([]), ...nothing() }

	/** @param {number} count */
	const sayFound = (count) => {
		const form = (dataset['counts'] ?? '').charCodeAt(count < 200 ? count : 100 + (count % 100)) - 97
		const digits = String(count).replace(/\d/g, (digit) => (dataset['digits'] ?? '')[Number(digit)] ?? digit)
		return ((dataset['forms'] ?? '').split('|')[form] ?? '').replace('#', digits)
	}

	/** @param {string[]} story */
	const item = ([address = '', title = '', description = '', date = '', words = '']) => {
		const make = (/** @type {string} */ name, /** @type {string | Node} */ child) => {
			const element = document.createElement(name)
			element.append(child)
			return element
		}
		const link = document.createElement('a')
		link.href = encodeURI(address)
		link.textContent = title
		const time = document.createElement('time')
		time.dateTime = date
		time.textContent = words
		const meta = make('p', time)
		meta.className = 'meta'
		const place = make('li', make('h2', link))
		place.append(meta, make('p', description))
		return place
	}

	/** Reads on until there is a page more to show, or a reader should be asked, or there is nothing older. */
	const go = async () => {
		const mine = looking
		if (mine.busy) return
		mine.busy = true
		said.textContent = dataset['searching'] ?? ''
		try {
			/** @type {string[]} */
			const months = (await read('months.json')) ?? []
			const end = Math.min(months.length, mine.at + patience)
			// Older months may have the word as it was typed, though newer ones had not even its beginning.
			if (!mine.found.length) mine.cut = 6
			const [begin, wanted] = [mine.at, mine.shown + page]
			const readAll = async () => {
				const keys = mine.keys.map((key) => key.slice(0, mine.cut))
				while (mine.at < end && mine.found.length < wanted && mine === looking) {
					const next = months.slice(mine.at, Math.min(mine.at + atOnce, end))
					const found = await Promise.all(next.map((month) => inMonth(month, keys)))
					mine.at += next.length
					// Newer months first where the rank is one: sorting keeps their order.
					mine.found.push(...found.flat().sort((a, b) => b.rank - a.rank))
				}
			}
			await readAll()
			// A shorter beginning finds other forms of a word; what it needs is here already.
			for (;;) {
				const longest = Math.min(mine.cut, Math.max(...mine.keys.map((key) => key.length)))
				if (mine.found.length || longest < 5) break
				mine.cut = longest - 1
				mine.at = begin
				await readAll()
			}
			if (mine !== looking) return
			const next = mine.found.slice(mine.shown, wanted).map(({ story }) => item(story))
			mine.shown += next.length
			list.append(...next)
			const isMore = mine.at < months.length || mine.shown < mine.found.length
			// The keyboard must not fall to the top of the page with its button.
			const isHeld = more.contains(document.activeElement)
			more.hidden = !isMore
			if (isHeld && !isMore) (next[0] ?? list.lastElementChild)?.querySelector('a')?.focus()
			said.textContent = mine.found.length === 0 ? (dataset['nothing'] ?? '') : sayFound(mine.found.length)
		} catch {
			if (mine === looking) said.textContent = dataset['failed'] ?? ''
		} finally {
			mine.busy = false
		}
	}

	const start = () => {
		looking = { keys: keysOf(input.value).slice(0, mostWords), ...nothing() }
		list.replaceChildren()
		more.hidden = true
		if (looking.keys.length > 0) return void go()
		said.textContent = input.value.trim() === '' ? '' : (dataset['nothing'] ?? '')
	}
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		history.replaceState(null, '', `?${new URLSearchParams({ q: input.value })}`)
		start()
	})
	more.addEventListener('click', () => void go())
	input.value ||= new URLSearchParams(location.search).get('q') ?? ''
	start()
}
