import { expect, test } from 'vitest'
import * as z from 'zod'
import { frontMatter } from '../../../../functions/article/metadata.ts'
import { choicesOf } from '../../../../infra/local/tools/choices.ts'
import { frontMatterCms } from '../../../../infra/local/tools/front-matter-cms.ts'
import { goodSettings, toolNewsrooms } from './tool-newsroom.ts'

const settings = goodSettings(toolNewsrooms()())
const field = z.strictObject({
	name: z.string(),
	title: z.string(),
	// Of the extension's kinds of fields, those that need no further options than are given here.
	type: z.enum(['string', 'number', 'datetime', 'boolean', 'image', 'choice', 'draft', 'list', 'fields']),
	description: z.string().optional(),
	required: z.boolean().optional(),
	single: z.boolean().optional(),
	multiple: z.boolean().optional(),
	default: z.string().optional(),
	isPublishDate: z.boolean().optional(),
	isPreviewImage: z.boolean().optional(),
	dateFormat: z.string().optional(),
	numberOptions: z.strictObject({ min: z.number(), max: z.number(), step: z.number() }).optional(),
	choices: z.array(z.union([z.string(), z.strictObject({ id: z.string(), title: z.string() })])).optional(),
	fields: z.array(z.unknown()).optional(),
})
const type = z.strictObject({
	name: z.string(),
	pageBundle: z.boolean(),
	defaultFileName: z.string(),
	clearEmpty: z.boolean(),
	fields: z.array(field),
})
const read = z
	.looseObject({ 'frontMatter.taxonomy.contentTypes': z.tuple([type, type]) })
	.parse(JSON.parse(frontMatterCms(settings, choicesOf(settings))))
const [article] = read['frontMatter.taxonomy.contentTypes']
const fieldOf = (name: string) => article.fields.find((one) => one.name === name)

test('a new story is a folder with a file of the source language', () => {
	expect(read['frontMatter.content.pageFolders']).toContainEqual({
		title: 'Articles',
		path: '[[workspace]]/articles',
		contentTypes: [article.name],
	})
	expect(article).toMatchObject({ name: 'default', pageBundle: true, defaultFileName: 'en' })
})

test('every field can be filled in, but corrections and what repeats where the file stands', () => {
	const names = article.fields.map(({ name }) => name)
	expect(Object.keys(frontMatter.shape).filter((name) => !names.includes(name))).toEqual([
		'corrections',
		'lang',
		'translationKey',
	])
})

test('sections, tags and authors are chosen by their names', () => {
	expect(fieldOf('section')).toMatchObject({
		type: 'choice',
		choices: [
			{ id: 'society', title: 'Society' },
			{ id: 'environment', title: 'Environment' },
		],
	})
	for (const name of ['authors', 'tags']) expect(fieldOf(name)).toMatchObject({ type: 'choice', multiple: true })
})

test('whatever has choices offers some, and a story begins as a draft', () => {
	for (const { name, type, choices } of article.fields) expect(type === 'choice', name).toBe(choices !== undefined)
	expect(fieldOf('status')).toMatchObject({ type: 'draft', default: 'draft' })
	expect(read['frontMatter.content.draftField']).toMatchObject({
		name: 'status',
		choices: ['draft', 'ready', 'published', 'withheld', 'withdrawn'],
	})
})

test('dates are written with an offset', () => {
	expect(read['frontMatter.taxonomy.dateFormat']).toMatch(/'T'HH:mm:ssxxx$/)
})
