import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const [english, russian, kazakh] = ['articles/aral/en.md', 'articles/aral/ru.md', 'articles/aral/kk.md']
const from = (lang: string) => manuscript({ source: { lang } })

test('a translation whose source is not there says so until it comes; it is live all the time', async () => {
	const newsroom = await open()
	await newsroom.upload({ [russian]: from('en') })
	const report = await newsroom.report(russian)
	expect(report?.problems).toMatchObject([{ rule: 'source-missing', line: 7 }])
	expect(report?.problems[0]?.message).toContain('en')
	expect(await newsroom.status('/ru/aral/')).toBe(200)
	await newsroom.upload({ [english]: manuscript() })
	expect(await newsroom.rules(russian)).toEqual([])
})

test('a text from a language that the site does not publish in has its source elsewhere', async () => {
	const newsroom = await open()
	await newsroom.upload({ [russian]: from('de') })
	expect(await newsroom.rules(russian)).toEqual([])
})

test('when its source is withdrawn, its editor is asked to look, and it stays', async () => {
	const newsroom = await open()
	await newsroom.upload({ [english]: manuscript(), [russian]: from('en') })
	await newsroom.upload({ [english]: manuscript({ status: 'withdrawn' }) })
	expect(await newsroom.rules(russian)).toEqual(['source-gone'])
	expect(await newsroom.status('/ru/aral/')).toBe(200)
	await newsroom.upload({ [english]: manuscript() })
	expect(await newsroom.rules(russian)).toEqual([])
})

test('a circle of sources is said in each of its files, with the way round', async () => {
	const newsroom = await open()
	await newsroom.upload({ [russian]: from('kk'), [kazakh]: from('ru') })
	expect((await newsroom.report(russian))?.problems[0]).toMatchObject({ rule: 'source-circular' })
	expect((await newsroom.report(kazakh))?.problems[0]?.message).toContain('kk → ru → kk')
	expect(await newsroom.status('/ru/aral/')).toBe(200)
	await newsroom.upload({ [kazakh]: manuscript() })
	expect([await newsroom.rules(russian), await newsroom.rules(kazakh)]).toEqual([[], []])
})

test('a circle of three is found, and who only leads into it is not to blame', async () => {
	const newsroom = await open()
	await newsroom.upload({ [english]: from('ru'), [russian]: from('kk'), [kazakh]: from('en') })
	await newsroom.upload({ 'articles/aral/ar.md': from('en') })
	for (const key of [english, russian, kazakh]) expect(await newsroom.rules(key)).toEqual(['source-circular'])
	expect(await newsroom.rules('articles/aral/ar.md')).toEqual([])
})

test('a text is no translation of itself', async () => {
	const newsroom = await open()
	await newsroom.upload({ [russian]: from('ru') })
	expect(await newsroom.rules(russian)).toEqual(['source-circular'])
	expect(await newsroom.text('/ru/aral/')).not.toContain('class="meta">Перевод')
})

test('two that say that they are the original are told of each other', async () => {
	const newsroom = await open()
	const original = manuscript({ translation: 'original' })
	await newsroom.upload({ [english]: original, [russian]: original })
	expect([await newsroom.rules(english), await newsroom.rules(russian)]).toEqual([['originals-two'], ['originals-two']])
	await newsroom.upload({ [russian]: from('en') })
	expect(await newsroom.rules(english)).toEqual([])
})

test('one translation of two sources is refused, and the last good one stays', async () => {
	const newsroom = await open()
	await newsroom.upload({ [english]: manuscript(), [russian]: from('en') })
	await newsroom.upload({ [russian]: manuscript({ source: [{ lang: 'en' }, { lang: 'kk' }] as never }) })
	expect(await newsroom.rules(russian)).toEqual(['field-type'])
	expect(await newsroom.status('/ru/aral/')).toBe(200)
})

test('languages that disagree on what they share are told, and stay live', async () => {
	const newsroom = await open()
	await newsroom.upload({
		[english]: manuscript(),
		[russian]: manuscript({ section: 'society', source: { lang: 'en' } }),
	})
	expect(await newsroom.rules(russian)).toEqual(['shared-contradiction'])
	expect([await newsroom.status('/en/aral/'), await newsroom.status('/ru/aral/')]).toEqual([200, 200])
})

test('what names its source is a translation, and says so to its readers', async () => {
	const newsroom = await open()
	await newsroom.upload({ [english]: manuscript(), [russian]: from('en') })
	expect(await newsroom.text('/ru/aral/')).toContain('"translationOfWork"')
	expect(await newsroom.text('/en/aral/')).toContain('"workTranslation"')
	expect(await newsroom.text('/ru/aral/')).toMatch(/<bdi lang="en">English<\/bdi>/)
})
