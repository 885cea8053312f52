import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const long = 'The first rows went in with the spring rains, and the second in the autumn. '.repeat(25)
const parts = (...names: string[]) => names.map((name) => `## ${name}\n\n${long}`).join('\n\n')
const page = async (body: string) => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': `${manuscript({ title: 'The first rows' })}\n\n${body}\n` })
	return newsroom.text('/en/aral/')
}

test('a long article begins with its parts, each a link to where it is', async () => {
	const html = await page(parts('Spring', 'Summer & salt', 'Autumn'))
	const [contents = ''] = /<nav class="contents".*?<\/nav>/s.exec(html) ?? []
	expect([...contents.matchAll(/href="#([^"]+)">([^<]+)</g)].map(([, id, name]) => `${id} ${name}`)).toEqual([
		'part-1 Spring',
		'part-2 Summer &#x26; salt',
		'part-3 Autumn',
	])
	for (const id of ['part-1', 'part-2', 'part-3']) expect(html).toContain(`<h2 id="${id}">`)
})

test('a short one does not, nor one that has no parts', async () => {
	expect(await page('## One\n\nShort.\n\n## Two\n\nShort.\n\n## Three\n\nShort.')).not.toContain('class="contents"')
	expect(await page(parts('Spring', 'Summer'))).not.toContain('class="contents"')
})
