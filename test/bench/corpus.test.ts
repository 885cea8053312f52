import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { languages } from './corpus/languages.ts'
import { editedOnce, manuscriptOf } from './corpus/manuscript.ts'
import { sampleText } from './corpus/sample-text.ts'
import { storyOf } from './corpus/story.ts'
import type { Text } from './corpus/text.ts'
import { storiesFor, writeCorpus } from './corpus/write-corpus.ts'

const sentence = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen end.'
const made = languages.map((tag) => [tag, Array.from({ length: 40 }, (_, index) => `${tag} ${index} ${sentence}`)])
const text = Object.fromEntries(made) as Text

const folder = mkdtempSync(join(tmpdir(), 'tilmash-corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the same number gives the same story, another number another one', () => {
	expect(storyOf(7, text)).toEqual(storyOf(7, text))
	expect(storyOf(7, text).articles[0]?.body).not.toBe(storyOf(8, text).articles[0]?.body)
})

const articles = Array.from({ length: 50 }, (_, number) => storyOf(number, text)).flatMap(({ articles }) => articles)

test('every article has 12 to 18 paragraphs, 2 or 3 subheadings, quotes, links and a list', () => {
	for (const { body } of articles) {
		const blocks = body.trim().split('\n\n')
		const count = (begin: RegExp) => blocks.filter((block) => begin.test(block)).length
		const paragraphs = count(/^[^#>|-]/)
		expect(paragraphs).toBeGreaterThanOrEqual(12)
		expect(paragraphs).toBeLessThanOrEqual(18)
		expect([2, 3]).toContain(count(/^## /))
		expect(count(/^> /)).toBeGreaterThanOrEqual(1)
		expect(count(/^- .+\n- .+\n- .+\n- /)).toBe(1)
		expect(body).toContain('](https://')
	}
})

test('a quarter of the stories have a table', () => {
	const tables = articles.filter(({ language, body }) => language === 'en' && body.includes('|---|---|'))
	expect(tables).toHaveLength(13)
})

test('headlines and descriptions are as long as the rules for editors allow, and headlines end without punctuation', () => {
	for (const { title, description } of articles) {
		expect(title.length).toBeLessThanOrEqual(110)
		expect(title).toMatch(/[\p{L}\p{N}]$/u)
		expect(description.length).toBeGreaterThanOrEqual(50)
		expect(description.length).toBeLessThanOrEqual(160)
	}
})

test('all languages of a story have its shape, its moment and its author', () => {
	const { articles } = storyOf(3, text)
	expect(articles.map(({ language }) => language)).toEqual(['en', 'ru', 'uz-Latn', 'kk', 'fa', 'ar'])
	expect(new Set(articles.map(({ date, author, section }) => `${date} ${author} ${section}`)).size).toBe(1)
	expect(new Set(articles.map(({ body }) => body.split('\n\n').length)).size).toBe(1)
})

test('a manuscript is front matter that YAML reads, then the text', () => {
	const [article] = storyOf(0, text).articles
	if (article === undefined) throw new Error('No article')
	const [, head = '', ...rest] = manuscriptOf(article).split(/^---$/m)
	expect(parse(head)).toMatchObject({ title: article.title, authors: [article.author], translation: 'original' })
	expect(rest.join('').trim()).toBe(article.body.trim())
	expect(editedOnce('last words\n', 4)).toBe('last words [4]\n')
})

test('every program gets the same files at its own places', () => {
	const ours = join(folder, 'ours')
	const theirs = join(folder, 'theirs')
	expect(storiesFor(13)).toBe(3)
	expect(writeCorpus(text, 2, ours, (story, language) => `${story}/${language}.md`).articles).toBe(12)
	writeCorpus(text, 2, theirs, (story, language) => `${language}/${story}.md`)
	expect(readdirSync(ours)).toEqual(['story-00000', 'story-00001'])
	expect(readFileSync(join(ours, 'story-00001/kk.md'), 'utf8')).toBe(
		readFileSync(join(theirs, 'kk/story-00001.md'), 'utf8'),
	)
})

test('without the declaration the sample newsroom lends its text, ten paragraphs in every language at least', () => {
	const lent = sampleText('content')
	for (const paragraphs of Object.values(lent)) expect(paragraphs.length).toBeGreaterThanOrEqual(10)
	expect(storyOf(1, lent).articles).toHaveLength(6)
})
