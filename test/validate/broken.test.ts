import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportLine } from '../../functions/desk/report-line.ts'
import { terminalLine } from '../../functions/desk/report-text.ts'
import { languageOf } from '../../functions/language/languages.ts'
import { openRuleMessages } from '../../functions/problem/messages.ts'
import { type RuleId, rules } from '../../functions/problem/rules.ts'
import { readExamples } from './broken/examples.ts'
import { type Judgement, judgeExamples } from './broken/judge-examples.ts'

await openRuleMessages([])

const examples = await readExamples()
let judged: Map<string, Judgement>

beforeAll(async () => {
	judged = await judgeExamples(examples)
}, 120_000)

const english = languageOf('en')

/** The report of an example as an editor reads it in a terminal; in English, whatever the article's language. */
function linesOf({ reports, articles }: Judgement): string {
	return reports
		.flatMap(({ file, language, problems }) => {
			const row = articles.find((one) => language !== 'en' && !one.fileless && one.manuscript.key === file)
			const lines = english && row ? row.problems.map((found) => reportLine(found, english)) : problems
			return lines.map((found) => `${terminalLine(file, found)}\n    ${found.mend}\n`)
		})
		.join('')
}

function judgementOf(rule: string): Judgement {
	return judged.get(rule) ?? { reports: [], articles: [] }
}

describe('content/broken', () => {
	test('has an example of every rule, and none of another', () => {
		// No file can bring about a failure on our side: `test/stage/last-try.test.ts` does.
		const ours = 'not-handled'
		expect([...examples.map(({ rule }) => rule as string), ours].toSorted()).toEqual(Object.keys(rules).toSorted())
	})

	describe.each(examples)('$rule', ({ rule, expectedFile }) => {
		test('tells its editor what expected.txt says', () => {
			const lines = linesOf(judgementOf(rule))
			if (process.env['UPDATE_BROKEN']) writeFileSync(expectedFile, lines)
			expect(lines).toBe(existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '')
		})

		test('is reported with its severity', () => {
			const found = judgementOf(rule).reports.flatMap(({ problems }) => problems.filter((line) => line.rule === rule))
			expect(found.map(({ severity }) => severity)).toContain(rules[rule as RuleId])
		})

		test('is published only when nothing of it is an error', () => {
			for (const { verdict, problems, next, live, fileless } of judgementOf(rule).articles) {
				// One was taken down on purpose; another has no file, but is to be made from one.
				if (verdict === 'withdrawn' || fileless) continue
				const wrong = problems.some(({ severity }) => severity === 'error')
				expect(verdict).toBe(wrong ? 'rejected' : 'accepted')
				expect(next === null).toBe(wrong)
				expect(live).toBeNull()
			}
		})
	})
})
