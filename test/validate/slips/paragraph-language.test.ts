import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../functions/language/languages.ts'
import { found, manuscript, newsroom, read } from '../reading/context.ts'

const story = (tag: string) =>
	readFileSync(join(import.meta.dirname, `../../../content/articles/saxaul-aral/${tag}.md`), 'utf8')
		.split(/^---$/m)
		.slice(2)
		.join('---')
		.split('\n\n')
		.filter((block) => /^\s*\p{L}/u.test(block) && block.length > 150)
const tags = ['ar', 'en', 'fa', 'kk', 'ky', 'ru', 'tg', 'tr', 'uk', 'ur', 'uz-Cyrl', 'uz-Latn']
const site = { ...newsroom, site: { ...newsroom.site, languages: languages.map(({ tag }) => tag) } }

/** Good paragraphs of a language with one block among them, at line 14. */
function problemsOf(tag: string, block: string): string[] {
	const own = story(tag)
	const body = [...own.slice(0, 3), block, ...own.slice(3, 6)]
		.map((text) => text.trim().replaceAll('\n', ' '))
		.join('\n\n')
	return found(read(manuscript({}, body.replaceAll(/\[\^1\]/g, '')), { language: tag, newsroom: site })).filter(
		(line) => /paragraph-language|wrong-language/.test(line),
	)
}

describe('a paragraph left in another language is pointed out', () => {
	const pairs = tags.flatMap((tag) =>
		['en', 'ru'].filter((other) => other !== tag).map((other) => [tag, other] as const),
	)
	test.each(pairs)('in %s: one in %s', (tag, other) => {
		expect(problemsOf(tag, story(other)[1] ?? '')).toEqual(['14:1 paragraph-language'])
	})

	test('of neighbours most', () => {
		const missed = tags.flatMap((tag) =>
			tags.filter((other) => other !== tag && problemsOf(tag, story(other)[1] ?? '').length === 0),
		)
		expect(missed.length).toBeLessThan(tags.length * 4)
	})
})

describe('nothing is said of', () => {
	const english = story('en')[1] ?? ''
	test.each([
		['a quotation', `> ${english}`],
		['code', `\`\`\`\n${english}\n\`\`\``],
		['an element that names its language', `<p lang="en">${english}</p>`],
		['a short one', 'The bus leaves at dawn.'],
		[
			'a list of names',
			'Alma Karim, Daniyar Omirbek, Gulnar Yesenova, Aigul Bekova, Nurlan Abishev, John Smith, Ann Lee, Tom Hill',
		],
	])('%s', (_what, block) => {
		expect(problemsOf('ru', block)).toEqual([])
	})

	test.each(tags)('a whole text in %s', (tag) => {
		expect(problemsOf(tag, story(tag)[4] ?? '')).toEqual([])
	})

	test('the paragraphs of a text that is in another language altogether', () => {
		const body = story('en').join('\n\n')
		expect(found(read(manuscript({}, body), { language: 'ru', newsroom: site }))).toContain('1:1 wrong-language')
		expect(problemsOf('ru', english)).toHaveLength(1)
		expect(found(read(manuscript({}, body), { language: 'ru', newsroom: site })).join()).not.toContain('paragraph')
	})
})
