import { expect, test } from 'vitest'
import { articleKey } from '../../functions/catalogue/keys.ts'
import type { ArticleRow } from '../../functions/catalogue/rows.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import { sayLive } from '../../functions/render/say-live.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const languages = ['en', 'kk', 'ru']

/** A story that is due: its messages were handled while it was under embargo, and no alarm has rung. */
async function due(before: readonly string[] = []) {
	const newsroom = await open()
	await newsroom.upload(
		Object.fromEntries(
			languages.map((tag) => [
				`articles/aral/${tag}.md`,
				manuscript(before.includes(tag) ? {} : { embargo: '2026-07-01T00:00:00Z' }),
			]),
		),
	)
	newsroom.now = '2026-07-02T00:00:00.000Z'
	const rowOf = async (tag: string) => (await newsroom.catalogue.read(articleKey('aral', tag)))?.value as ArticleRow
	return { newsroom, rowOf }
}

test('whatever is said live before its page is there gets its page, in every language', async () => {
	const { newsroom, rowOf } = await due()
	await sayLive('aral', newsroom.tools())
	for (const tag of languages) expect((await rowOf(tag)).live?.address).toBe(`/${tag}/aral/`)
	expect(await newsroom.status('/ru/aral/')).toBe(404)
	await newsroom.settle()
	for (const tag of languages) {
		expect(await newsroom.status(`/${tag}/aral/`)).toBe(200)
		expect(await newsroom.text(`/${tag}/`)).toContain(`/${tag}/aral/`)
	}
})

test('one that cannot be said live keeps none of the others from it', async () => {
	const { newsroom, rowOf } = await due()
	const lost = `galleys/${(await rowOf('en')).next?.galley}.json`
	const { desk } = newsroom
	const withoutIt: ObjectStore = {
		get: async (key, versionId) => (key === lost ? undefined : desk.get(key, versionId)),
		head: (key) => desk.head(key),
		put: (key, body, headers, condition) => desk.put(key, body, headers, condition),
		delete: (key, ifMatch) => desk.delete(key, ifMatch),
		list: (prefix, options) => desk.list(prefix, options),
	}
	await sayLive('aral', newsroom.tools({ desk: withoutIt }))
	expect((await rowOf('en')).live).toBeNull()
	for (const tag of ['kk', 'ru']) expect((await rowOf(tag)).live?.address).toBe(`/${tag}/aral/`)
	expect(newsroom.logged.join('\n')).toContain('not said live')
})

test('languages that go live together ask only those to follow that were there before', async () => {
	const { newsroom, rowOf } = await due(['ru'])
	expect(await newsroom.text('/ru/aral/')).not.toContain('/en/aral/')
	await sayLive('aral', newsroom.tools())
	const asked = (await rowOf('en')).outbox.filter((message) => 'render' in message)
	expect(asked).toEqual([{ render: { story: 'aral', language: 'ru' } }])
	await newsroom.settle()
	for (const tag of languages)
		for (const other of languages) expect(await newsroom.text(`/${tag}/aral/`)).toContain(`/${other}/aral/`)
})
