import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { languages } from '../../functions/language/languages.ts'
import { goldenDates } from './golden/dates.ts'
import type { linesOf } from './golden/lines.ts'
import { goldenLists } from './golden/lists.ts'
import { goldenNumbers } from './golden/numbers.ts'
import { goldenPlurals, tajikCategories } from './golden/plurals.ts'

type Printed = ReturnType<typeof linesOf>

const script = fileURLToPath(new URL('golden/print.ts', import.meta.url))

/** A machine set to Russian or Egyptian Arabic: ICU falls back to that locale for languages it does not know (tg). */
async function printedUnder(locale: string): Promise<{ locale: string; lines: Record<string, Printed> }> {
	const { stdout } = await promisify(execFile)(process.execPath, [script], {
		env: { ...process.env, LC_ALL: locale, LANG: locale, TZ: 'America/New_York' },
	})
	return JSON.parse(stdout)
}

// Windows takes its locale from the registry, not from the environment.
const places =
	process.platform === 'win32' ? [] : [['ru_RU.UTF-8', 'ru-RU'] as const, ['ar_EG.UTF-8', 'ar-EG'] as const]

test.each(places)('a machine set to %s writes every language just the same', async (locale, tag) => {
	const printed = await printedUnder(locale)
	// The premise: the machine really has that locale, else this test would prove nothing.
	expect(printed.locale).toBe(tag)
	expect(printed.lines['tg']?.categories).toEqual(tajikCategories)
	for (const { tag } of languages) {
		const { dates, numbers, plurals, lists } = printed.lines[tag] ?? {}
		expect([tag, dates, numbers, plurals, lists]).toEqual([
			tag,
			goldenDates[tag],
			goldenNumbers[tag],
			goldenPlurals[tag],
			goldenLists[tag],
		])
	}
})
