import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { settingsSchemas } from '../../../../infra/local/tools/settings-schemas.ts'
import { settings } from '../../../support/fixture.ts'
import { checker } from './tool-newsroom.ts'

const root = join(import.meta.dirname, '../../../..')
const schemas = settingsSchemas(['en', 'kk'])
const check = (name: string, value: unknown) => checker(schemas[name] ?? {})(value)
const site = parse(settings['site.yml']) as Record<string, unknown>

test.each(globSync('{content,content/broken/newsroom,test/gallery/newsroom}/*.yml', { cwd: root }))(
	'%s is accepted',
	(file) => {
		expect(check(basename(file, '.yml'), parse(readFileSync(join(root, file), 'utf8')))).toEqual([])
	},
)

describe('what would be rejected is seen while it is typed', () => {
	test.each([
		['an address that is none', 'site', { ...site, url: 'news.example.org' }],
		['a front of a thousand stories', 'site', { ...site, frontSize: 1000 }],
		['no languages', 'site', { ...site, languages: [] }],
		['a section with a space in its id', 'site', { ...site, sections: { 'our town': { en: 'Our town' } } }],
		['a title of two lines', 'site', { ...site, title: { en: 'The Steppe\nPost' } }],
		['a setting that is missing', 'site', { ...site, timeZone: undefined }],
		['an author without a name', 'authors', { madina: { bio: { en: 'Writes.' } } }],
		['a tag’s name that is a number', 'taxonomy', { tags: { tea: { en: 5 } } }],
		['a colour’s name', 'theme', { light: { mark: 'green' } }],
		['letters that are not there', 'theme', { headings: 'gothic' }],
		['words that are no list', 'words', { withhold: 'badger' }],
	])('%s', (_, name, value) => {
		expect(check(name, JSON.parse(JSON.stringify(value)))).not.toEqual([])
	})
})

test('languages are offered by tag and name; another one is left to the report', () => {
	expect(schemas).toHaveProperty('site.properties.languages.items.anyOf.0.enum', expect.arrayContaining(['uz-Latn']))
	expect(check('site', { ...site, languages: ['en', 'kk_Cyrl', 'tlh'] })).toEqual([])
})

test('a name is offered in each of the site’s languages, and may be given in others', () => {
	const title = { en: { description: 'English, English' }, kk: { description: 'Kazakh, қазақша' } }
	expect(schemas).toMatchObject({ site: { properties: { title: { properties: title } } } })
	expect(schemas).toMatchObject({ authors: { additionalProperties: { properties: { name: { properties: title } } } } })
	expect(check('taxonomy', { tags: { tea: { en: 'Tea', fa: 'چای' } } })).toEqual([])
	expect(check('taxonomy', { tags: { tea: { en: 'Tea\nand bread' } } })).not.toEqual([])
})
