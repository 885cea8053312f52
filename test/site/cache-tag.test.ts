import { expect, test } from 'vitest'
import { articleTag, cacheTags } from '../../functions/site/cache-tag.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const tagsAt = async (newsroom: Awaited<ReturnType<typeof open>>, key: string) =>
	(await newsroom.site.head(key))?.metadata?.['cache-tag']?.split(',') ?? []

test('a tag is what CloudFront takes, whatever the story is called, and each article has its own', () => {
	const articles = ['aral', 'сексеуіл', 'a,b', 'x'.repeat(500)].flatMap((story) =>
		['en', 'uz-Latn'].map((language) => ({ story, language })),
	)
	const tags = articles.map(articleTag)
	for (const tag of tags) expect(tag).toMatch(/^a-[0-9a-f]{16}$/)
	expect(new Set(tags).size).toBe(articles.length)
})

test('fifty tags fit; what names more is one of the lists; what names none has no tag', () => {
	const many = (count: number) => Array.from({ length: count }, (_, at) => ({ story: `story-${at}`, language: 'en' }))
	expect(cacheTags([])).toEqual({})
	expect(cacheTags(many(50))['cache-tag']?.split(',')).toHaveLength(50)
	expect(Buffer.byteLength(cacheTags(many(50))['cache-tag'] ?? '')).toBeLessThan(1024)
	expect(cacheTags(many(51))).toEqual({ 'cache-tag': 'lists' })
	expect(cacheTags(many(9))).toEqual(cacheTags(many(9).toReversed()))
	expect(cacheTags([...many(2), ...many(2)])['cache-tag']?.split(',')).toHaveLength(2)
})

test('all that names an article carries its tag, so that one purge finds it', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/en.md': manuscript({ slug: 'saxaul', tags: ['aral-sea'] }),
		'articles/aral/ru.md': manuscript({ title: 'Саксаул' }),
		'articles/tea/en.md': manuscript({ title: 'The tea house', section: 'society' }),
	})
	const tag = articleTag({ story: 'aral', language: 'en' })
	const naming: string[] = []
	for (const key of await newsroom.site.list('')) {
		if (!(await newsroom.text(`/${key}`))?.includes('/en/saxaul/')) continue
		const tags = await tagsAt(newsroom, key)
		expect(tags.includes(tag) || tags.includes('lists'), `${key}: ${tags}`).toBe(true)
		naming.push(key)
	}
	expect(naming).toEqual(
		expect.arrayContaining([
			'en/saxaul/index.html',
			'ru/aral/index.html',
			'en/index.html',
			'en/feed.xml',
			'en/tag/aral-sea/index.html',
		]),
	)
	expect(naming.some((key) => key.startsWith('sitemaps/'))).toBe(true)
	expect(await tagsAt(newsroom, 'en/tea/index.html')).not.toContain(tag)
})
