import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { frontMatter } from '../../../../functions/article/metadata.ts'
import { choicesOf } from '../../../../infra/local/tools/choices.ts'
import { cmsConfig } from '../../../../infra/local/tools/cms-config.ts'
import { cmsIntegrity, cmsPage, cmsVersion } from '../../../../infra/local/tools/cms-page.ts'
import type { JsonSchema } from '../../../../infra/local/tools/json-schema.ts'
import { settings } from '../../../support/fixture.ts'
import { checker, goodSettings, toolNewsrooms } from './tool-newsroom.ts'

const content = join(import.meta.dirname, '../../../../content')
const fresh = toolNewsrooms()
const cms = (file: string) =>
	readFileSync(join(import.meta.dirname, '../../../../node_modules/@sveltia/cms', file), 'utf8')
const published = checker(JSON.parse(cms('schema/sveltia-cms.json')) as JsonSchema)

const home = { repository: undefined, folder: '', standing: undefined }
const configOf = (folder: string, where: Partial<Parameters<typeof cmsConfig>[2]> = {}): string => {
	const read = goodSettings(folder)
	return cmsConfig(read, choicesOf(read), { ...home, ...where })
}
const fields = z.array(z.looseObject({ name: z.string(), widget: z.string(), fields: z.array(z.unknown()).optional() }))
const shape = z.looseObject({
	backend: z.record(z.string(), z.unknown()),
	collections: z.array(z.looseObject({ name: z.string(), folder: z.string().optional(), fields: fields.optional() })),
})
const collection = (config: string, name: string) =>
	shape.parse(parse(config)).collections.find((one) => one.name === name)

describe.each([
	['the sample newsroom', () => content],
	['a small newsroom', () => fresh()],
	['a newsroom with nothing but site.yml', () => fresh({ 'site.yml': settings['site.yml'] })],
])('%s', (_, folder) => {
	test('its configuration is one that Sveltia CMS reads', () => {
		expect(published(parse(configOf(folder())))).toEqual([])
	})
})

test('what Sveltia CMS does not know it refuses: the check above can fail', () => {
	const config = parse(configOf(content)) as { collections: object[] }
	const [articles, ...others] = config.collections
	expect(published({ ...config, collections: [{ ...articles, floder: 'articles' }, ...others] })).not.toEqual([])
})

test('every field of an article can be filled in, but those that repeat where the file stands', () => {
	const form = (collection(configOf(content), 'articles')?.fields ?? []).map(({ name }) => name)
	const left = Object.keys(frontMatter.shape).filter((name) => !form.includes(name))
	expect(left).toEqual(['lang', 'translationKey'])
	expect(form.filter((name) => !Object.hasOwn(frontMatter.shape, name))).toEqual(['body'])
})

test('sections, tags and authors are chosen by their names', () => {
	const form = collection(configOf(fresh()), 'articles')?.fields
	expect(form?.find(({ name }) => name === 'section')).toMatchObject({
		widget: 'select',
		options: [
			{ label: 'Society', value: 'society' },
			{ label: 'Environment', value: 'environment' },
		],
	})
	expect(form?.find(({ name }) => name === 'authors')).toMatchObject({ widget: 'select', multiple: true })
	expect(form?.find(({ name }) => name === 'tags')).toMatchObject({ i18n: 'duplicate', required: false })
})

test('no list is the same in all languages: Decap CMS refuses to start with one', () => {
	for (const folder of [content, fresh({ 'site.yml': settings['site.yml'] })]) {
		const lists = (collection(configOf(folder), 'articles')?.fields ?? []).filter(({ widget }) => widget === 'list')
		expect(lists.length).toBeGreaterThan(2)
		for (const list of lists) expect(list, list.name).toMatchObject({ i18n: true })
	}
})

test('languages are the site’s, its source language first in mind; a new story begins as a draft', () => {
	const config = configOf(fresh())
	expect(parse(config)).toMatchObject({
		i18n: { locales: ['en', 'ru', 'kk', 'ar', 'uz-Latn'], default_locale: 'en', initial_locales: 'default' },
	})
	const status = collection(config, 'articles')?.fields?.find(({ name }) => name === 'status')
	expect(status).toMatchObject({ default: 'draft' })
})

test('moments are entered in the newsroom’s zone, and no form of theirs leaves the offset out', () => {
	const dates = (collection(configOf(fresh()), 'articles')?.fields ?? []).filter(({ widget }) => widget === 'datetime')
	expect(dates.map(({ name }) => name)).toEqual(['date', 'updated', 'embargo', 'expires'])
	for (const date of dates) {
		expect(date).toMatchObject({ input_timezone: 'Asia/Almaty' })
		expect(Object.keys(date).filter((option) => /format|utc|type/.test(option))).toEqual([])
	}
})

test('in a larger repository the newsroom’s files are looked for in its folder', () => {
	const config = configOf(fresh(), { folder: 'content/' })
	expect(collection(config, 'articles')?.folder).toBe('content/articles')
	expect(config).toContain('file: content/site.yml')
	expect(parse(config)).toMatchObject({ media_folder: 'content/articles' })
})

test('settings are changed in the files that are there, whichever ending these have', () => {
	const { 'site.yml': site, 'authors.yml': authors, 'taxonomy.yml': taxonomy } = settings
	const config = configOf(fresh({ 'site.yaml': site, 'authors.yml': authors, 'taxonomy.yaml': taxonomy }))
	const files = collection(config, 'settings')?.['files'] as { file: string }[]
	expect(files.map(({ file }) => file)).toEqual(['site.yaml', 'authors.yml', 'taxonomy.yaml'])
})

test('where editors sign in is the administrator’s, and stays', () => {
	const backend = (config: string) => shape.parse(parse(config)).backend
	expect(backend(configOf(fresh()))).toMatchObject({ name: 'github', repo: 'owner/name' })
	expect(backend(configOf(fresh(), { repository: 'steppe/post' }))).toMatchObject({ repo: 'steppe/post' })
	const standing = 'backend: { name: gitlab, repo: a/b, base_url: https://login.example.org }\n'
	expect(backend(configOf(fresh(), { standing }))).toMatchObject({
		name: 'gitlab',
		base_url: 'https://login.example.org',
	})
	expect(backend(configOf(fresh(), { standing: ': [' }))).toMatchObject({ name: 'github' })
})

test('a newsroom of a thousand tags has no form of a thousand tags', () => {
	const many = Array.from({ length: 1000 }, (_, index) => `  tag-${index}: { en: Tag ${index} }`)
	const folder = fresh({ ...settings, 'taxonomy.yml': `tags:\n${many.join('\n')}\n` })
	const files = (config: string) => collection(config, 'settings')?.['files'] as { name: string }[]
	expect(files(configOf(fresh())).map(({ name }) => name)).toEqual(['site', 'authors', 'taxonomy'])
	expect(files(configOf(folder)).map(({ name }) => name)).toEqual(['site', 'authors'])
})

test('the page runs the very script that the configuration was checked against', () => {
	const { version } = z.object({ version: z.string() }).parse(JSON.parse(cms('package.json')))
	expect(cmsVersion).toBe(version)
	expect(cmsIntegrity).toBe(`sha384-${createHash('sha384').update(cms('dist/sveltia-cms.js')).digest('base64')}`)
	expect(cmsPage()).toContain(`@${version}/dist/sveltia-cms.js" integrity="sha384-`)
})
