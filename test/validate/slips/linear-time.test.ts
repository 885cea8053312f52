import { describe, expect, test } from 'vitest'
import { languages } from '../../../functions/language/languages.ts'
import { siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { fixText } from '../../../functions/validate/slips/fix-text.ts'
import { paragraphLanguage } from '../../../functions/validate/slips/paragraph-language.ts'
import { slipsIn } from '../../../functions/validate/slips/slip-checks.ts'
import { manuscript } from '../reading/context.ts'

/** For a hundred thousand signs, the most that one block may have; the checks take a few, on a busy machine more. */
const longestMs = 1500
const longest = 100_000
const parts = [
	...[
		'"',
		"'",
		'’',
		'“',
		'«',
		'» ',
		' "',
		'" ',
		"o'",
		"'o",
		"a'",
		'٤',
		'۵.',
		'5.',
		'.',
		',',
		' ',
		' — ',
		'№ ',
		'\ufdd0',
	],
	...[
		'می ',
		' ها',
		' تر',
		'ه ای',
		'ك',
		'ال',
		'الك ',
		'aа',
		'а a ',
		'c ',
		'мaма ',
		'A',
		'и в не ',
		'\u200c',
		'\u0301',
		'10 км',
		'« ',
	],
]
const mixed = '٤o\'aа"كс '

describe.each(parts)('a block of nothing but %j', (part) => {
	const text = (part.repeat(longest) + mixed).slice(-longest)
	test.each(['ru', 'uz-Latn', 'fa', 'fr'])('is looked through in time in %s', (tag) => {
		const language = siteLanguage(tag)
		for (const words of [text, `${mixed}${text}`, `"${text}"`]) {
			const before = performance.now()
			slipsIn(words, language)
			paragraphLanguage(words, language, languages)
			expect(performance.now() - before).toBeLessThan(longestMs)
		}
	})
})

test('a file of slips is mended in time', () => {
	const body = `${'Мaма и "папа" — это № 5. '.repeat(700)}\n\n`.repeat(40)
	const before = performance.now()
	const { text, fixes } = fixText(manuscript({}, body), siteLanguage('ru'))
	expect(performance.now() - before).toBeLessThan(20_000)
	expect(fixes.length).toBeGreaterThan(50_000)
	expect(text).not.toContain('"папа"')
}, 60_000)
