import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { looksLikeLanguage } from '../../../../functions/article/place.ts'
import { isReservedSlug, isSlug } from '../../../../functions/article/slug.ts'
import { languageTag } from '../../../../infra/local/import/archive/language-tag.ts'
import { folderOf, slugOf } from '../../../../infra/local/import/plan/slug.ts'
import { dateOf } from '../../../../infra/local/import/text/dates.ts'
import { describe as describeText } from '../../../../infra/local/import/text/describe.ts'
import { rewriteAddresses } from '../../../../infra/local/import/text/rewrite-addresses.ts'
import { splitExport } from '../../../../infra/local/import/wordpress/split-export.ts'
import { exportFoot, exportHead, item } from './wordpress-export.ts'

const folder = mkdtempSync(join(tmpdir(), 'tilmash-laws-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('names of an archive', () => {
	test('become folders that every store takes, whatever they are written in', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
				const found = folderOf(name, 'post-1')
				expect(isSlug(found) && !isReservedSlug(found) && !looksLikeLanguage(found)).toBe(true)
			}),
		)
	})

	test('stay readable in their own letters', () => {
		expect(slugOf('Нан пеші — 2', 'x')).toBe('нан-пеші-2')
		expect(slugOf('Mother’s day', 'x')).toBe('mothers-day')
		expect(folderOf('Search', 'x')).toBe('search-story')
		expect(folderOf('2024', 'x')).toBe('2024-story')
	})

	test('of languages mean ours where they can', () => {
		const tags = ['en-US', 'ru_RU', 'zh-cn', 'kz', 'pt-br', 'uz', 'nl', 'zh-TW', 'no tag!'].map(languageTag)
		expect(tags).toEqual(['en', 'ru', 'zh-Hans', 'kk', 'pt', 'uz-Latn', 'nl', 'zh-TW', undefined])
	})
})

test('dates keep their offset, and get the zone’s of their own day where they have none', () => {
	expect(dateOf('2024-05-01', 'Asia/Almaty')).toBe('2024-05-01')
	expect(dateOf('2024-05-01T09:30:00Z', 'Asia/Almaty')).toBe('2024-05-01T09:30:00Z')
	expect(dateOf('2024-05-01 09:30:00 +0600', 'UTC')).toBe('2024-05-01T09:30:00+06:00')
	// Almaty's clocks went from +06:00 to +05:00 on the first of March 2024.
	expect(dateOf('2024-02-29 12:00', 'Asia/Almaty')).toBe('2024-02-29T12:00:00+06:00')
	expect(dateOf('2024-03-02 12:00', 'Asia/Almaty')).toBe('2024-03-02T12:00:00+05:00')
	expect(() => dateOf('2023-02-29', 'UTC')).toThrow('date-impossible')
	expect(() => dateOf('in spring', 'UTC')).toThrow('date-unreadable')
})

test('a description is the first sentences, never longer than listings show', () => {
	expect(
		describeText(
			'## Bread\n\nThe *oven* is [lit](x.md). Neighbours bring their dough at five. Nobody pays for it.',
			'en',
		),
	).toBe('The oven is lit. Neighbours bring their dough at five.')
	expect([...(describeText('word '.repeat(200), 'en') ?? '')].length).toBeLessThanOrEqual(160)
	expect(describeText('![](a.jpg)', 'en')).toBeUndefined()
})

describe('addresses in markdown', () => {
	const rewriting = { link: (address: string) => `L:${address}`, image: (address: string) => `I-${address}` }

	test('are the only thing that changes, and none in code', () => {
		const text =
			'[a (b)](x(1).md "t") ![c](<d e.png>) `[f](g)` [![h](i.png)](j)\n\n    [k](l)\n\n[m]: n.png\n[o]: p\n\n![q][m] [r][o] <https://s.example>\n'
		expect(rewriteAddresses(text, rewriting).markdown).toBe(
			'[a (b)](L:x(1).md "t") ![c](I-d e.png) `[f](g)` [![h](I-i.png)](L:j)\n\n    [k](l)\n\n[m]: I-n.png\n[o]: L:p\n\n![q][m] [r][o] <https://s.example>\n',
		)
	})

	test('that stay the same leave any text as it was', () => {
		const same = { link: (address: string) => address, image: (address: string) => address }
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (text) => {
				expect(rewriteAddresses(text, same).markdown).toBe(text)
			}),
		)
	})
})

test('items of an export are found wherever the file is cut into pieces, and none within a text', () => {
	const content = fc.string({
		unit: fc.constantFrom('a', '<item>', '</item>', ']]', '>', '<!--', '\n', 'б'),
		maxLength: 40,
	})
	fc.assert(
		fc.property(fc.array(content, { maxLength: 5 }), fc.nat(300_000), (contents, padding) => {
			const path = join(folder, 'export.xml')
			const items = contents.map((text, index) => item({ id: index, title: 'Title', name: 'name', content: text }))
			const bytes = Buffer.from(`${exportHead}${' '.repeat(padding)}${items.join(' ')}${exportFoot}`)
			writeFileSync(path, bytes)
			const found = [...splitExport(path)].filter(({ name }) => name === 'item')
			expect(found.map(({ start, end }) => `${bytes.subarray(start, end).toString()}\n`)).toEqual(items)
		}),
		{ numRuns: 60 },
	)
})
