import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type GallerySite, gallerySite } from '../browser/gallery-site.ts'
import { all, childrenOf, type Element, textOf, words } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { galleryLanguages } from './publish-gallery.ts'

let site: GallerySite

beforeAll(async () => {
	site = await gallerySite()
}, 90_000)
afterAll(() => site?.close())

const storyIn = (tag: string) => readHtml(readFileSync(join(site.folder, tag, 'notebook/index.html'), 'utf8'))
const classesOf = (page: Element) => new Set(all(page).flatMap(({ attributes }) => words(attributes['class'])))

/** What the page of a story can be made of: a gallery that lacks one of them shows nobody that it is broken. */
const parts = ['contents', 'dateline', 'lead', 'pullquote', 'table', 'gallery', 'embed', 'footnotes', 'corrections']
const tags = ['aside', 'blockquote', 'code', 'em', 'strong', 'sup', 'h3']

describe.each(galleryLanguages)('the story in %s', (tag) => {
	test('shows every part that a page can have', () => {
		const page = storyIn(tag)
		const classes = classesOf(page)
		expect(parts.filter((part) => !classes.has(part))).toEqual([])
		expect(tags.filter((name) => all(page, name).length === 0)).toEqual([])
		expect(all(page, 'li').some((item) => childrenOf(item, 'ul').length > 0)).toBe(true)
		expect(all(page, 'pre').length).toBe(1)
	})

	test('names somebody in other scripts, and gives a telephone number', () => {
		const paragraphs = all(storyIn(tag), 'p').map(textOf)
		const last = paragraphs.find((text) => text.includes('+7 701 000 00 00'))
		expect(last).toMatch(/\p{Script=Cyrillic}{4}/u)
		expect(last).toMatch(/\p{Script=Arabic}{4}|\p{Script=Latin}{4}/u)
	})
})

test('has a table of forty columns', () => {
	expect(all(storyIn('en'), 'th').filter(({ attributes }) => attributes['scope'] === 'col')).toHaveLength(40)
})

test.each(['zh-Hans', 'ja'])('shows in %s how a word is read', (tag) => {
	expect(all(storyIn(tag), 'rt').length).toBeGreaterThan(0)
})
