// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Lets a reader save the story that is open, and lists what was saved when there is no connection. sw.js keeps it. */
const { serviceWorker } = navigator

/** Longest wait for photos, and for the worker, in milliseconds. */
const patience = 60_000

// Neither is there without HTTPS, and some browsers refuse the second in private windows.
if (serviceWorker && 'caches' in window) {
	serviceWorker.register('/sw.js').catch(() => {})
	caches.open('tilmash-saved').then(
		(kept) => Promise.all([offerToSave(kept), listSaved(kept)]),
		() => {},
	)
}

/** @param {Cache} kept */
async function offerToSave(kept) {
	const place = document.querySelector('p.save')
	if (!(place instanceof HTMLElement)) return
	const { active } = await serviceWorker.ready
	if (!active) return
	const address = location.origin + location.pathname
	const button = document.createElement('button')
	button.type = 'button'
	const isSaved = async () => (await kept.match(address)) !== undefined
	const save = async () => ask(active, { save: address, shown: await shownPhotos() })
	const say = async () => {
		button.textContent = ((await isSaved()) ? place.dataset['remove'] : place.dataset['save']) ?? ''
	}
	let busy = false
	button.addEventListener('click', async () => {
		if (busy) return
		busy = true
		await ((await isSaved()) ? ask(active, { remove: address }) : save())
		await say()
		busy = false
	})
	await say()
	place.append(button)
	place.hidden = false
	// It may have other photos by now.
	if (await isSaved()) await save()
}

/**
 * Asks the worker for something, and waits until it is done.
 * @param {ServiceWorker} worker
 * @param {object} wish
 */
function ask(worker, wish) {
	const { port1, port2 } = new MessageChannel()
	return new Promise((done) => {
		port1.onmessage = done
		setTimeout(done, patience)
		worker.postMessage(wish, [port2])
	})
}

/** Addresses of the photos on the page, each in the one width that this screen takes. */
async function shownPhotos() {
	const images = [...document.querySelectorAll('img')]
	for (const image of images) image.loading = 'eager'
	const seen = Promise.all(images.map((image) => image.decode().catch(() => {})))
	await Promise.race([seen, new Promise((done) => setTimeout(done, patience))])
	return images.map(({ currentSrc }) => currentSrc)
}

/**
 * Fills the list of the page for when there is no connection.
 * @param {Cache} kept
 */
async function listSaved(kept) {
	const place = document.querySelector('div.saved')
	const [list, none] = [place?.querySelector('ul'), place?.querySelector('p')]
	if (!(place instanceof HTMLElement) || !list || !none) return
	const addresses = (await kept.keys()).map(({ url }) => url).filter((url) => url.endsWith('/'))
	for (const address of addresses.reverse()) {
		const text = await (await kept.match(address))?.text()
		const page = new DOMParser().parseFromString(text ?? '', 'text/html')
		const link = document.createElement('a')
		link.href = address
		link.textContent = page.querySelector('h1')?.textContent ?? address
		link.lang = page.documentElement.lang
		link.dir = page.documentElement.dir
		const item = document.createElement('li')
		item.append(link)
		list.append(item)
	}
	list.hidden = addresses.length === 0
	none.hidden = addresses.length > 0
	place.hidden = false
}
