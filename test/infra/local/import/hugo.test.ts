import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HugoArchive } from '../../../../infra/local/import/hugo/hugo-archive.ts'
import { folders, run, save } from '../../../support/commands.ts'
import { photo } from '../../../support/photos.ts'
import { importInto, manuscriptAt, outcomeOf, settingsAt } from './imported.ts'

const folder = folders()

const config = `
baseURL = "https://old.example.org/paper/"
title = "Старая газета"
defaultContentLanguage = "ru"
timeZone = "Asia/Almaty"
[permalinks]
  notes = "/:year/:month/:slug/"
[languages.ru]
  weight = 1
[languages.kk]
  title = "Ескі газет"
[languages.en]
  contentDir = "english"
[params]
  author = "Редакция"
`

const bread = `+++
title = "Хлеб из общей печи"
description = "Во дворе у канала снова топят печь: по субботам соседи пекут хлеб на всю улицу и делят его поровну."
date = 2024-05-01T09:30:00
lastmod = 2024-05-03
draft = false
authors = ["Мадина Сейткали"]
tags = ["Печи", "Хлеб"]
aliases = ["/hleb/", "old-name"]
translationKey = "bread"
mood = "warm"
[cover]
image = "oven.jpg"
alt = "Печь во дворе"
caption = "Печь топят с пяти утра."
+++
Печь стоит с 1968 года. Рядом [чайхана]({{< relref "tea.md" >}}) и [кладовая](/paper/2024/03/store-room/).

{{< figure src="dough.jpg" alt="Тесто в миске" caption="Тесто готово." >}}

{{< youtube abc123 >}}

{{< recipe id="7" >}}

{{< highlight go >}}
fmt.Println("хлеб")
{{< /highlight >}}
`

async function hugoSite(at: string): Promise<void> {
	save(at, {
		'hugo.toml': config,
		'content/_index.md': '---\ntitle: Главная\n---\n',
		'content/life/_index.md': '---\ntitle: Жизнь\n---\n',
		'content/life/bread/index.md': bread,
		'content/life/bread/oven.jpg': await photo(),
		'content/life/bread/recipe.md': 'Мука, вода, соль.',
		'content/life/bread/index.kk.md':
			'---\ntitle: Ортақ пештің наны\ndate: 2024-05-01\ntranslationKey: bread\n---\nАулада пеш қайта жағылды. Көршілер сенбі сайын бүкіл көшеге нан пісіреді.\n',
		'content/life/tea.md': '---\ntitle: Чайхана\ndate: 2024-04-01\ndraft: true\n---\nЧай наливают с шести утра.\n',
		'content/notes/store.md':
			'{\n"title": "Кладовая",\n"date": "2024-03-02T10:00:00+05:00",\n"slug": "store-room",\n"expiryDate": "2030-01-01"\n}\nВ кладовой сорок банок варенья и одна тетрадь, в которой записано, кто сколько взял.\n',
		'content/about.ru.md': '---\ntitle: О нас\nurl: /about-us/\n---\nМы пишем о дворах и садах.\n',
		'english/life/bread.md':
			'---\ntitle: Bread from a shared oven\ndate: 2024-05-02\ntranslationKey: bread\n---\nThe oven is lit again.\n\n![A bowl](/images/bowl.png)\n',
		'static/images/bowl.png': await photo('#885522'),
		'content/life/broken.md': '---\ntitle: [never closed\n---\nWords.\n',
		'content/life/nameless.md': '---\ndate: 2024-01-01\n---\nWords.\n',
		'content/life/leap.md': '---\ntitle: Leap\ndate: 2023-02-29\n---\nWords.\n',
		'content/life/latin.md': Buffer.from('---\ntitle: Caf\xe9\n---\nWords.\n', 'latin1'),
		'content/life/page.adoc': '= Title\n',
	})
}

describe('a Hugo site', () => {
	test('becomes stories with their languages, whatever way its files say them', async () => {
		const at = folder()
		await hugoSite(join(at, 'site'))
		const to = join(at, 'to')
		expect(await importInto(to, new HugoArchive(join(at, 'site'), undefined))).toEqual({
			imported: 6,
			kept: 0,
			refused: 5,
			left: 3,
		})
		const { fields, text } = manuscriptAt(to, 'articles/bread/ru.md')
		expect(fields).toEqual({
			title: 'Хлеб из общей печи',
			description:
				'Во дворе у канала снова топят печь: по субботам соседи пекут хлеб на всю улицу и делят его поровну.',
			authors: ['мадина-сейткали'],
			date: '2024-05-01T09:30:00+05:00',
			updated: '2024-05-03',
			section: 'life',
			tags: ['печи', 'хлеб'],
			lead: { image: 'oven.jpg', alt: 'Печь во дворе', caption: 'Печь топят с пяти утра.' },
			aliases: ['/paper/life/bread/', '/paper/hleb/', '/paper/life/old-name'],
		})
		expect(text).toContain('Рядом [чайхана](../tea/ru.md) и [кладовая](../store-room/ru.md).')
		expect(text).toContain('![Тесто в миске](dough.jpg "Тесто готово.")')
		expect(text).toContain('::embed{url="https://www.youtube.com/watch?v=abc123"}')
		expect(text).toContain('{{< recipe id="7" >}}')
		expect(text).toContain('```go\nfmt.Println("хлеб")\n```')
		expect(existsSync(join(to, 'articles/bread/oven.jpg'))).toBe(true)
		expect(manuscriptAt(to, 'articles/bread/kk.md').fields).toMatchObject({
			title: 'Ортақ пештің наны',
			authors: ['редакция'],
			aliases: ['/paper/kk/life/bread/'],
		})
		expect(manuscriptAt(to, 'articles/bread/en.md').text).toContain('![A bowl](bowl.png)')
		expect(existsSync(join(to, 'articles/bread/bowl.png'))).toBe(true)
		expect(manuscriptAt(to, 'articles/tea/ru.md').fields).toMatchObject({ status: 'draft' })
		expect(manuscriptAt(to, 'articles/store-room/ru.md').fields).toMatchObject({
			expires: '2030-01-01T00:00:00+05:00',
			aliases: ['/paper/2024/03/store-room/'],
		})
		expect(manuscriptAt(to, 'pages/about/ru.md').fields).toEqual({
			title: 'О нас',
			description: 'Мы пишем о дворах и садах.',
			aliases: ['/paper/about-us/'],
		})
		expect(settingsAt(to, 'site.yml')).toEqual({
			title: { ru: 'Старая газета', kk: 'Ескі газет' },
			url: 'https://old.example.org',
			timeZone: 'Asia/Almaty',
			sourceLanguage: 'ru',
			languages: ['ru', 'kk', 'en'],
			sections: { life: { en: 'life', kk: 'life', ru: 'Жизнь' }, notes: { ru: 'notes' } },
		})
	})

	test('has a line in the report for each post that is broken, and for each thing that did not map', async () => {
		const at = folder()
		await hugoSite(join(at, 'site'))
		await importInto(join(at, 'to'), new HugoArchive(join(at, 'site'), undefined))
		const rules = (source: string) => outcomeOf(join(at, 'to'), source)?.notes.map(({ rule }) => rule)
		expect(rules('content/life/broken.md')).toEqual(['front-matter-broken'])
		expect(rules('content/life/nameless.md')).toEqual(['title-missing'])
		expect(rules('content/life/leap.md')).toEqual(['date-impossible'])
		expect(rules('content/life/latin.md')).toEqual(['encoding'])
		expect(rules('content/life/page.adoc')).toEqual(['format-unknown'])
		expect(rules('content/life/bread/recipe.md')).toEqual(['resource'])
		const { notes = [] } = outcomeOf(join(at, 'to'), 'content/life/bread/index.md') ?? {}
		expect(notes).toEqual(
			expect.arrayContaining([
				{ rule: 'field-left', found: 'mood' },
				{ rule: 'shortcode-link', found: 'youtube', line: 21 },
				{ rule: 'shortcode', found: 'recipe', line: 23 },
				{ rule: 'photo-missing', found: 'dough.jpg' },
			]),
		)
		const words = readFileSync(join(at, 'to/import-report.md'), 'utf8')
		expect(words).toContain('* `content/life/leap.md`: No calendar has this date: 2023-02-29')
	})

	test('passes npm run check but for what it never had', async () => {
		const at = folder()
		await hugoSite(join(at, 'site'))
		await importInto(join(at, 'to'), new HugoArchive(join(at, 'site'), undefined))
		const { out } = await run('check', [join(at, 'to')], at)
		const errors = out.split('\n').filter((line) => / error /.test(line))
		// The photo's credit stands nowhere in the site.
		expect(errors).toEqual([expect.stringMatching(/articles\/bread\/ru\.md.*`lead\.credit`/)])
	}, 60_000)

	test('leaves alone what stands in the newsroom already, and says what the settings lack', async () => {
		const at = folder()
		await hugoSite(join(at, 'site'))
		const own = {
			'to/site.yml': 'title: { ru: Наша }\nsections: { society: { ru: Общество } }\n',
			'to/articles/tea/ru.md': 'Our own words.\n',
		}
		save(at, own)
		expect(await importInto(join(at, 'to'), new HugoArchive(join(at, 'site'), undefined))).toMatchObject({
			imported: 5,
			kept: 1,
		})
		for (const [path, text] of Object.entries(own)) expect(readFileSync(join(at, path), 'utf8')).toBe(text)
		const report = JSON.parse(readFileSync(join(at, 'to/import-report.json'), 'utf8'))
		expect(report.settings).toContainEqual({ rule: 'settings-short', found: 'site.yml: life, notes' })
	})
})
