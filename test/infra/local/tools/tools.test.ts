import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { folders, run, save } from '../../../support/commands.ts'
import { manuscript, settings } from '../../../support/fixture.ts'

// Each test starts processes: on a busy machine that alone may take seconds.
vi.setConfig({ testTimeout: 60_000 })
const fresh = folders()
const content = join(import.meta.dirname, '../../../../content')
const written = [
	...['.github/workflows/check-content.yml', '.schemas/article.schema.json', '.schemas/authors.schema.json'],
	...['.schemas/shared.schema.json', '.schemas/site.schema.json', '.schemas/taxonomy.schema.json'],
	...['.schemas/theme.schema.json', '.schemas/words.schema.json', '.schemas/written.json'],
	...['.vscode/extensions.json', '.vscode/settings.json', 'admin/config.yml', 'admin/index.html', 'frontmatter.json'],
]
const filesIn = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => statSync(join(folder, name)).isFile())
			.toSorted()
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
	)
function newsroom(files: Readonly<Record<string, string>> = settings): string {
	const folder = fresh()
	save(join(folder, 'content'), files)
	return folder
}

test('it writes the same files of the same settings, says which, and changes nothing else', async () => {
	const [one, two] = [fresh(), fresh()]
	for (const folder of [one, two])
		for (const name of ['site.yml', 'authors.yml', 'taxonomy.yml'])
			cpSync(join(content, name), join(folder, 'content', name))
	const [first, second] = await Promise.all([run('tools', [], one), run('tools', [], two)])
	expect(first).toMatchObject({ code: 0, error: '' })
	expect(second.out).toBe(first.out)
	const made = filesIn(join(one, 'content'))
	expect(Object.keys(made)).toEqual([...written, 'authors.yml', 'site.yml', 'taxonomy.yml'].toSorted())
	expect(filesIn(join(two, 'content'))).toEqual(made)
	for (const path of written) if (!path.endsWith('written.json')) expect(first.out).toContain(`written    ${path}\n`)

	const again = await run('tools', [], one)
	expect(
		again.out
			.trimEnd()
			.split('\n')
			.every((line) => line.startsWith('unchanged ')),
	).toBe(true)
	expect(filesIn(join(one, 'content'))).toEqual(made)
})

test('a section of site.yml appears in every tool', async () => {
	const folder = newsroom()
	await run('tools', [], folder)
	const more = settings['site.yml'].replace('frontSize', '  travel: { en: Travel }\nfrontSize')
	save(join(folder, 'content'), { 'site.yml': more })
	const { out } = await run('tools', [], folder)
	expect(out).toMatch(/^written {4}frontmatter\.json$/m)
	expect(out).toMatch(/^unchanged {2}\.schemas\/authors\.schema\.json$/m)
	const made = filesIn(join(folder, 'content'))
	for (const name of [
		'.schemas/article.schema.json',
		'.schemas/shared.schema.json',
		'frontmatter.json',
		'admin/config.yml',
	])
		expect(made[name], name).toContain('travel')
})

test('a file that was changed by hand is kept, and the editor is told', async () => {
	const folder = newsroom({ ...settings, 'frontmatter.json': '{}\n' })
	const { code, out } = await run('tools', [], folder)
	expect(code).toBe(0)
	expect(out).toMatch(/^kept {7}frontmatter\.json: it was changed by hand; the new one is frontmatter\.json\.new$/m)
	expect(readFileSync(join(folder, 'content/frontmatter.json'), 'utf8')).toBe('{}\n')
})

test('the repository is remembered once it was named', async () => {
	const folder = newsroom()
	await run('tools', ['--repo', 'steppe/post'], folder)
	const { out } = await run('tools', [], folder)
	expect(out).toMatch(/^unchanged {2}admin\/config\.yml$/m)
	expect(readFileSync(join(folder, 'content/admin/config.yml'), 'utf8')).toContain('repo: steppe/post')
})

test('inside a larger repository there is no workflow that GitHub would not read, and forms look into the folder', async () => {
	const folder = newsroom()
	mkdirSync(join(folder, '.git'))
	await run('tools', [], folder)
	expect(existsSync(join(folder, 'content/.github'))).toBe(false)
	expect(parse(readFileSync(join(folder, 'content/admin/config.yml'), 'utf8'))).toMatchObject({
		media_folder: 'content/articles',
	})
})

test('settings with mistakes: they are said, with their lines, and nothing is written', async () => {
	const folder = newsroom({ ...settings, 'site.yml': settings['site.yml'].replace('Asia/Almaty', 'Asia/Almatyy') })
	const { code, error } = await run('tools', [], folder)
	expect(code).toBe(1)
	expect(error).toMatch(/^content\/site\.yml:4:\d+ error .*\[settings-zone\]\n {4}\S/m)
	expect(readdirSync(join(folder, 'content'))).toEqual(Object.keys(settings).toSorted())
})

test('exit code 2 when it is called wrong', async () => {
	const folder = newsroom({ 'articles/aral/en.md': manuscript() })
	const wrong: [string[], RegExp][] = [
		[['--content', 'nowhere'], /no folder nowhere/],
		[[], /no site\.yml/],
		[['--fast'], /--fast/],
	]
	const answers = await Promise.all(wrong.map(([args]) => run('tools', args, folder)))
	for (const [index, [, words]] of wrong.entries())
		expect(answers[index]).toMatchObject({ code: 2, error: expect.stringMatching(words) })
	const good = newsroom()
	expect(await run('tools', ['--repo', 'steppe post'], good)).toMatchObject({
		code: 2,
		error: expect.stringContaining('owner/name'),
	})
})
