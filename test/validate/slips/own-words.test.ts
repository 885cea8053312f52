import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { placeOf } from '../../../functions/article/place.ts'
import { languageOf, languages } from '../../../functions/language/languages.ts'
import { siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { fixText } from '../../../functions/validate/slips/fix-text.ts'
import { slipsIn } from '../../../functions/validate/slips/slip-checks.ts'
import { newsroom, read } from '../reading/context.ts'

const root = join(import.meta.dirname, '../../..')

/** Files of words by language: `functions/…/ru.ts`. */
const folders = [
	'functions/language/data',
	'functions/language/strings',
	'functions/problem/messages',
	'functions/desk/words',
	'functions/desk/app/words',
	'functions/desk/app/words/writing',
	'functions/converse/words',
	'functions/notify/words',
]

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** A message without what it shows of code: `lang`, "#8c2f1b". */
function prose(message: string): string {
	return message.replace(/`[^`]*`|"#?[\w]+"/g, 'X')
}

describe.each(folders)('the words of %s have no slip', (folder) => {
	const files = readdirSync(join(root, folder)).filter((file) => languageOf(file.replace(/\.ts$/, '')) !== undefined)

	test.each(files)('in %s', async (file) => {
		const language = siteLanguage(file.replace(/\.ts$/, ''))
		const words: unknown = await import(pathToFileURL(join(root, folder, file)).href)
		const strings = stringsIn({ ...(words as object) })
		expect(strings.length).toBeGreaterThan(10)
		const slips = strings.flatMap((text) => slipsIn(prose(text), language).map(({ values }) => ({ text, ...values })))
		expect(slips).toEqual([])
	})
})

const contents = ['content', 'test/gallery/newsroom'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => !file.startsWith('broken') && placeOf(file).kind === 'manuscript')
		.map((file) => ({ file: join(folder, file), tag: file.replace(/^.*\/|\.md$/g, '') })),
)
const site = { ...newsroom, site: { ...newsroom.site, languages: languages.map(({ tag }) => tag) } }
const slipRules = [
	...['letters-lookalike', 'mixed-scripts', 'uzbek-apostrophe', 'persian-letters', 'digits-mixed', 'zwnj-missing'],
	...['quotes-foreign', 'paragraph-language', 'wrong-language'],
]

describe('good prose raises no false alarm', () => {
	test('there is some in fifteen languages', () => {
		expect(contents.every(({ file }) => existsSync(join(root, file)))).toBe(true)
		expect(new Set(contents.map(({ tag }) => tag)).size).toBeGreaterThanOrEqual(15)
	})

	test.each(contents)('in $file', ({ file, tag }) => {
		const bytes = readFileSync(join(root, file))
		const { problems } = read(bytes, { language: tag, newsroom: site })
		expect(problems.filter(({ rule }) => slipRules.includes(rule))).toEqual([])
		const { fixes } = fixText(bytes.toString(), siteLanguage(tag))
		expect(fixes.filter(({ rule }) => rule !== 'nbsp-missing')).toEqual([])
	})
})
