import type { S3EventRecord } from 'aws-lambda'
import { describe, expect, test } from 'vitest'
import { foresee } from '../../functions/validate/foresee.ts'
import { manuscript, settings } from '../support/fixture.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { notification } from '../support/s3-events.ts'

const open = newsrooms()

const alphabets = 'alphabets: { uz-Cyrl: { from: uz-Latn }, uz-Latn: { from: uz-Cyrl } }\n'
const plain = settings['site.yml'].replace('ar, uz-Latn]', 'ar, uz-Latn, uz-Cyrl]')
const [latin, cyrillic, other] = ['articles/aral/uz-Latn.md', 'articles/aral/uz-Cyrl.md', 'articles/other/uz-Cyrl.md']
const words = { title: 'Shaharda yangi kutubxona ochildi' }
const forms = ['', 'lite/', 'email/', 'embed/', 'article.md', 'article.json']

async function ofTwoAlphabets(): Promise<TestNewsroom> {
	const newsroom = await open()
	await newsroom.upload({ 'site.yml': plain + alphabets })
	return newsroom
}

/** Delivers a change while RENDER's queue does not answer, then again as SQS does. */
async function deliverTwice(newsroom: TestNewsroom, record: S3EventRecord): Promise<void> {
	const broken = { send: () => Promise.reject(new Error('The queue does not answer')) }
	const body = notification(record)
	const { batchItemFailures } = await newsroom.run('validate', [body], { ...newsroom.tools(), render: broken } as never)
	expect(batchItemFailures).toHaveLength(1)
	await newsroom.run('validate', [body], newsroom.tools(), 2)
	await newsroom.settle()
}

describe('what comes late, and fails once', () => {
	test('a withdrawal behind a draft still takes the article down', async () => {
		const newsroom = await ofTwoAlphabets()
		const first = await newsroom.put(latin, manuscript(words))
		const withdrawn = await newsroom.put(latin, manuscript({ status: 'withdrawn' }))
		const draft = await newsroom.put(latin, manuscript({ ...words, status: 'draft' }))
		await newsroom.deliver(first, draft)
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(200)
		await deliverTwice(newsroom, withdrawn)
		for (const address of ['/uz-Latn/aral/', '/uz-Cyrl/aral/']) expect(await newsroom.status(address)).toBe(410)
	})

	test('a withdrawal below a version that waits for its time counts, too', async () => {
		const newsroom = await ofTwoAlphabets()
		const first = await newsroom.put(latin, manuscript(words))
		const withdrawn = await newsroom.put(latin, manuscript({ status: 'withdrawn' }))
		const waits = await newsroom.put(latin, manuscript({ ...words, embargo: '2027-01-01T00:00:00Z' }))
		const draft = await newsroom.put(latin, manuscript({ ...words, status: 'draft' }))
		await newsroom.deliver(first, waits, draft, withdrawn)
		for (const address of ['/uz-Latn/aral/', '/uz-Cyrl/aral/']) expect(await newsroom.status(address)).toBe(410)
	})

	test('a language that is dropped takes what was made from it along', async () => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words) })
		const record = await newsroom.put('site.yml', plain.replace('ar, uz-Latn, uz-Cyrl]', 'ar, uz-Cyrl]'))
		const broken = { send: () => Promise.reject(new Error('The queue does not answer')) }
		await newsroom.run('validate', [notification(record)])
		const judge = { judge: { key: latin } }
		const tools = { ...newsroom.tools(), render: broken } as never
		expect((await newsroom.run('validate', [judge], tools)).batchItemFailures).toHaveLength(1)
		await newsroom.run('validate', [judge], newsroom.tools(), 2)
		await newsroom.settle()
		expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(410)
	})
})

describe('settings reach what was made behind a draft', () => {
	test('an alphabet that is no longer asked for goes, and comes back', async () => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words) })
		await newsroom.upload({ [latin]: manuscript({ ...words, status: 'draft' }) })
		await newsroom.upload({ 'site.yml': plain })
		expect([await newsroom.status('/uz-Latn/aral/'), await newsroom.status('/uz-Cyrl/aral/')]).toEqual([200, 410])
		const own = 'alphabets: { uz-Cyrl: { from: uz-Latn, words: { kutubxona: китобхона } } }\n'
		await newsroom.upload({ 'site.yml': plain + own })
		expect(await newsroom.text('/uz-Cyrl/aral/')).toContain('<h1>Шаҳарда янги китобхона очилди</h1>')
	})
})

describe('what was made gives its address up to what somebody wrote', () => {
	test.each([
		['its own, which waits for its time', { slug: 'aral', embargo: '2027-01-01T00:00:00Z' }],
		['an old one', { aliases: ['/uz-Cyrl/aral/'] }],
		['its own, at once', { slug: 'aral' }],
	])('as %s; nothing of it stays in any form once it is withdrawn', async (_how, fields) => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({ [latin]: manuscript(words), [other]: manuscript({ title: 'Бошқа', ...fields }, 'Матн.') })
		expect(await newsroom.rules(other)).not.toContain('address-taken')
		expect(await newsroom.rules(latin)).toEqual(['made-taken'])
		await newsroom.upload({ [latin]: manuscript({ status: 'withdrawn' }) })
		for (const form of forms) expect(await newsroom.text(`/uz-Cyrl/aral/${form}`)).not.toContain('кутубхона')
	})

	test('also one at which nobody has seen it, because a file of its own is live elsewhere', async () => {
		const newsroom = await ofTwoAlphabets()
		await newsroom.upload({
			[cyrillic]: manuscript({ title: 'Ўз сўзимиз', slug: 'boshqa' }, 'Матн.'),
			[latin]: manuscript({ ...words, slug: 'olma' }),
			[other]: manuscript({ title: 'Олма', slug: 'olma' }, 'Матн.'),
		})
		expect(await newsroom.rules(other)).not.toContain('address-taken')
		expect(await newsroom.text('/uz-Cyrl/olma/')).toContain('<h1>Олма</h1>')
	})

	test.each([
		['before', (newsroom: TestNewsroom) => newsroom.upload({ [latin]: manuscript(words) })],
		['never', async () => {}],
	])('and to an old address of its own source, whether the page was there %s', async (_when, prepare) => {
		const newsroom = await ofTwoAlphabets()
		await prepare(newsroom)
		await newsroom.upload({ [latin]: manuscript({ ...words, aliases: ['/uz-Cyrl/aral/'] }) })
		expect(await newsroom.rules(latin)).toEqual(['made-taken'])
		expect(await newsroom.page('/uz-Cyrl/aral/')).toMatchObject({ status: 301, location: '/uz-Latn/aral/' })
	})
})

test('after a withdrawal a file that waits for its time does not bring the made page back', async () => {
	const newsroom = await ofTwoAlphabets()
	await newsroom.upload({ [latin]: manuscript(words), [cyrillic]: manuscript({ status: 'withdrawn' }) })
	await newsroom.upload({ [cyrillic]: manuscript({ title: 'Ўз сўзимиз', embargo: '2027-01-01T00:00:00Z' }, 'Матн.') })
	expect(await newsroom.status('/uz-Cyrl/aral/')).toBe(410)
})

test('the first file of its own is foreseen as it is judged', async () => {
	const newsroom = await ofTwoAlphabets()
	await newsroom.upload({ [cyrillic]: manuscript({ title: 'Сўз' }, 'Матн.') })
	const { problems } = await foresee(latin, Buffer.from(manuscript(words)), newsroom.tools())
	expect(problems).toEqual([])
})

test('what a machine translated says so in both alphabets, and both lead to the original when it has changed', async () => {
	const newsroom = await ofTwoAlphabets()
	const at = async (time: string, key: string, text: string) =>
		newsroom.deliver({ ...(await newsroom.put(key, text)), eventTime: time })
	await at('2026-06-01T08:00:00.000Z', 'articles/aral/en.md', manuscript({}, 'One.'))
	const machine = manuscript({ ...words, translation: 'machine', source: { lang: 'en' } })
	await at('2026-06-02T08:00:00.000Z', latin, machine)
	await at('2026-06-03T08:00:00.000Z', 'articles/aral/en.md', manuscript({}, 'Two.'))
	const page = await newsroom.text('/uz-Cyrl/aral/')
	expect(page).toContain('Машина таржимаси')
	expect(page).toContain('Матн бошқа алифбодан автоматик ўгирилган')
	expect(page).toMatch(/<p class="notice behind">.*<a href="\/en\/aral\/"/)
})

test('a source that was withdrawn for a mistake and comes back corrected is urgent', async () => {
	const newsroom = await open()
	const at = async (time: string, key: string, text: string) =>
		newsroom.deliver({ ...(await newsroom.put(key, text)), eventTime: time })
	await at('2026-06-01T08:00:00.000Z', 'articles/aral/en.md', manuscript({}, 'One.'))
	await at('2026-06-02T08:00:00.000Z', 'articles/aral/ru.md', manuscript({ source: { lang: 'en' } }, 'Раз.'))
	await at('2026-06-03T08:00:00.000Z', 'articles/aral/en.md', manuscript({ status: 'withdrawn' }))
	const corrections = [{ date: '2026-06-04', text: 'It was two.' }]
	await at('2026-06-04T08:00:00.000Z', 'articles/aral/en.md', manuscript({ corrections }, 'One.'))
	expect(await newsroom.text('/ru/aral/')).toMatch(/<p class="notice behind">.*4 июня 2026/)
})
