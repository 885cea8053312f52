import { expect, test } from 'vitest'
import type { Problem } from '../../functions/problem/problem.ts'
import { readShared } from '../../functions/validate/judge-shared.ts'
import { readSettings } from '../../functions/validate/read-settings.ts'
import { settings } from '../support/fixture.ts'
import { longestMs } from './verdict.ts'
import { worstFrontMatter } from './worst-front-matter.ts'
import { worstSettings } from './worst-settings.ts'

/** Problems of a file within the time; never a throw. */
function problemsInTime(problemsOf: () => readonly Problem[]): readonly Problem[] {
	const before = performance.now()
	const problems = problemsOf()
	expect(performance.now() - before).toBeLessThan(longestMs)
	expect(problems.length).toBeLessThan(200)
	return problems
}

/** Those that took longest; the others are read by `npm run hostile`. */
const slowest = [
	'40,000 unknown fields',
	'30,000 headlines cut off at a hash',
	'200,000 lines in quotes',
	'19,000 fields called __proto__',
	'39,000 tabs',
]

test.each(slowest)('settings of %s are refused in time', (name) => {
	const [file, yaml] = worstSettings[name] ?? ['site', '']
	let value: object | null = {}
	const problems = problemsInTime(() => {
		const read = readSettings(file, Buffer.from(yaml))
		value = read.value
		return read.problems
	})
	expect(problems.length).toBeGreaterThan(0)
	expect(value).toBeNull()
})

test.each(['a thousand million laughs', 'merge keys that merge each other', 'tags of other languages', '5,000 quotes'])(
	'an article.yml of %s is refused in time',
	(name) => {
		const file = Buffer.from(worstFrontMatter[name] ?? '')
		expect(problemsInTime(() => readShared(file).problems).length).toBeGreaterThan(0)
	},
)

test.each(['..', '.', '""', 'a/b', '../../en', '"a\\0b"', '"a\\\\b"', 'a b', 'News', '__proto__', 'a'.repeat(151)])(
	'%s is no id of a section, author or tag: it could not stand in an address',
	(id) => {
		const site = settings['site.yml'].replace('  society:', `  ${id}:`)
		const read = [
			readSettings('site', Buffer.from(site)),
			readSettings('authors', Buffer.from(`${id}: { name: { en: A } }`)),
			readSettings('taxonomy', Buffer.from(`tags: { ${id}: { en: A } }`)),
		]
		for (const { value, problems } of read) {
			expect(value).toBeNull()
			expect(problems.map(({ rule }) => rule)).toEqual(['story-name'])
		}
	},
)
