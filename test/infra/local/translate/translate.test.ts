import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { folders, run, save, start } from '../../../support/commands.ts'
import { manuscript, settings } from '../../../support/fixture.ts'

// Machines that check many things at once are slow.
vi.setConfig({ testTimeout: 120_000 })

const folder = folders()

/** A newsroom that was published, and is not running. */
async function published(files: Readonly<Record<string, string>>) {
	const cwd = folder()
	const content = join(cwd, 'content')
	save(content, { ...settings, ...files })
	await publish(cwd)
	return { cwd, content }
}

async function publish(cwd: string): Promise<void> {
	const newsroom = await start(join(cwd, 'content'), join(cwd, '.tilmash'), cwd)
	await newsroom.stop()
}

test('a story goes out as XLIFF, comes back into its folder, and the coverage says what is still missing', async () => {
	const { cwd, content } = await published({ 'articles/aral/en.md': manuscript({}, 'One *line*.') })
	const out = await run('translate', ['export', 'aral', 'kk'], cwd)
	expect([out.code, out.out]).toEqual([0, 'aral.en-kk.xlf: 3 paragraphs\n'])
	const file = join(cwd, 'aral.en-kk.xlf')
	const xml = readFileSync(file, 'utf8')
	writeFileSync(
		file,
		xml.replace(/<source>One (.*?)line(.*?)<\/source>/s, '<source>One $1line$2</source><target>Бір $1жол$2</target>'),
	)
	const back = await run('translate', ['import', file], cwd)
	expect([back.code, back.error]).toEqual([0, ''])
	expect(back.out).toContain('articles/aral/kk.md: 1 put in')
	expect(readFileSync(join(content, 'articles/aral/kk.md'), 'utf8')).toMatch(
		/status: draft\n[\s\S]*\n\nБір \*жол\*\.\n$/,
	)
	const again = await run('translate', ['import', file], cwd)
	expect([again.code, again.out]).toEqual([1, expect.stringContaining('another on the disk')])
	await publish(cwd)
	const coverage = await run('translate', ['coverage'], cwd)
	expect(coverage.out).toBe('aral: missing ru ar uz-Latn\n1 stories, 1 with something missing or behind\n')
	const csv = await run('translate', ['coverage', '--csv'], cwd)
	expect(csv.out).toContain('aral,Saxaul returns to the Aral seabed,environment,ru,missing,,\r\n')
})

test.each([
	[[], 'Say what to do'],
	[['export', 'nothing', 'kk'], 'There is no nothing in en'],
	[['export', 'aral', 'ja'], 'The site has no language ja'],
	[['import', 'nothing.xlf'], 'There is no file nothing.xlf'],
	[['export', 'aral', 'kk', '--data', 'nowhere'], 'Nothing was published in'],
])('%s is not understood, and it is said how it is meant', async (words, said) => {
	shared ??= published({ 'articles/aral/en.md': manuscript() })
	const { code, error } = await run('translate', words, (await shared).cwd)
	expect([code, error]).toEqual([2, expect.stringContaining(said)])
	expect(error).toContain('npm run translate -- export STORY LANGUAGE')
})

let shared: ReturnType<typeof published> | undefined
