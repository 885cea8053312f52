import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const leads = (...related: string[]) => manuscript({ title: 'The first rows', related })
const links = (html: string) =>
	[...html.matchAll(/<section class="related".*?<\/section>/gs)].flatMap(([section]) =>
		[...section.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, href, title]) => `${href} ${title}`),
	)

test('an article leads to the stories it names, in its own language, in their order', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/felt/en.md': manuscript({ title: 'The felt makers' }),
		'articles/train/en.md': manuscript({ title: 'The night train' }),
		'articles/train/kk.md': manuscript({ title: 'Түнгі пойыз' }),
		'articles/rows/en.md': leads('train', 'felt', 'train', 'rows', 'nowhere'),
	})
	expect(links(await newsroom.text('/en/rows/'))).toEqual(['/en/train/ The night train', '/en/felt/ The felt makers'])
})

test('it follows them: what comes later, is called otherwise, or goes', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/rows/en.md': leads('felt') })
	expect(links(await newsroom.text('/en/rows/'))).toEqual([])
	await newsroom.upload({ 'articles/felt/en.md': manuscript({ title: 'The felt makers' }) })
	expect(links(await newsroom.text('/en/rows/'))).toEqual(['/en/felt/ The felt makers'])
	await newsroom.upload({ 'articles/felt/en.md': manuscript({ title: 'Felt, and who makes it', slug: 'felt-makers' }) })
	expect(links(await newsroom.text('/en/rows/'))).toEqual(['/en/felt-makers/ Felt, and who makes it'])
	await newsroom.upload({ 'articles/felt/en.md': manuscript({ title: 'Felt, and who makes it', status: 'withdrawn' }) })
	expect(links(await newsroom.text('/en/rows/'))).toEqual([])
})

test('a story that it no longer names is gone from it, and does not make it follow', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/felt/en.md': manuscript({ title: 'The felt makers' }),
		'articles/rows/en.md': leads('felt'),
	})
	await newsroom.upload({ 'articles/rows/en.md': leads() })
	expect(links(await newsroom.text('/en/rows/'))).toEqual([])
	newsroom.written.length = 0
	await newsroom.upload({ 'articles/felt/en.md': manuscript({ title: 'Felt' }) })
	expect(newsroom.written.filter((key) => key.startsWith('en/rows/'))).toEqual([])
})

test('two stories that lead to each other go live at the same moment, and each names the other', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/rows/en.md': manuscript({ title: 'The first rows', related: ['felt'] }),
		'articles/felt/en.md': manuscript({ title: 'The felt makers', related: ['rows'] }),
	})
	expect(links(await newsroom.text('/en/rows/'))).toEqual(['/en/felt/ The felt makers'])
	expect(links(await newsroom.text('/en/felt/'))).toEqual(['/en/rows/ The first rows'])
})
