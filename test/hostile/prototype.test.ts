import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../../functions/validate/read-settings.ts'
import { manuscript } from '../support/fixture.ts'
import { TestNewsroom } from '../support/memory-tools.ts'
import { photo } from '../support/photos.ts'
import * as reading from '../validate/reading/context.ts'
import { StrictNewsroom } from './strict-newsroom.ts'

/** Names that every object has without having them. */
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__']

/** What a polluted prototype would show: own names of it, and a name that nobody gave an empty object. */
const clean = () => ({ names: Object.getOwnPropertyNames(Object.prototype).toSorted(), empty: Object.keys({}) })
const before = clean()

afterAll(() => {
	expect(clean()).toEqual(before)
	expect('polluted' in {}).toBe(false)
})

describe.each(inherited)('%s is a name like any other:', (name) => {
	test('no section, tag, author or language of that name is found where none is', () => {
		const rules = (fields: Record<string, string>) =>
			reading.read(reading.manuscript(fields)).problems.map(({ rule }) => rule)
		expect(rules({ section: name })).toEqual(['section-unknown'])
		expect(rules({ tags: `[${name}]` })).toEqual(['tag-unknown'])
		expect(rules({ authors: `[${name}]` })).toEqual(['author-unknown'])
		expect(rules({ translators: `[${name}]` })).toEqual(['author-unknown'])
		expect(rules({ genre: name, status: 'draft' })).toEqual(['value-unknown'])
	})

	test('as a key anywhere in front matter or article.yml it is unknown, and goes nowhere', () => {
		const value = '{ title: x, polluted: 1, prototype: { polluted: 1 } }'
		const fields = {
			[name]: value,
			[`lead.${name}`]: value,
			'x-own': `{ ${name}: ${value} }`,
			source: `{ lang: ru, ${name}: ${value} }`,
		}
		const { galley, problems } = reading.read(reading.manuscript(fields))
		expect(problems.map(({ rule }) => rule)).toEqual(['field-unknown', 'field-unknown', 'field-unknown'])
		expect(galley?.metadata).toMatchObject({ title: 'Apples ripen early', sourceLanguage: 'ru' })
		expect(galley?.metadata).not.toHaveProperty('polluted')
	})

	test('in the settings it is unknown, or no address, or an own name and nothing more', () => {
		const site = (extra: string) =>
			`title: { en: A, ${name}: B }\nurl: https://a.example\ntimeZone: UTC\nsourceLanguage: en\nlanguages: [en]\n${extra}\n`
		const read = readSettings('site', Buffer.from(site(`sections: {}\n${name}: { polluted: 1 }`)))
		expect(read.problems.map(({ rule }) => rule)).toEqual(['field-unknown', 'field-unknown'])
		const named = readSettings('site', Buffer.from(site(`sections: { ${name}: { en: X } }`))).value
		if (/^[a-z]+$/.test(name)) expect(named).toMatchObject({ sections: { [name]: { en: 'X' } } })
		else expect(named).toBeNull()
		expect(readSettings('site', Buffer.from(site('sections: {}').replace('[en]', `[en, ${name}]`))).value).toBeNull()
	})
})

describe('a newsroom whose section, tag, author, stories and photos are called `constructor`', () => {
	let newsroom: StrictNewsroom
	let held: TestNewsroom
	const names = '{ en: Real, ru: Real }'
	const site = (sections: string) =>
		`title: ${names}\nurl: https://a.example\ntimeZone: UTC\nsourceLanguage: en\nlanguages: [en, ru]\nsections: { news: ${names}${sections} }\n`
	const pages = () => [...newsroom.site.objects.values()].filter(({ contentType }) => !contentType.startsWith('image'))

	beforeAll(async () => {
		held = await TestNewsroom.open({ bare: true })
		newsroom = new StrictNewsroom(held)
		await newsroom.put('site.yml', site(`, constructor: ${names}`))
		await newsroom.put('authors.yml', `constructor: { name: ${names} }`)
		await newsroom.put('taxonomy.yml', `tags: { constructor: ${names} }`)
		const own = { section: 'constructor', tags: ['constructor'], authors: ['constructor'] }
		const lead = { image: 'constructor.jpg', alt: 'Words', caption: 'Words', credit: 'Words' }
		const table =
			'<table><tr><td align="constructor">x</td><td align="__proto__">x</td><td align="toString">x</td></tr></table>'
		for (const story of ['constructor', '__proto__']) {
			await newsroom.put(`articles/${story}/constructor.jpg`, await photo())
			await newsroom.put(`articles/${story}/__proto__.jpg`, await photo())
			for (const file of ['en.md', '__proto__.md', 'constructor.md', 'toString.md', 'article.yml'])
				await newsroom.put(
					`articles/${story}/${file}`,
					file.endsWith('.yml')
						? '__proto__: { title: x }\n'
						: manuscript({ ...own, lead }, `${table}\n\n![x](__proto__.jpg)`),
				)
		}
	}, 60_000)
	afterAll(() => held.close())

	test('publishes them under their own names', () => {
		const keys = pages().map(({ key }) => key)
		for (const front of ['section', 'tag', 'author']) expect(keys).toContain(`en/${front}/constructor/index.html`)
		expect(StrictNewsroom.textOf(newsroom.site, 'en/constructor/index.html')).toContain('>Real</a>')
		expect(keys.filter((key) => key.includes('__proto__'))).toEqual([])
	})

	test('shows nothing that every object has when the settings no longer name them', async () => {
		await newsroom.put('site.yml', site(''))
		await newsroom.put('authors.yml', `madina: { name: ${names} }`)
		await newsroom.put('taxonomy.yml', `tags: { aral: ${names} }`)
		for (const { key, body } of pages())
			expect([key, /native code|\[object|\[Function/.exec(Buffer.from(body).toString())?.[0]]).toEqual([key, undefined])
	})
})
