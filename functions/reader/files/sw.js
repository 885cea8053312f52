// @ts-check
/// <reference lib="webworker" />

/**
 * The site's service worker (https://www.w3.org/TR/service-workers/): keeps what was read lately and what the reader saved,
 * and shows it when there is no connection. It sends nothing anywhere.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))

/** Saved stories with their photos and fonts: only the reader takes one out, or the newsroom. offline.js reads it too. */
const saved = 'tilmash-saved'
/** Each language's page for when there is no connection, with its script. */
const offline = 'tilmash-offline'
/** When it was last looked whether kept pages are still there. */
const looks = 'tilmash-looks'
const pages = 'tilmash-pages'
const photos = 'tilmash-photos'
const assets = 'tilmash-assets'
/** The most that is kept of what was not saved; the oldest goes first. */
const most = new Map([
	[pages, 60],
	[photos, 120],
	[assets, 40],
])
/** How long the network may take when there is a copy, and how long an answer counts as new; in milliseconds. */
const [patience, hour, day] = [4000, 3_600_000, 86_400_000]
/** Kept pages that are asked after at a time, and photos that are saved with a story. */
const [mostLooks, mostShown] = [200, 200]

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(begin()))

worker.addEventListener('fetch', (event) => {
	const { request } = event
	const { origin, pathname } = new URL(request.url)
	if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range')) return
	if (pathname.startsWith('/assets/')) event.respondWith(fileOf(event, assets))
	else if (pathname.startsWith('/photos/')) event.respondWith(fileOf(event, photos))
	else if (request.destination === 'document' && isPage(pathname) && languageOf(pathname))
		event.respondWith(pageOf(event))
})

worker.addEventListener('message', (event) => {
	const { save, remove, shown } = event.data
	const done = inTurn(() => (save ? keep(save, shown) : drop(remove)))
	const said = done.then(
		() => true,
		() => false,
	)
	event.waitUntil(said.then((well) => event.ports[0]?.postMessage(well)))
})

/** Takes over the pages that are open; caches of former versions go. */
async function begin() {
	const known = [saved, offline, looks, ...most.keys()]
	for (const name of await caches.keys())
		if (name.startsWith('tilmash-') && !known.includes(name)) await caches.delete(name)
	await worker.clients.claim()
	const open = await worker.clients.matchAll({ type: 'window' })
	await Promise.allSettled(open.map(({ url }) => prepare(languageOf(new URL(url).pathname))))
}

/**
 * A page: from the network, or as it was kept, or else the offline page of its language.
 * @param {FetchEvent} event
 * @returns {Promise<Response>}
 */
async function pageOf(event) {
	const address = addressOf(event.request.url)
	const answer = fetch(event.request)
	event.waitUntil(answer.then((got) => note(address, got.clone())).catch(() => {}))
	const held = await heldPage(address)
	const shown = answer.then(
		(got) => (held && got.status >= 500 ? held : got),
		() => held ?? offlinePage(address),
	)
	if (!held) return shown
	return Promise.race([shown, new Promise((done) => setTimeout(done, patience, held))])
}

/** @param {string} address */
async function heldPage(address) {
	return (await (await caches.open(saved)).match(address)) ?? (await caches.open(pages)).match(address)
}

/**
 * Keeps what the network answered, or forgets what is no longer there.
 * @param {string} address
 * @param {Response} answer
 */
async function note(address, answer) {
	if (isGone(answer)) return inTurn(() => drop(address))
	if (!isGood(answer)) return
	const kept = await caches.open(saved)
	if (await kept.match(address)) await kept.put(address, answer)
	else await add(pages, address, answer)
	await prepare(languageOf(new URL(address).pathname))
	await lookAgain()
}

/**
 * A photo or a font: what its address once named it always will, so a kept one is as good as any.
 * @param {FetchEvent} event
 * @param {string} cache
 */
async function fileOf(event, cache) {
	const address = addressOf(event.request.url)
	const held = await caches.match(address)
	if (held) return held
	try {
		const answer = await fetch(event.request)
		if (isGood(answer)) event.waitUntil(add(cache, address, answer.clone()).catch(() => {}))
		return answer
	} catch {
		return (cache === photos && (await otherWidth(address))) || Response.error()
	}
}

/**
 * A photo in another width than the one that was asked for: the window may have been turned since.
 * @param {string} address
 */
async function otherWidth(address) {
	const folder = address.slice(0, address.lastIndexOf('/') + 1)
	for (const name of [saved, photos]) {
		const cache = await caches.open(name)
		const other = (await cache.keys()).find(({ url }) => url.startsWith(folder))
		if (other) return cache.match(other)
	}
	return undefined
}

/**
 * @param {string} name
 * @param {string} address
 * @param {Response} answer
 */
async function add(name, address, answer) {
	const cache = await caches.open(name)
	// Taken out first, so that it stands behind all others.
	await cache.delete(address)
	await cache.put(address, answer)
	const keys = await cache.keys()
	for (const old of keys.slice(0, Math.max(0, keys.length - (most.get(name) ?? 0)))) await cache.delete(old)
}

/**
 * Keeps a language's offline page, from the first page on that is read in it. Asked for anew after a day.
 * @param {string | undefined} language
 */
async function prepare(language) {
	if (!language) return
	const cache = await caches.open(offline)
	const address = offlineAddress(language)
	const held = await cache.match(address)
	if (held && Date.now() - Date.parse(held.headers.get('date') ?? '') < day) return
	const page = await fetch(address)
	if (!isGood(page)) return
	const scripts = (await assetsIn(page)).filter((file) => file.endsWith('.js'))
	await Promise.all(scripts.map((file) => keepFile(cache, file)))
	await cache.put(address, page)
	await tidy(cache)
}

/** @param {string} address */
async function offlinePage(address) {
	const cache = await caches.open(offline)
	const language = languageOf(new URL(address).pathname)
	const [other] = (await cache.keys()).filter(({ url }) => isPage(url))
	const page = language && (await cache.match(offlineAddress(language)))
	return page || (other && (await cache.match(other))) || Response.error()
}

/**
 * Saves a story with the photos that the reader sees and the assets that its page names.
 * @param {string} address
 * @param {readonly string[]} shown
 */
async function keep(address, shown) {
	const kept = await caches.open(saved)
	const held = await kept.match(address)
	const page = held ?? (await heldPage(address)) ?? (await fetch(address))
	if (!isGood(page)) throw new Error(`${address} answers ${page.status}`)
	const files = shown.filter((file) => file.startsWith(`${location.origin}/photos/`)).slice(0, mostShown)
	await Promise.allSettled([...files, ...(await assetsIn(page))].map((file) => keepFile(kept, file)))
	// What is held may have become newer meanwhile.
	if (!held) await kept.put(address, page)
	await (await caches.open(pages)).delete(address)
	await tidy(kept)
}

/**
 * @param {Cache} cache
 * @param {string} file
 */
async function keepFile(cache, file) {
	if (await cache.match(file)) return
	const answer = (await caches.match(file)) ?? (await fetch(file))
	if (isGood(answer)) await cache.put(file, answer)
}

/**
 * Forgets a page: its reader took it out, or the newsroom took it down.
 * @param {string} address
 */
async function drop(address) {
	await (await caches.open(pages)).delete(address)
	const kept = await caches.open(saved)
	if (await kept.delete(address)) await tidy(kept)
}

/**
 * Takes out the files that no page of a cache names any more.
 * @param {Cache} cache
 */
async function tidy(cache) {
	const addresses = (await cache.keys()).map(({ url }) => url)
	const texts = await Promise.all(addresses.filter(isPage).map(async (url) => (await cache.match(url))?.text()))
	for (const file of addresses.filter((url) => !isPage(url)))
		if (!texts.some((text) => text?.includes(new URL(file).pathname))) await cache.delete(file)
}

let looking = false

/** Asks once an hour whether kept pages are still there: what was withdrawn must not live on here. */
async function lookAgain() {
	const cache = await caches.open(looks)
	const last = await (await cache.match('/'))?.text()
	if (looking || Date.now() - Number(last ?? Number.NaN) < hour) return
	looking = true
	try {
		const kept = [...(await (await caches.open(saved)).keys()), ...(await (await caches.open(pages)).keys())]
		const addresses = kept.map(({ url }) => url).filter(isPage)
		for (const address of addresses.slice(0, mostLooks)) {
			const answer = await fetch(address, { method: 'HEAD', cache: 'no-store', redirect: 'manual' })
			if (isGone(answer)) await inTurn(() => drop(address))
		}
		await cache.put('/', new Response(String(Date.now())))
	} finally {
		looking = false
	}
}

/** @type {Promise<unknown>} */
let turn = Promise.resolve()

/**
 * Changes what is saved, one change after the other: a file that one takes out, another may be about to name.
 * @param {() => Promise<void>} change
 */
function inTurn(change) {
	const done = turn.then(change)
	turn = done.catch(() => {})
	return done
}

/**
 * Addresses of the fonts and scripts that a page names.
 * @param {Response} page
 */
async function assetsIn(page) {
	const found = (await page.clone().text()).match(/\/assets\/[\w.]+/g) ?? []
	return [...new Set(found)].map((path) => location.origin + path)
}

/** @param {Response} answer */
function isGood({ status, type }) {
	return status === 200 && type === 'basic'
}

/** @param {Response} answer */
function isGone({ status, type }) {
	return (status === 404 || status === 410) && type === 'basic'
}

/** @param {string} address */
function isPage(address) {
	return address.endsWith('/')
}

/** @param {string} path */
function languageOf(path) {
	return /^\/([a-z]{2,3}(?:-\w+)*)\//.exec(path)?.[1]
}

/** @param {string} language */
function offlineAddress(language) {
	return `${location.origin}/${language}/offline/`
}

/**
 * An address as it is kept: what is asked for behind it makes no other page.
 * @param {string} url
 */
function addressOf(url) {
	const { origin, pathname } = new URL(url)
	return origin + pathname
}
