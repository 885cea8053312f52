import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { fixOfFile } from '../../../infra/local/fix-file.ts'
import { folders, run, save } from '../../support/commands.ts'
import { manuscript, settings } from '../../support/fixture.ts'

// Each test starts processes: on a busy machine that alone may take seconds.
vi.setConfig({ testTimeout: 60_000 })
const fresh = folders()
const wrong = manuscript({}, 'She said "yes" and "no".').replaceAll('\n', '\r\n')
const right = manuscript({}, 'She said “yes” and “no”.').replaceAll('\n', '\r\n')

function newsroom(): { folder: string; file: string; other: string } {
	const folder = fresh()
	save(join(folder, 'content'), { ...settings, 'articles/aral/en.md': wrong, 'articles/steppe/en.md': wrong })
	return {
		folder,
		file: join(folder, 'content/articles/aral/en.md'),
		other: join(folder, 'content/articles/steppe/en.md'),
	}
}

test('check --fix mends the files that are asked, says each slip by its line, and then finds nothing more', async () => {
	const { folder, file, other } = newsroom()
	const fixed = await run('check', ['content/articles/aral/en.md', '--fix'], folder)
	expect(fixed).toMatchObject({ code: 0, error: '' })
	expect(fixed.out).toMatch(/^content\/articles\/aral\/en\.md:\d+:10 "yes" → “yes” \[quotes-foreign\]$/m)
	expect(fixed.out).toMatch(/^Slips mended: 2, in files: 1$/m)
	expect(fixed.out).not.toMatch(/warning .*\[quotes-foreign\]/)
	expect(readFileSync(file, 'utf8')).toBe(right)
	expect(readFileSync(other, 'utf8')).toBe(wrong)
})

test('check --fix --dry-run says the same and writes nothing; --json keeps its output to itself', async () => {
	const { folder, file } = newsroom()
	const [shown, json, alone] = await Promise.all([
		run('check', ['content', '--fix', '--dry-run'], folder),
		run('check', ['content', '--fix', '--dry-run', '--json'], folder),
		run('check', ['content', '--dry-run'], folder),
	])
	expect(shown.out).toMatch(/^Slips that can be mended: 4, in files: 2$/m)
	expect(shown.out).toMatch(/warning .*\[quotes-foreign\]/)
	expect(json.error).toMatch(/^Slips that can be mended: 4, in files: 2$/m)
	expect(JSON.parse(json.out)).toContainEqual(expect.objectContaining({ key: 'articles/aral/en.md' }))
	expect(alone).toMatchObject({ code: 2, error: expect.stringContaining('write both') })
	expect(readFileSync(file, 'utf8')).toBe(wrong)
})

test('check --fix leaves a file as it is that seems to be in another language than its name says, and tells so', async () => {
	const { folder } = newsroom()
	const file = join(folder, 'content/articles/aral/ru.md')
	const english = 'She said "this is what it was" and that the house by the river was not for sale with us. '.repeat(4)
	save(join(folder, 'content'), { 'articles/aral/ru.md': manuscript({}, english) })
	const fixed = await run('check', ['content/articles/aral/ru.md', '--fix'], folder)
	expect(fixed.out).toMatch(/\[wrong-language\]/)
	expect(fixed.out).toMatch(
		/^content\/articles\/aral\/ru\.md: it seems to be in another language; it was left as it is$/m,
	)
	expect(readFileSync(file, 'utf8')).toBe(manuscript({}, english))
})

test('a file keeps its mode, and one that is no text stays as it is', () => {
	const { file, other } = newsroom()
	chmodSync(file, 0o640)
	expect(fixOfFile(file, siteLanguage('en'))?.write()).toBe(true)
	expect(statSync(file).mode & 0o777).toBe(0o640)
	const bytes = Buffer.from([...Buffer.from(wrong), 0xff])
	writeFileSync(other, bytes)
	expect(fixOfFile(other, siteLanguage('en'))).toBeUndefined()
	expect(readFileSync(other)).toEqual(bytes)
})

test('what somebody has saved meanwhile is not written over', () => {
	const { file } = newsroom()
	const later = wrong.replace('"no"', '"perhaps"')
	const fix = fixOfFile(file, siteLanguage('en'))
	writeFileSync(file, later)
	expect(fix?.write()).toBe(false)
	expect(readFileSync(file, 'utf8')).toBe(later)
})
