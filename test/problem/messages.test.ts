import { parseMessage, visit } from 'messageformat'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../functions/language/languages.ts'
import { formatMessage } from '../../functions/language/message.ts'
import { openRuleMessages, ruleLanguages, ruleMessages } from '../../functions/problem/messages.ts'
import { type RuleId, rules } from '../../functions/problem/rules.ts'

const ruleIds = Object.keys(rules) as RuleId[]
await openRuleMessages(ruleLanguages)
const english = ruleMessages('en')

/** The names of the gaps in a message, each once. */
function gapsOf(message: string): string[] {
	const gaps = new Set<string>()
	visit(parseMessage(message), {
		expression: ({ arg }) => void (arg?.type === 'variable' && gaps.add(arg.name)),
	})
	return [...gaps].sort()
}

/** What a message says to a person: without its gaps and the code in backticks. */
const wordsOf = (message: string) => message.replace(/`[^`]*`|\{\$\w+\}/g, ' ')

/** Both sentences of every rule, by name: `file-empty says`. */
function sentencesOf(tag: string): [string, string, string][] {
	const messages = ruleMessages(tag)
	return ruleIds.flatMap((rule): [string, string, string][] => [
		[`${rule} says`, messages[rule].says, english[rule].says],
		[`${rule} mend`, messages[rule].mend, english[rule].mend],
	])
}

test('each language of the rules has a language file', () => {
	for (const tag of ruleLanguages) expect([tag, languageOf(tag)?.tag]).toEqual([tag, tag])
})

describe.each(ruleLanguages.map((tag) => [tag]))('%s', (tag) => {
	const language = languageOf(tag)
	if (language === undefined) throw new Error(`No language file for ${tag}`)

	test('says what is wrong and what to write for every rule, and for no other', () => {
		expect(Object.keys(ruleMessages(tag)).sort()).toEqual([...ruleIds].sort())
		for (const [name, message] of sentencesOf(tag)) expect([name, message.trim()]).not.toEqual([name, ''])
	})

	test('has the same gaps as English', () => {
		for (const [name, message, inEnglish] of sentencesOf(tag))
			expect([name, gapsOf(message)]).toEqual([name, gapsOf(inEnglish)])
	})

	test('formats with words and with numbers', () => {
		for (const [name, message] of sentencesOf(tag))
			for (const value of ['X', 0, 1, 5, 2560]) {
				const values = Object.fromEntries(gapsOf(message).map((gap) => [gap, value]))
				expect([name, formatMessage(language, message, values)]).toEqual([name, expect.not.stringMatching(/[{}]/)])
			}
	})

	test('mixes no scripts within a word', () => {
		for (const [name, message] of sentencesOf(tag))
			for (const word of wordsOf(message).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
				expect([name, word]).not.toEqual([
					name,
					expect.stringMatching(
						/(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}])/u,
					),
				])
	})

	test('leaves no English in', () => {
		if (tag === 'en') return
		for (const [name, message, inEnglish] of sentencesOf(tag)) expect([name, message]).not.toEqual([name, inEnglish])
	})

	test('begins right-to-left sentences with a right-to-left word, from which a browser takes their direction', () => {
		if (language.direction !== 'rtl') return
		for (const [name, message] of sentencesOf(tag))
			expect([name, message.replaceAll(/\{\$\w+\}/g, 'X')]).toEqual([
				name,
				expect.stringMatching(/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u),
			])
	})

	test('is normalised', () => {
		for (const [name, message] of sentencesOf(tag)) expect([name, message]).toEqual([name, message.normalize('NFC')])
	})
})
