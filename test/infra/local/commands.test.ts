import { existsSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { folders, run, save } from '../../support/commands.ts'
import { manuscript, settings } from '../../support/fixture.ts'

// Each test starts processes: on a busy machine that alone may take seconds.
vi.setConfig({ testTimeout: 60_000 })
const fresh = folders()
const good = {
	...settings,
	'articles/aral/en.md': manuscript(),
	'articles/aral/ru.md': manuscript({ status: 'draft' }),
}
const bad = manuscript({ section: 'sport' })

/** A newsroom's folder in a place of its own. */
function newsroom(files: Readonly<Record<string, string>>): string {
	const folder = fresh()
	save(join(folder, 'content'), files)
	return folder
}
const filesOf = (folder: string) =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(join(folder, name)).isFile())
			.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
	)

test('build: exit code 0, a plain folder and nothing beside it; the same again from the same files', async () => {
	const folder = newsroom(good)
	const first = await run('build', ['--out', 'site', '--json', 'summary.json'], folder)
	expect(first).toMatchObject({ code: 0, error: '' })
	expect(first.out).toMatch(/1 published, 0 rejected, 0 waiting, 0 scheduled, 1 drafts/)
	expect(readdirSync(folder).toSorted()).toEqual(['content', 'site', 'summary.json'])
	const files = filesOf(join(folder, 'site'))
	expect(Object.keys(files)).toContain('en/aral/index.html')
	expect(Object.keys(files).filter((name) => /(^|\/)\.|sqlite|versions|tmp/.test(name))).toEqual([])
	const summary: unknown = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))
	expect(summary).toEqual({
		published: 1,
		rejected: 0,
		waiting: 0,
		scheduled: 0,
		drafts: 1,
		warnings: expect.any(Number),
		pages: Object.keys(files).filter((name) => name.endsWith('.html')).length,
		objects: Object.keys(files).length,
		seconds: expect.any(Number),
		settings: [],
		manuscripts: [
			{
				key: 'articles/aral/en.md',
				story: 'aral',
				language: 'en',
				status: 'live',
				url: 'https://news.example.org/en/aral/',
				problems: [],
			},
			expect.objectContaining({ key: 'articles/aral/ru.md', status: 'draft', url: null }),
		],
	})
	expect(await run('build', ['--out', 'site'], folder)).toMatchObject({ code: 0 })
	expect(filesOf(join(folder, 'site'))).toEqual(files)
})

test('build: exit code 1 when a manuscript is rejected; the rest is published', async () => {
	const folder = newsroom({ ...good, 'articles/bad/en.md': bad, 'articles/bad/video.jpg': '' })
	truncateSync(join(folder, 'content/articles/bad/video.jpg'), 65 * 1024 * 1024)
	const { code, out } = await run('build', ['--out', 'site', '--json', 'summary.json'], folder)
	expect(code).toBe(1)
	expect(out).toMatch(/articles\/bad\/video\.jpg:1:1 error .*\[photo-large\]/)
	expect(out).toMatch(/articles\/bad\/en\.md:6:10 error .*\[section-unknown\]\n {4}/)
	expect(existsSync(join(folder, 'site/en/aral/index.html'))).toBe(true)
	const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))
	expect(summary).toMatchObject({ published: 1, rejected: 2 })
	expect(summary.manuscripts).toContainEqual(
		expect.objectContaining({
			key: 'articles/bad/en.md',
			status: 'rejected',
			problems: [expect.objectContaining({ line: 6, column: 10, severity: 'error', rule: 'section-unknown' })],
		}),
	)
})

test('build: exit code 2 when the settings are wrong, and when it is called wrong', async () => {
	const broken = newsroom({ ...good, 'site.yml': settings['site.yml'].replace('Asia/Almaty', 'Asia/Almatyy') })
	const { code, out } = await run('build', ['--out', 'site'], broken)
	expect(code).toBe(2)
	expect(out).toMatch(/site\.yml:4:\d+ error .*\[settings-zone\]/)
	const folder = newsroom(good)
	save(folder, { 'precious/work.txt': 'not a site' })
	const wrong: [string[], RegExp][] = [
		[[], /--out DIR/],
		[['--out', 'precious'], /not empty and no site/],
		[['--out', 'content/site'], /must be apart/],
		[['--out', 'site', '--fast'], /--fast/],
	]
	const answers = await Promise.all(wrong.map(([args]) => run('build', args, folder)))
	for (const [index, [, words]] of wrong.entries()) {
		expect(answers[index]).toMatchObject({ code: 2, error: expect.stringMatching(words) })
		expect(answers[index]?.error).toContain('Usage: npm run build')
	}
	expect(readFileSync(join(folder, 'precious/work.txt'), 'utf8')).toBe('not a site')
})

test('check: the verdicts of a build for what is asked, in three formats, without publishing', async () => {
	const folder = newsroom({ ...good, 'articles/bad/en.md': bad, 'articles/bad/article.yml': 'tags: [forestry]\n' })
	const [fine, text, github, json] = await Promise.all([
		run('check', ['content/articles/aral'], folder),
		run('check', ['content'], folder),
		run('check', ['content/articles/bad/en.md', '--format', 'github'], folder),
		run('check', ['content/articles/bad/en.md', '--json'], folder),
	])
	expect(fine).toMatchObject({ code: 0, error: '', out: '2 files checked, 0 with problems to mend\n' })
	expect(text.code).toBe(1)
	expect(text.out).toMatch(/^content\/articles\/bad\/en\.md:6:10 error .*sport.* \[section-unknown\]\n {4}\S/m)
	expect(github.code).toBe(1)
	expect(github.out).toMatch(/^::error file=content\/articles\/bad\/en\.md,line=6,col=10,title=section-unknown::/m)
	expect(json.code).toBe(1)
	expect(JSON.parse(json.out)).toEqual([
		{
			key: 'articles/bad/en.md',
			story: 'bad',
			language: 'en',
			status: 'rejected',
			problems: [expect.objectContaining({ rule: 'section-unknown', line: 6, column: 10 })],
		},
	])
	expect(readdirSync(folder)).toEqual(['content'])
})

test('check: exit code 2 when it is called wrong', async () => {
	const folder = newsroom(good)
	save(folder, { 'elsewhere/en.md': manuscript() })
	// Without a path it is the folder `content`, where there is one.
	const wrong: [string, string[], RegExp][] = [
		[join(folder, 'elsewhere'), [], /Say what to check/],
		[folder, ['elsewhere/en.md'], /No site\.yml/],
		[folder, ['content', 'elsewhere/en.md'], /is not in/],
	]
	const answers = await Promise.all(wrong.map(([where, args]) => run('check', args, where)))
	for (const [index, [, , words]] of wrong.entries())
		expect(answers[index]).toMatchObject({ code: 2, error: expect.stringMatching(words) })
	expect(await run('check', [], folder)).toMatchObject({ code: 0, out: expect.stringContaining('5 files checked') })
})
