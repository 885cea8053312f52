import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { placeOf } from '../../functions/article/place.ts'
import { reportLine } from '../../functions/desk/report-line.ts'
import { reportKey } from '../../functions/desk/write-report.ts'
import { languageOf } from '../../functions/language/languages.ts'
import { openRuleMessages } from '../../functions/problem/messages.ts'
import { foresee } from '../../functions/validate/foresee.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const broken = 'content/broken'
const files = readdirSync(broken, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(md|markdown)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))

test('of every file with a mistake VALIDATE’s own report is foreseen, line by line', async () => {
	const newsroom = await open()
	expect(files.length).toBeGreaterThan(50)
	await openRuleMessages(['en'])
	const english = languageOf('en')
	if (english === undefined) throw new Error('English is missing')
	for (const [at, file] of files.entries()) {
		const key = `articles/story-${at}/en.md`
		expect(placeOf(key).kind).toBe('manuscript')
		const bytes = readFileSync(file)
		const { problems } = await foresee(key, bytes, newsroom.tools())
		await newsroom.upload({ [key]: bytes })
		const report = JSON.parse(String((await newsroom.desk.get(`${reportKey(key)}.json`))?.body)) as {
			problems: object[]
		}
		expect([file, problems.map((problem) => reportLine(problem, english))]).toEqual([file, report.problems])
	}
})

test('an address that another article has is foreseen, and foreseeing claims none', async () => {
	const newsroom = await open()
	const [first, second] = ['articles/one/en.md', 'articles/two/en.md']
	const claiming = Buffer.from(manuscript({ slug: 'same' }))
	expect((await foresee(first, claiming, newsroom.tools())).problems).toEqual([])
	expect((await foresee(second, claiming, newsroom.tools())).problems).toEqual([])
	await newsroom.upload({ [first]: claiming })
	const { problems } = await foresee(second, claiming, newsroom.tools())
	expect(problems.map(({ rule, values }) => [rule, values['other']])).toEqual([['address-taken', first]])
})
