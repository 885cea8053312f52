import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { folders, run, save } from '../../../support/commands.ts'
import { settings } from '../../../support/fixture.ts'
import { photo } from '../../../support/photos.ts'
import { cmsEntry } from './cms-entry.ts'

// Each test starts processes: on a busy machine that alone may take seconds.
vi.setConfig({ testTimeout: 60_000 })
const fresh = folders()

/** A newsroom with its tools, and the configuration that its CMS reads. */
async function newsroom(): Promise<{ folder: string; config: string }> {
	const folder = fresh()
	save(join(folder, 'content'), settings)
	expect(await run('tools', ['--repo', 'steppe/post'], folder)).toMatchObject({ code: 0, error: '' })
	return { folder, config: readFileSync(join(folder, 'content/admin/config.yml'), 'utf8') }
}

const english = {
	title: 'Saxaul returns to the Aral seabed',
	description: 'Volunteers and foresters have planted a third of the dry seabed.',
	lead: {
		image: 'lead.jpg',
		alt: 'Rows of saxaul on pale sand',
		caption: 'Seedlings in October.',
		credit: 'Photo by the nursery',
		focus: '50,30',
	},
	body: 'The first rows went in with the spring rains.',
	authors: ['aral-bureau', 'madina'],
	section: 'environment',
	tags: ['aral-sea'],
	date: '2026-03-02T09:00:00+05:00',
	status: 'published',
	corrections: [{ date: '2026-03-03T09:00:00+05:00', text: 'An earlier version misnamed the nursery.' }],
	byline: '',
	translators: [],
	source: { lang: '' },
	reactions: false,
}
const russian = {
	title: 'Саксаул возвращается на дно Арала',
	description: 'Добровольцы и лесоводы засадили треть высохшего дна моря.',
	lead: { alt: 'Ряды саксаула на светлом песке', caption: 'Саженцы в октябре.', credit: 'Фото питомника' },
	body: 'Первые ряды посадили с весенними дождями.',
	status: 'published',
	translation: 'human',
	source: { lang: 'en' },
	translators: ['madina'],
}

test('what a CMS saves of a story in two languages is accepted without a remark', async () => {
	const { folder, config } = await newsroom()
	const files = cmsEntry(config, 'articles', 'saxaul-aral', { en: english, ru: russian })
	expect(Object.keys(files)).toEqual(['articles/saxaul-aral/index.en.md', 'articles/saxaul-aral/index.ru.md'])
	save(join(folder, 'content'), { ...files, 'articles/saxaul-aral/lead.jpg': await photo() })
	const { code, out } = await run('check', ['content/articles', '--json'], folder)
	const problems = (name: string) => expect.objectContaining({ key: `articles/saxaul-aral/${name}`, problems: [] })
	expect({ code, reports: JSON.parse(out) }).toEqual({
		code: 0,
		reports: [problems('lead.jpg'), problems('index.en.md'), problems('index.ru.md')],
	})
})

test('a translation brings its own words, and takes the rest from the source', async () => {
	const { config } = await newsroom()
	const files = cmsEntry(config, 'articles', 'saxaul-aral', { en: english, ru: russian })
	const [, yaml = ''] = files['articles/saxaul-aral/index.ru.md']?.split('---\n') ?? []
	expect(parse(yaml)).toEqual({
		title: russian.title,
		description: russian.description,
		lead: { ...russian.lead, image: 'lead.jpg', focus: '50,30' },
		authors: ['aral-bureau', 'madina'],
		section: 'environment',
		tags: ['aral-sea'],
		date: '2026-03-02T09:00:00+05:00',
		status: 'published',
		translation: 'human',
		source: { lang: 'en' },
		translators: ['madina'],
		reactions: false,
	})
})

test('a page is accepted too, and a mistake is reported at its line', async () => {
	const { folder, config } = await newsroom()
	const words = {
		title: 'About us',
		description: 'Who writes for this newspaper, and where to find them.',
		body: 'Us.',
	}
	save(join(folder, 'content'), {
		...cmsEntry(config, 'pages', 'about', { en: words }),
		...cmsEntry(config, 'articles', 'untold', { en: { ...english, lead: { image: 'lead.jpg' } } }),
		'articles/untold/lead.jpg': await photo(),
	})
	expect(await run('check', ['content/pages'], folder)).toMatchObject({ code: 0, error: '' })
	const { code, out } = await run('check', ['content/articles', '--format', 'github'], folder)
	expect(code).toBe(1)
	expect(out).toMatch(/^::error file=content\/articles\/untold\/index\.en\.md,line=5,col=\d+,title=field-missing::/m)
})
