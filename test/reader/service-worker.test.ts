import { beforeEach, describe, expect, test } from 'vitest'
import { WorkerWorld } from './worker-world.ts'

const origin = 'https://news.example.org'
const hour = 3_600_000
let world: WorkerWorld

/** A story's page as the site has it: its photo in two widths, its font, the script. */
const story = (photo: string, text = 'text') =>
	`<link href="/assets/font.woff2"><h1>${text}</h1><img srcset="/photos/${photo}/320.webp, /photos/${photo}/640.webp"><script src="/assets/app.js">`
const offlinePage = (tag: string) => `offline in ${tag} <link href="/assets/font.woff2"><script src="/assets/app.js">`

beforeEach(async () => {
	world = new WorkerWorld('sw.js')
	for (const tag of ['en', 'fa']) {
		world.site.set(`/${tag}/`, {})
		world.site.set(`/${tag}/offline/`, { body: offlinePage(tag) })
	}
	for (const name of ['aral', 'train', 'tea']) {
		world.site.set(`/en/${name}/`, { body: story(name) })
		for (const width of [320, 640]) world.site.set(`/photos/${name}/${width}.webp`, {})
	}
	for (const file of ['font.woff2', 'app.js', 'old.js']) world.site.set(`/assets/${file}`, {})
	await world.install()
})

const save = (name: string, width = 640) =>
	world.tell({ save: `${origin}/en/${name}/`, shown: [`${origin}/photos/${name}/${width}.webp`] })

describe('a page', () => {
	test('comes from the network as long as there is one, and as it was kept when there is none', async () => {
		await world.visit('/en/aral/')
		world.site.set('/en/aral/', { body: 'corrected' })
		expect(await world.visit('/en/aral/')).toEqual({ status: 200, body: 'corrected' })
		world.online = false
		expect(await world.visit('/en/aral/')).toEqual({ status: 200, body: 'corrected' })
	})

	test('is shown as it was kept when the network takes more than four seconds, and then kept as it is', async () => {
		await world.visit('/en/aral/')
		let answer = () => {}
		world.site.set('/en/aral/', { body: 'late', wait: new Promise((done) => (answer = done)) })
		const { response, settled } = world.ask('/en/aral/', {})
		let shown: string | undefined
		const reading = response.then(async (got) => (shown = await got?.text()))
		await new Promise(setImmediate)
		await world.pass(3999)
		await new Promise(setImmediate)
		expect(shown).toBeUndefined()
		await world.pass(1)
		await reading
		expect(shown).toContain('text')
		answer()
		await settled()
		world.online = false
		expect((await world.visit('/en/aral/'))?.body).toBe('late')
	})

	test('that was never seen is waited for, however long', async () => {
		let answer = () => {}
		world.site.set('/en/aral/', { body: 'late', wait: new Promise((done) => (answer = done)) })
		const { response } = world.ask('/en/aral/', {})
		await new Promise(setImmediate)
		await world.pass(60_000)
		answer()
		expect(await (await response)?.text()).toBe('late')
	})

	test('that was never seen is the offline page of its language without a network', async () => {
		await world.visit('/en/')
		await world.visit('/fa/')
		world.online = false
		expect((await world.visit('/fa/unseen/'))?.body).toBe(offlinePage('fa'))
		expect((await world.visit('/en/unseen/'))?.body).toBe(offlinePage('en'))
		// Of a language that was never read there is none: better another one than the browser's.
		expect((await world.visit('/uz-Latn/unseen/'))?.body).toMatch(/^offline in/)
		expect((await world.visit('/assets/app.js', { destination: 'script' }))?.body).toBe('/assets/app.js')
	})

	test('is one, whatever is asked for behind its address', async () => {
		await world.visit('/en/aral/?from=a-friend')
		await world.visit('/en/aral/?from=a-letter#corrections')
		expect(await world.held('pages')).toEqual(['/en/aral/'])
		world.online = false
		expect((await world.visit('/en/aral/'))?.status).toBe(200)
	})

	test('is shown as it was kept when the site has broken down', async () => {
		await world.visit('/en/aral/')
		world.site.set('/en/aral/', { status: 503 })
		expect((await world.visit('/en/aral/'))?.status).toBe(200)
		expect((await world.visit('/en/unseen/'))?.status).toBe(404)
	})
})

test('the language of an open page is there from the first visit on', async () => {
	world = new WorkerWorld('sw.js', world)
	world.site.set('/fa/offline/', { body: offlinePage('fa') })
	world.site.set('/assets/app.js', {})
	world.open = ['/fa/aral/', '/']
	await world.install()
	expect(await world.held('offline')).toEqual(['/assets/app.js', '/fa/offline/'])
})

test('an offline page is asked for anew after a day, and its old script goes', async () => {
	await world.visit('/en/')
	const asked = () => world.asked.filter((line) => line === 'GET /en/offline/').length
	await world.pass(20 * hour)
	await world.visit('/en/')
	expect(asked()).toBe(1)
	world.site.set('/en/offline/', { body: '<script src="/assets/old.js">' })
	await world.pass(5 * hour)
	await world.visit('/en/')
	expect(asked()).toBe(2)
	expect(await world.held('offline')).toEqual(expect.arrayContaining(['/en/offline/', '/assets/old.js']))
	expect(await world.held('offline')).toHaveLength(2)
})

describe('what is not kept', () => {
	test.each([
		['an error of the site', { status: 500 }],
		['a part', { status: 206 }],
		['what is not there', { status: 404 }],
		['what is gone', { status: 410 }],
		['what nobody may look into', { status: 200, type: 'opaque' }],
		['what is from elsewhere', { status: 200, type: 'cors' }],
		['a way to another address', { status: 0, type: 'opaqueredirect' }],
	] as const)('%s', async (_what, answer) => {
		world.site.set('/en/x/', answer)
		world.site.set('/photos/x/320.webp', answer)
		expect((await world.visit('/en/x/'))?.status).toBe(answer.status)
		expect((await world.visit('/photos/x/320.webp', { destination: 'image' }))?.status).toBe(answer.status)
		expect(await world.tell({ save: `${origin}/en/x/`, shown: [] })).toBe(false)
		for (const name of ['pages', 'photos', 'saved']) expect(await world.held(name)).toEqual([])
	})

	test.each([
		['POST', '/en/aral/', { method: 'POST' }],
		['HEAD', '/en/aral/', { method: 'HEAD' }],
		['a range', '/photos/aral/320.webp', { range: 'bytes=0-1', destination: 'image' }],
		['another site', 'https://elsewhere.example/en/aral/', {}],
		['data', '/en/aral/article.json', { destination: '' }],
		['a feed', '/en/feed.xml', {}],
		['the desk', '/desk/', {}],
		['the chooser', '/', {}],
		['a frame', '/en/aral/embed/', { destination: 'iframe' }],
	])('%s is the browser’s business', async (_what, path, asked) => {
		expect(await world.visit(path, asked)).toBeUndefined()
		expect(world.asked).toEqual([])
	})
})

test('of what was not saved 60 pages and 120 photos are kept, and the oldest goes first', async () => {
	const last = 130
	for (let at = 0; at <= last; at++) {
		world.site.set(`/en/n${at}/`, {})
		world.site.set(`/photos/n${at}/320.webp`, {})
		await world.visit(`/en/n${at}/`)
		if (at === 100) await world.visit('/en/n80/')
		await world.visit(`/photos/n${at}/320.webp`, { destination: 'image' })
	}
	const pages = await world.held('pages')
	expect(pages).toHaveLength(60)
	expect(pages).toContain('/en/n80/')
	expect(pages.slice(-2)).toEqual(['/en/n129/', '/en/n130/'])
	const photos = await world.held('photos')
	expect([photos.length, photos[0], photos.at(-1)]).toEqual([120, '/photos/n11/320.webp', '/photos/n130/320.webp'])
})

test('a photo comes from the network once', async () => {
	await world.visit('/photos/aral/320.webp', { destination: 'image' })
	await world.visit('/photos/aral/320.webp', { destination: 'image' })
	expect(world.asked).toEqual(['GET /photos/aral/320.webp'])
})

describe('a saved story', () => {
	test('is whole without a network: its page, the photo that was shown, its font, its script', async () => {
		expect(await save('aral')).toBe(true)
		expect((await world.held('saved')).toSorted()).toEqual([
			'/assets/app.js',
			'/assets/font.woff2',
			'/en/aral/',
			'/photos/aral/640.webp',
		])
		world.online = false
		for (const [path, destination] of [
			['/en/aral/', 'document'],
			['/assets/font.woff2', 'font'],
			['/photos/aral/640.webp', 'image'],
			// The window has been turned: rather the photo in another width than none.
			['/photos/aral/320.webp', 'image'],
		] as const)
			expect([path, (await world.visit(path, { destination }))?.status]).toEqual([path, 200])
	})

	test('is not pushed out by what is read later', async () => {
		await save('aral')
		for (let at = 0; at < 130; at++) {
			world.site.set(`/en/n${at}/`, {})
			await world.visit(`/en/n${at}/`)
		}
		world.online = false
		expect((await world.visit('/en/aral/'))?.body).toBe(story('aral'))
	})

	test('can be saved from what was read, when the network has gone since', async () => {
		await world.visit('/en/aral/')
		world.online = false
		expect(await save('aral')).toBe(true)
		expect(await save('train')).toBe(false)
		expect((await world.held('saved')).filter((path) => path.endsWith('/'))).toEqual(['/en/aral/'])
	})

	test('is the newest that its reader has seen', async () => {
		await save('aral')
		world.site.set('/en/aral/', { body: story('aral', 'corrected') })
		await world.visit('/en/aral/')
		await save('aral')
		world.online = false
		expect((await world.visit('/en/aral/'))?.body).toContain('corrected')
		expect(await world.held('pages')).toEqual([])
	})

	test('leaves nothing behind when its reader takes it out, and others what they need', async () => {
		await save('aral')
		await save('train')
		expect(await world.tell({ remove: `${origin}/en/aral/` })).toBe(true)
		expect((await world.held('saved')).toSorted()).toEqual([
			'/assets/app.js',
			'/assets/font.woff2',
			'/en/train/',
			'/photos/train/640.webp',
		])
		await world.tell({ remove: `${origin}/en/train/` })
		expect(await world.held('saved')).toEqual([])
	})

	test('is saved whole when others are saved and taken out at the same moment', async () => {
		await save('tea')
		await Promise.all([save('aral'), world.tell({ remove: `${origin}/en/tea/` }), save('train')])
		const held = await world.held('saved')
		expect(held.filter((path) => path.startsWith('/en/'))).toEqual(['/en/aral/', '/en/train/'])
		expect(held).toEqual(expect.arrayContaining(['/photos/aral/640.webp', '/photos/train/640.webp']))
	})

	test.each([410, 404])('goes when the site answers %s', async (status) => {
		await save('aral')
		world.site.set('/en/aral/', { status, body: 'withdrawn' })
		expect(await world.visit('/en/aral/')).toEqual({ status, body: 'withdrawn' })
		expect(await world.held('saved')).toEqual([])
		world.online = false
		await world.visit('/en/')
		expect((await world.visit('/en/aral/'))?.body).not.toContain('text')
	})

	test('goes when it was withdrawn, though its reader only reads something else', async () => {
		await save('aral')
		await save('train')
		await world.visit('/en/tea/')
		world.site.set('/en/aral/', { status: 410 })
		world.site.set('/en/tea/', { status: 410 })
		await world.pass(hour)
		await world.visit('/en/')
		expect(await world.held('saved')).not.toContain('/en/aral/')
		expect(await world.held('saved')).not.toContain('/photos/aral/640.webp')
		expect(await world.held('saved')).toContain('/en/train/')
		expect(await world.held('pages')).toEqual(['/en/'])
	})

	test('is asked after once an hour, and stays when there is no answer', async () => {
		await save('aral')
		const heads = () => world.asked.filter((line) => line === 'HEAD /en/aral/').length
		for (let minute = 0; minute < 3; minute++) {
			await world.visit('/en/')
			await world.pass(60_000)
		}
		expect(heads()).toBe(1)
		world.site.set('/en/aral/', { status: 503 })
		await world.pass(hour)
		await world.visit('/en/')
		expect(heads()).toBe(2)
		world.online = false
		await world.pass(hour)
		await world.visit('/en/')
		expect((await world.visit('/en/aral/'))?.body).toBe(story('aral'))
	})

	test('is never one of another site', async () => {
		expect(await world.tell({ save: 'https://elsewhere.example/en/aral/', shown: [] })).toBe(false)
		await world.tell({ save: `${origin}/en/aral/`, shown: ['https://elsewhere.example/spy.gif', `${origin}/desk/`] })
		expect(await world.held('saved')).not.toContain('/desk/')
		expect(world.asked).not.toContain('GET https://elsewhere.example/spy.gif')
	})
})

test('a worker that is switched off takes all that was kept away, and itself', async () => {
	await world.visit('/en/')
	await save('aral')
	expect(world.cacheNames()).toContain('tilmash-saved')
	const off = new WorkerWorld('sw-off.js', world)
	await off.install()
	expect(off.cacheNames()).toEqual([])
	expect(off.unregistered).toBe(true)
	expect(await off.visit('/en/')).toBeUndefined()
})
