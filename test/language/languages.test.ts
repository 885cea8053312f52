import { type Model, parseMessage, visit } from 'messageformat'
import { describe, expect, test } from 'vitest'
import { openReportWords, reportLanguages, reportWords } from '../../functions/desk/words/opened-words.ts'
import type { Language } from '../../functions/language/language.ts'
import { languages } from '../../functions/language/languages.ts'
import { formatMessage } from '../../functions/language/message.ts'
import { stringsOf } from '../../functions/language/strings-of.ts'

await openReportWords(reportLanguages)

const english = languages.find(({ tag }) => tag === 'en')
if (english === undefined) throw new Error('English is the measure of the others')

/** All that is said in a language: to readers on pages, and to editors in reports. */
const saidIn = (language: Language) => ({ ...stringsOf(language), report: reportWords(language.tag) })

/** Every message of a language by its path: `report.live`. */
function messagesOf(strings: object, path = ''): Map<string, string> {
	return new Map(
		Object.entries(strings).flatMap(([key, value]): [string, string][] =>
			typeof value === 'string' ? [[path + key, value]] : [...messagesOf(value, `${path}${key}.`)],
		),
	)
}

/** The names of the gaps in a message, and the plural keys of its variants. */
function anatomy(message: string) {
	const gaps = new Set<string>()
	visit(parseMessage(message), {
		expression: ({ arg }) => void (arg?.type === 'variable' && gaps.add(arg.name)),
	})
	const model: Model.Message = parseMessage(message)
	const keys =
		model.type === 'select' ? model.variants.map(({ keys }) => (keys[0]?.type === '*' ? '*' : keys[0]?.value)) : []
	return { gaps: [...gaps].sort(), keys }
}

/** What a message says, without its gaps and syntax. */
const wordsOf = (message: string) => message.replace(/\.(input|match)[^{]*?(\{\$[^}]*\})?|\{\$[^}]*\}|\$\w+/g, ' ')

const englishMessages = messagesOf(saidIn(english))
/** Messages that may well be the same as in English: they hold no words of a language. */
const wordless = new Set(['dateline'])

test('reports have words in each language that has a file, and in no other', () => {
	expect([...reportLanguages].sort()).toEqual(languages.map(({ tag }) => tag).sort())
})

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (_tag, language) => {
	const messages = messagesOf(saidIn(language))

	test('has every message, and the same gaps in each', () => {
		expect([...messages.keys()].sort()).toEqual([...englishMessages.keys()].sort())
		for (const [key, message] of messages)
			expect([key, anatomy(message).gaps]).toEqual([key, anatomy(englishMessages.get(key) ?? '').gaps])
	})

	test('says every plural that its rule distinguishes', () => {
		const categories = new Intl.PluralRules(language.pluralLocale).resolvedOptions().pluralCategories
		const wanted = [...categories.filter((category) => category !== 'other'), '*'].sort()
		for (const [key, message] of messages) {
			const { keys } = anatomy(message)
			if (keys.length > 0 || anatomy(englishMessages.get(key) ?? '').keys.length > 0)
				expect([key, [...keys].sort()]).toEqual([key, wanted])
		}
	})

	test('formats every message with any number', () => {
		for (const message of messages.values())
			for (const number of [0, 1, 2, 3, 5, 11, 21, 100, 1000000]) {
				const values = Object.fromEntries(
					anatomy(message).gaps.map((gap) => [gap, message.includes(`$${gap} :number`) ? number : 'X']),
				)
				expect(formatMessage(language, message, values)).not.toMatch(/[{}]/)
			}
	})

	test('leaves no English in', () => {
		if (language.tag === 'en') return
		for (const [key, message] of messages)
			if (!wordless.has(key)) expect([key, message]).not.toEqual([key, englishMessages.get(key)])
		if (language.script !== 'Latn')
			for (const [key, message] of messages)
				expect([key, wordsOf(message).replace(/RSS|UTC|JavaScript|one|two|few|many|zero|number/g, '')]).not.toEqual([
					key,
					expect.stringMatching(/\p{Script=Latin}/u),
				])
	})

	test('is whole', () => {
		expect(Intl.getCanonicalLocales(language.tag)).toEqual([language.tag])
		expect(language.months).toHaveLength(12)
		expect(new Set(language.months).size).toBe(12)
		for (const gap of ['{day}', '{month}', '{year}']) expect(language.date).toContain(gap)
		for (const gap of ['{date}', '{time}']) expect(language.dateTime).toContain(gap)
		for (const pattern of Object.values(language.list)) expect(pattern).toMatch(/\{0\}.*\{1\}/s)
		expect(language.ogLocale).toMatch(/^[a-z]{2}_[A-Z]{2}$/)
		expect(language.commonWords.length).toBeGreaterThanOrEqual(20)
		expect(new Set(language.commonWords).size).toBe(language.commonWords.length)
		const whole = JSON.stringify([language, saidIn(language)])
		expect(whole).toBe(whole.normalize('NFC'))
	})

	test('mixes no scripts within a word', () => {
		for (const word of JSON.stringify(saidIn(language)).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
			expect(word).not.toMatch(/(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])/u)
	})
})
