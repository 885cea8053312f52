import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { frontMatter, sharedFields } from '../../../../functions/article/metadata.ts'
import { articleSchema, sharedSchema } from '../../../../infra/local/tools/article-schema.ts'
import { choicesOf } from '../../../../infra/local/tools/choices.ts'
import { settings } from '../../../support/fixture.ts'
import { checker, frontMatterOf, goodSettings, toolNewsrooms } from './tool-newsroom.ts'

const root = join(import.meta.dirname, '../../../..')
const fresh = toolNewsrooms()
const choicesIn = (folder: string) => choicesOf(goodSettings(folder))
const text = (file: string) => readFileSync(file, 'utf8')

test.each(['content', 'test/gallery/newsroom'])('every article of %s is accepted', (folder) => {
	const choices = choicesIn(join(root, folder))
	const [article, shared] = [checker(articleSchema(choices)), checker(sharedSchema(choices))]
	const manuscripts = globSync('{articles,pages}/*/*.md', { cwd: join(root, folder) })
	expect(manuscripts.length).toBeGreaterThan(10)
	for (const file of manuscripts) expect(article(frontMatterOf(text(join(root, folder, file)))), file).toEqual([])
	for (const file of globSync('articles/*/article.yml', { cwd: join(root, folder) }))
		expect(shared(frontMatterOf(`---\n${text(join(root, folder, file))}\n---\n`)), file).toEqual([])
})

const broken = join(root, 'content/broken')
const example = (rule: string) =>
	globSync(`${rule}/articles/*/en.md`, { cwd: broken }).map((file) => join(broken, file))

test.each([
	...['field-type', 'value-unknown', 'one-line', 'date-format', 'date-offset', 'embargo-time', 'url-format'],
	...['focus-format', 'section-unknown', 'author-unknown', 'field-long', 'slug-format'],
])('what is refused as %s is refused while it is typed', (rule) => {
	const check = checker(articleSchema(choicesIn(join(broken, 'newsroom'))))
	const [file = ''] = example(rule)
	expect(check(frontMatterOf(text(file))).length, file).toBeGreaterThan(0)
})

test.each([
	...['field-alias', 'field-unknown', 'title-long', 'title-dot', 'tag-unknown', 'tags-many', 'description-length'],
	...['alias-words', 'alt-poor', 'dateline-lifted'],
])('what a report only remarks on (%s) is accepted', (rule) => {
	const check = checker(articleSchema(choicesIn(join(broken, 'newsroom'))))
	const files = example(rule)
	expect(files.length).toBeGreaterThan(0)
	for (const file of files) expect(check(frontMatterOf(text(file))), file).toEqual([])
})

test('a title and a description are asked for, but not of a withdrawal', () => {
	const check = checker(articleSchema(choicesIn(fresh())))
	const words = { title: 'Saxaul returns', description: 'Volunteers have planted a third of the dry seabed.' }
	expect(check(words)).toEqual([])
	expect(check({ headline: words.title, summary: words.description })).toEqual([])
	expect(check({ description: words.description })).not.toEqual([])
	expect(check({ title: words.title })).not.toEqual([])
	expect(check({ status: 'withdrawn' })).toEqual([])
})

test('a section that is added to site.yml can be chosen, under its names', () => {
	const before = checker(articleSchema(choicesIn(fresh())))
	const more = settings['site.yml'].replace('frontSize', '  travel: { en: Travel, ru: Поездки }\nfrontSize')
	const schema = articleSchema(choicesIn(fresh({ ...settings, 'site.yml': more })))
	const story = { title: 'The night train', description: 'A night on the sleeper to Kungrad.', section: 'travel' }
	expect(before(story)).not.toEqual([])
	expect(checker(schema)(story)).toEqual([])
	expect(schema).toHaveProperty('properties.section.anyOf.0', {
		type: 'string',
		enum: ['society', 'environment', 'travel'],
		enumDescriptions: [expect.any(String), expect.any(String), 'Travel · Поездки'],
	})
})

test('every field says what it is, and other tools’ names say what they are called here', () => {
	const choices = choicesIn(fresh())
	const properties = articleSchema(choices)['properties'] as Record<string, Record<string, unknown>>
	for (const name of Object.keys(frontMatter.shape)) expect(properties[name]?.['description'], name).toBeTruthy()
	expect(properties['headline']).toMatchObject({
		pattern: properties['title']?.['pattern'],
		doNotSuggest: true,
		description: expect.stringContaining('title'),
	})
	expect(properties['cover']).toMatchObject({
		type: ['string', 'null'],
		description: expect.stringContaining('lead.image'),
	})
	const shared = sharedSchema(choices)['properties'] as Record<string, { doNotSuggest?: boolean }>
	const suggested = Object.keys(shared).filter((name) => shared[name]?.doNotSuggest !== true)
	expect(new Set(suggested)).toEqual(sharedFields)
})

test('a newsroom without authors and tags yet may name anybody', () => {
	const check = checker(articleSchema(choicesIn(fresh({ 'site.yml': settings['site.yml'] }))))
	expect(check({ title: 'A', description: 'B', authors: 'madina', tags: ['aral-sea'] })).toEqual([])
})
