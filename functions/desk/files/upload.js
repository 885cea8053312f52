// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * On the page on which files are uploaded: finds the place of each, has it checked before a byte of it is kept, and sends
 * it in parts under the hash of its bytes, so that the same file dropped again goes on where it was.
 */

/** What a file's bytes are looked at: all of a text, as long as one may be, or the beginning of a photo. */
const looked = { text: 1024 * 1024 + 1, photo: 4096 }
/** Tries of one request, and the wait after the first, in milliseconds: doubled each time, half a minute in all. */
const [tries, firstWait] = [6, 1000]
/** Files that are taken at a time, that are looked at at once, and looks at what became of one that was sent, a second apart. */
const [mostFiles, mostAtOnce, mostLooks] = [500, 4, 90]

/** @typedef {{ file: File, key: string, base: string, row: HTMLTableRowElement, isReady: boolean, isSent: boolean }} Item */
/** @typedef {{ severity: string, line: number, column: number, message: string, mend: string }} Line */

const form = document.querySelector('form.upload')
if (form instanceof HTMLFormElement) upload(form)

/** @param {HTMLFormElement} form */
function upload(form) {
	const words = JSON.parse(form.dataset.words ?? '{}')
	const partBytes = Number(form.dataset.part)
	const table = form.querySelector('table')
	const body = form.querySelector('tbody')
	const button = form.querySelector('button')
	const story = form.elements.namedItem('story')
	if (!table || !body || !button || !(story instanceof HTMLInputElement)) return
	/** @type {Map<string, Item>} */
	const items = new Map()
	form.hidden = false

	for (const input of form.querySelectorAll('input[type=file]'))
		if (input instanceof HTMLInputElement)
			input.addEventListener('change', () => {
				take([...(input.files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })))
				input.value = ''
			})
	for (const name of ['dragover', 'drop'])
		document.addEventListener(name, async (event) => {
			event.preventDefault()
			if (!(event instanceof DragEvent) || name !== 'drop') return
			const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry())
			take((await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])))).flat())
		})
	form.addEventListener('submit', async (event) => {
		event.preventDefault()
		button.disabled = true
		// Settings, then what a story shares and its photos, then its texts: what was wrong with them before may be right now.
		for (const now of [0, 1, 2]) {
			const own = () => [...items.values()].filter(({ key }) => key !== '' && rank(key) === now)
			const unsure = own().filter(({ isReady, isSent }) => !isReady && !isSent)
			if (now > 0 && [...items.values()].some(({ isSent }) => isSent)) await Promise.all(unsure.map(look))
			/** @type {Promise<void>[]} */
			const fates = []
			for (const item of own().filter(({ isReady }) => isReady)) if (await send(item)) fates.push(tell(item))
			await Promise.all(fates)
		}
		button.disabled = ![...items.values()].some(({ isReady }) => isReady)
	})
	story.addEventListener('change', () => {
		const waiting = [...items.values()].filter(({ key }) => key === '')
		for (const { row, file } of waiting) {
			items.delete(`?${file.name}`)
			row.remove()
		}
		take(waiting.map(({ file }) => ({ file, path: file.name })))
	})

	/** @param {{ file: File, path: string }[]} files */
	const take = (files) => {
		const visible = files.filter(({ path }) => !/(^|\/)[.~]/.test(path))
		if (visible.length > mostFiles) body.insertRow().append(cell(`+${visible.length - mostFiles}`), cell(words.tooMany))
		for (const { file, path } of visible.slice(0, mostFiles)) {
			const key = keyOf(path, story.value.trim())
			const name = key || `?${file.name}`
			const row = items.get(name)?.row ?? body.insertRow()
			row.replaceChildren(cell(key || file.name, 'code'), cell(''))
			table.hidden = false
			const item = { file, key, base: '', row, isReady: false, isSent: false }
			items.set(name, item)
			if (key === '') {
				say(item, words.story, 'warn')
				story.focus()
			} else void look(item)
		}
	}

	/** @type {(() => void)[]} */
	const waiting = []
	let looking = 0

	/** Looks at a file when its turn has come: colleagues save through the same door. @param {Item} item */
	const look = async (item) => {
		if (looking >= mostAtOnce)
			await new Promise((/** @type {(value?: undefined) => void} */ done) => waiting.push(done))
		looking++
		try {
			await lookAt(item)
		} catch {
			say(item, words.failed, 'bad')
		} finally {
			looking--
			waiting.shift()?.()
		}
	}

	/** @param {Item} item */
	const lookAt = async (item) => {
		const { file, key } = item
		say(item, words.looking)
		const isText = /\.(md|markdown|ya?ml)$/i.test(key)
		const data = new FormData()
		data.append('file', key)
		data.append('size', String(file.size))
		data.append('start', file.slice(0, isText ? looked.text : looked.photo), file.name)
		const answer = await ask('/desk/upload/look', { body: data })
		const { isReady, kind, says, base, problems } = await answer.json()
		item.base = base
		item.isReady = isReady
		say(item, says, kind)
		list(item, problems)
		if (item.isReady) button.disabled = false
	}

	/** True once the file is there. @param {Item} item */
	const send = async (item) => {
		const { file, key, base } = item
		item.isReady = false
		const progress = document.createElement('progress')
		progress.ariaLabel = key
		item.row.cells[1]?.replaceChildren(progress)
		try {
			const bytes = await file.arrayBuffer()
			const id = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
				.map((byte) => byte.toString(16).padStart(2, '0'))
				.join('')
			const finish = () =>
				ask('/desk/upload/finish', {
					body: JSON.stringify({ file: key, id, size: bytes.byteLength, base }),
					headers: { 'content-type': 'application/json' },
				})
			let answer = await finish()
			if (answer.status === 202) {
				const parts = Math.ceil(bytes.byteLength / partBytes)
				/** @type {{ missing: number[] }} */
				const { missing } = await answer.json()
				let kept = parts - missing.length
				for (const part of missing) {
					const from = part * partBytes
					const sent = await ask(`/desk/upload/part?id=${id}&part=${part}`, {
						body: bytes.slice(from, from + partBytes),
					})
					if (!sent.ok) throw new Error(String(sent.status))
					progress.value = ++kept / parts
				}
				answer = await finish()
			}
			const { refused, saved } = await answer.json()
			if (saved) {
				item.isSent = true
				say(item, words.onItsWay, 'good')
				return true
			}
			if (!refused) throw new Error(String(answer.status))
			say(item, refused, 'bad')
		} catch {
			item.isReady = true
			say(item, words.failed, 'bad')
		}
		return false
	}

	/** What became of a file that was sent. @param {Item} item */
	async function tell(item) {
		for (let look = 0; look < mostLooks; look++) {
			await new Promise((done) => setTimeout(done, 1000))
			const answer = await fetch(`/desk/fate?file=${encodeURIComponent(item.key)}`, {
				headers: { accept: 'application/json' },
			}).catch(() => undefined)
			const { state, verdict, link } = answer?.ok ? await answer.json() : {}
			if (!state) continue
			const place = document.createElement('a')
			place.href = link
			place.textContent = verdict
			item.row.cells[1]?.replaceChildren(place)
			return
		}
	}

	/** @param {Item} item @param {string} text @param {string} [kind] */
	function say({ row }, text, kind) {
		const words = document.createElement('span')
		words.textContent = text
		words.className = { good: 'state live', warn: 'state waiting', bad: 'state rejected' }[kind ?? ''] ?? ''
		row.cells[1]?.replaceChildren(words)
	}

	/** @param {Item} item @param {Line[]} problems */
	function list({ row }, problems) {
		if (problems.length === 0) return
		const all = document.createElement('ul')
		for (const { severity, line, column, message, mend } of problems) {
			const one = document.createElement('li')
			one.className = severity
			const label = severity === 'note' ? '' : `${words.writeInstead} `
			one.textContent = `${line}:${column} ${message.replaceAll('`', '')} ${label}${mend.replaceAll('`', '')}`
			one.dir = 'auto'
			all.append(one)
		}
		row.cells[1]?.append(all)
	}
}

/** @param {string} text @param {string} [inside] */
function cell(text, inside) {
	const cell = document.createElement('td')
	const place = inside ? cell.appendChild(document.createElement(inside)) : cell
	place.textContent = text
	if (inside) place.dir = 'ltr'
	return cell
}

/** A request that is tried again where the connection fails. @param {string} address @param {RequestInit} request */
async function ask(address, request) {
	for (let attempt = 1; ; attempt++) {
		const answer = await fetch(address, { method: 'POST', ...request }).catch((error) => {
			if (attempt >= tries) throw error
		})
		if (answer && (attempt >= tries || (answer.status < 500 && answer.status !== 429))) return answer
		await new Promise((done) => setTimeout(done, firstWait * 2 ** (attempt - 1)))
	}
}

/** Where a file belongs: below `articles/` or `pages/` as its folders say, else in a story's folder; empty when nobody said. @param {string} path @param {string} story */
function keyOf(path, story) {
	const steps = path.split('/').filter((step) => step !== '')
	const root = steps.findLastIndex((step) => step === 'articles' || step === 'pages')
	if (root >= 0 && root < steps.length - 1) return steps.slice(root).join('/')
	const name = steps.at(-1) ?? ''
	if (/^(site|authors|taxonomy|theme|words)\.ya?ml$/.test(name)) return name
	const folder = steps.at(-2) ?? story
	return folder === '' ? '' : `articles/${folder}/${name}`
}

/** @param {string} key */
function rank(key) {
	if (!key.includes('/')) return 0
	return /\.(md|markdown)$/i.test(key) ? 2 : 1
}

/** @param {FileSystemEntry} entry @param {number} [depth] @returns {Promise<{ file: File, path: string }[]>} */
async function filesIn(entry, depth = 0) {
	const path = entry.fullPath.replace(/^\//, '')
	if (entry.isFile)
		return new Promise((done) =>
			/** @type {FileSystemFileEntry} */ (entry).file(
				(file) => done([{ file, path }]),
				() => done([]),
			),
		)
	if (depth > 4) return []
	const reader = /** @type {FileSystemDirectoryEntry} */ (entry).createReader()
	/** @type {FileSystemEntry[]} */
	const all = []
	for (;;) {
		/** @type {FileSystemEntry[]} */
		const some = await new Promise((done) => reader.readEntries(done, () => done([])))
		if (some.length === 0 || all.length > mostFiles) break
		all.push(...some)
	}
	return (await Promise.all(all.map((one) => filesIn(one, depth + 1)))).flat()
}
