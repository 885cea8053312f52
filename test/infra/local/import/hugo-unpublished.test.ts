import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HugoArchive } from '../../../../infra/local/import/hugo/hugo-archive.ts'
import { folders, save } from '../../../support/commands.ts'
import { importInto, manuscriptAt, outcomeOf, settingsAt } from './imported.ts'

const folder = folders()
const plain = 'title = "Paper"\nbaseURL = "https://old.example.org"\n'
const words = 'The oven is lit at four, and by six the whole street has bread.\n'
const post = (fields: string) => `---\ntitle: Bread\ndate: 2024-05-01\n${fields}---\n${words}`

/** Imports a site of some files; gives where the site and the newsroom are. */
async function imported(files: Readonly<Record<string, string>>, options: { language?: string } = {}) {
	const at = folder()
	save(join(at, 'site'), { 'hugo.toml': plain, ...files })
	const to = join(at, 'to')
	await importInto(to, new HugoArchive(join(at, 'site'), 'Asia/Almaty'), options)
	return {
		to,
		outcome: (source: string) => outcomeOf(to, source),
		status: (path: string) => manuscriptAt(to, path).fields['status'],
	}
}

describe('what a Hugo site never published', () => {
	test('stays unpublished, however a draft says that it is one', async () => {
		const { status } = await imported({
			'content/life/a.md': post('draft: true\n'),
			'content/life/b.md': post('draft: "true"\n'),
			'content/life/c.md': post('draft: 1\n'),
			'content/life/d.md': post('draft: "1"\n'),
			'content/life/e.md': post('draft: "false"\n'),
		})
		const all = ['a', 'b', 'c', 'd', 'e'].map((name) => status(`articles/${name}/en.md`) ?? 'published')
		expect(all).toEqual(['draft', 'draft', 'draft', 'draft', 'published'])
	})

	test('is left out where it was not to be built, and the report says so', async () => {
		const { to, outcome } = await imported({
			'content/life/never.md': post('build: { render: never }\n'),
			'content/life/false.md': post('_build: { render: false }\n'),
			'content/life/always.md': post('build: { render: always }\n'),
		})
		expect(outcome('content/life/never.md')).toMatchObject({ state: 'left', notes: [{ rule: 'not-built' }] })
		expect(outcome('content/life/false.md')).toMatchObject({ state: 'left', notes: [{ rule: 'not-built' }] })
		expect(existsSync(join(to, 'articles/always/en.md'))).toBe(true)
	})

	test('is a draft where a folder above it says so, unless it says otherwise itself', async () => {
		const { status, outcome } = await imported({
			'content/winter/_index.md': '---\ntitle: Winter\ncascade:\n  draft: true\n  banner: snow.jpg\n---\n',
			'content/winter/deep/ice.md': post(''),
			'content/winter/open.md': post('draft: false\n'),
			'content/summer/_index.md': '---\ntitle: Summer\ncascade: [{ _target: { path: "/x" }, draft: true }]\n---\n',
			'content/summer/shade.md': post(''),
			'content/life/tea.md': post(''),
		})
		expect(status('articles/ice/en.md')).toBe('draft')
		expect(status('articles/shade/en.md')).toBe('draft')
		expect(status('articles/open/en.md')).toBeUndefined()
		expect(status('articles/tea/en.md')).toBeUndefined()
		expect(outcome('content/winter/_index.md')?.notes).toEqual([
			{ rule: 'front', found: '' },
			{ rule: 'cascade-left', found: 'banner' },
		])
	})

	test('in a language that was switched off is left out under its own name', async () => {
		const { to, outcome } = await imported({
			'hugo.toml': `${plain}defaultContentLanguage = "en"\ndisableLanguages = ["ru"]\n[languages.en]\n[languages.ru]\n[languages.kk]\ndisabled = true\n`,
			'content/life/tea.md': post(''),
			'content/life/tea.ru.md': post(''),
			'content/life/tea.kk.md': post(''),
		})
		expect(outcome('content/life/tea.ru.md')).toMatchObject({ state: 'left', notes: [{ rule: 'not-built' }] })
		expect(outcome('content/life/tea.kk.md')).toMatchObject({ state: 'left', notes: [{ rule: 'not-built' }] })
		expect(settingsAt(to, 'site.yml')).toMatchObject({ languages: ['en'] })
	})

	test('and a page that had a day to begin or to end, is withheld; a story keeps its days', async () => {
		const { status, outcome, to } = await imported({
			'content/opening.md': '---\ntitle: Opening\npublishDate: 2031-01-01\n---\nDoors open at ten.\n',
			'content/offer.md': '---\ntitle: Offer\nexpiryDate: 2019-01-01\n---\nTwo for one.\n',
			'content/about.md': '---\ntitle: About\ndate: 2019-01-01\n---\nWho we are.\n',
			'content/life/fair.md': post('publishDate: 2031-01-01\nexpiryDate: 2032-01-01\n'),
		})
		expect(status('pages/opening/en.md')).toBe('withheld')
		expect(status('pages/offer/en.md')).toBe('withheld')
		expect(status('pages/about/en.md')).toBeUndefined()
		expect(outcome('content/opening.md')?.notes).toContainEqual({ rule: 'page-timed', found: '' })
		expect(manuscriptAt(to, 'articles/fair/en.md').fields).toMatchObject({
			embargo: '2031-01-01T00:00:00+05:00',
			expires: '2032-01-01T00:00:00+05:00',
		})
	})
})

describe('the language of a Hugo site', () => {
	const files = {
		'content/life/tea.md': post('').replace(words, `See [bread]({{< ref "life/bread.md" >}}).\n`),
		'content/life/bread.md': post(''),
	}

	test('that names none is the one that --language names; its links still lead to its stories', async () => {
		const { to } = await imported(files, { language: 'kk' })
		expect(manuscriptAt(to, 'articles/tea/kk.md').text).toContain('[bread](../bread/kk.md)')
		expect(manuscriptAt(to, 'articles/tea/kk.md').fields).toMatchObject({ aliases: ['/life/tea/'] })
		expect(settingsAt(to, 'site.yml')).toMatchObject({ sourceLanguage: 'kk', title: { kk: 'Paper' } })
	})

	test('that names none is that of its pages, and English where they have none', async () => {
		const { to } = await imported({ ...files, 'hugo.toml': `${plain}languageCode = "ru-RU"\n` })
		expect(existsSync(join(to, 'articles/tea/ru.md'))).toBe(true)
		expect(existsSync(join((await imported(files)).to, 'articles/tea/en.md'))).toBe(true)
	})

	test('that names one stays that one', async () => {
		const config = `${plain}defaultContentLanguage = "ru"\n`
		const { to } = await imported({ ...files, 'hugo.toml': config }, { language: 'kk' })
		expect(existsSync(join(to, 'articles/tea/ru.md'))).toBe(true)
	})
})

test('formats that are not read have a line wherever a language has its contents, and so have symbolic links', async () => {
	const at = folder()
	save(join(at, 'site'), {
		'hugo.toml': `${plain}[languages.en]\n[languages.ru]\ncontentDir = "russian"\n`,
		'russian/life/tea.adoc': '= Tea\n',
		'elsewhere/bread.md': post(''),
		'content/life/tea.md': post(''),
	})
	symlinkSync(join(at, 'site/elsewhere/bread.md'), join(at, 'site/content/life/bread.md'))
	const to = join(at, 'to')
	await importInto(to, new HugoArchive(join(at, 'site'), undefined))
	expect(outcomeOf(to, 'russian/life/tea.adoc')).toMatchObject({ notes: [{ rule: 'format-unknown' }] })
	expect(outcomeOf(to, 'content/life/bread.md')).toMatchObject({ state: 'left', notes: [{ rule: 'symbolic-link' }] })
})
