import { h } from 'hastscript'
import type { Context } from 'hono'
import { foresee } from '../../validate/foresee.ts'
import { framed } from '../app/frame.ts'
import { base, type Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { pageOf } from '../write/draft-page.ts'
import { textPlace } from '../write/edited-file.ts'
import { refusedWords } from '../write/judge-put.ts'
import { saveFile } from '../write/save-file.ts'
import { writtenBytes } from '../write/written-text.ts'
import { changedPage, fieldName } from './changed-page.ts'
import { follow } from './follow.ts'
import { type Changes, readChanges } from './read-changes.ts'

type Route = (context: Context, setting: Setting, tools: DeskTools) => Promise<Response>

/** `GET /desk/translate/changed?story=…&language=…`: what its source has changed since a translation came. */
export const showChanged: Route = async (context, setting, tools) => {
	const { story = '', language = '' } = context.req.query()
	const changes = await changesOf({ story, language }, setting, tools)
	if (changes?.own === undefined) return notFound(context, setting)
	return context.html(changedPage(changes, { said: [] }, setting))
}

/** `POST /desk/translate/changed`: the translation with what was written, to be looked at and saved. */
export const assembleChanged: Route = async (context, setting, tools) => {
	const fields = await fieldsOf(context)
	const { story = '', language = '', was = '', now = '', own = '' } = fields
	const versions = { ...(was !== '' && { was }), now, own }
	const changes = await changesOf({ story, language, ...versions }, setting, tools)
	const place = changes && textPlace(changes.key)
	if (changes?.own === undefined || place === undefined) return again(context, fields, setting, tools)
	const texts = new Map(
		changes.plan.places.flatMap(({ own: before = '' }, number): [number, string][] => {
			const text = fields[fieldName(number)]
			return text === undefined || text.trim() === before.trim() ? [] : [[number, text]]
		}),
	)
	const followed = { lang: changes.from, revision: changes.now.versionId }
	const text = follow(changes.own.text, changes.plan, texts, followed)
	if (text === undefined) return unreadable(context, changes, fields, setting)
	const draft = { place, text, base: changes.own.etag, isChanged: true, said: [] }
	return context.html(await pageOf(draft, changes.from, setting, tools))
}

/** `POST /desk/translate/follow`: the translation says that it follows the version of its source that was looked at. */
export const markFollowed: Route = async (context, setting, tools) => {
	const fields = await fieldsOf(context)
	const { story = '', language = '' } = fields
	const changes = await changesOf({ story, language }, setting, tools)
	const [own, by] = [changes?.own, setting.editor]
	if (changes === undefined || own === undefined || by === undefined) return notFound(context, setting)
	// What nobody has looked at is not said to be followed.
	if (fields['now'] !== changes.now.versionId || fields['own'] !== own.versionId)
		return again(context, fields, setting, tools)
	const text = follow(own.text, changes.plan, new Map(), { lang: changes.from, revision: changes.now.versionId })
	if (text === undefined) return unreadable(context, changes, fields, setting)
	const bytes = writtenBytes(text, own.written)
	const foreseen = await foresee(changes.key, bytes, tools)
	const refused = refusedWords({ key: changes.key, bytes, foreseen, replaces: true }, setting)
	if (refused !== undefined)
		return context.html(changedPage(changes, { said: [h('p', { role: 'alert' }, refused)] }, setting), 403)
	const contentType = 'text/markdown; charset=utf-8'
	const saved = await saveFile({ key: changes.key, bytes, base: own.etag, by: by.name, contentType }, tools)
	if (!saved.saved) return again(context, fields, setting, tools)
	return context.redirect(`${base}/fate?${new URLSearchParams({ file: changes.key, etag: saved.etag })}`, 303)
}

/** The page anew, because the source or the translation is another by now: what was written is in the fields. */
async function again(
	context: Context,
	fields: Readonly<Record<string, string>>,
	setting: Setting,
	tools: DeskTools,
): Promise<Response> {
	const { story = '', language = '' } = fields
	const changes = await changesOf({ story, language }, setting, tools)
	if (changes?.own === undefined) return notFound(context, setting)
	const { changed: words } = writingWordsOf(setting.language.tag)
	const said = [h('p', { role: 'alert' }, words.meanwhile)]
	const written = Object.entries(fields).filter(([name, text]) => /^block-\d+$/.test(name) && text.trim() !== '')
	// Places may be others now: what was written stands by itself, to be taken from there.
	const kept = written.map(([, text]) => h('textarea', { ariaLabel: words.yours, rows: 4, dir: 'auto' }, text))
	return context.html(changedPage(changes, { said: [...said, ...kept] }, setting), 409)
}

function unreadable(
	context: Context,
	changes: Changes,
	filled: Readonly<Record<string, string>>,
	setting: Setting,
): Response | Promise<Response> {
	const { changed: words } = writingWordsOf(setting.language.tag)
	const href = `${base}/edit?${new URLSearchParams({ file: changes.key })}`
	const said = [h('p', { role: 'alert' }, [h('a', { href }, words.unreadable)])]
	return context.html(changedPage(changes, { said, filled }, setting), 422)
}

/** Reads what an address or a form names; nothing for languages that the newsroom has not. */
export async function changesOf(
	wanted: Parameters<typeof readChanges>[0],
	{ newsroom }: Setting,
	tools: DeskTools,
): Promise<Changes | undefined> {
	const { story, language } = wanted
	const isOne = story !== '' && story.length <= 300 && newsroom?.site.languages.includes(language) === true
	return isOne ? readChanges(wanted, tools) : undefined
}

async function fieldsOf(context: Context): Promise<Record<string, string>> {
	const body = await context.req.parseBody()
	return Object.fromEntries(
		Object.entries(body).flatMap(([name, value]) =>
			typeof value === 'string' ? [[name, value.replace(/\r\n?/g, '\n')]] : [],
		),
	)
}

/** Said where there is no such translation. */
export function notFound(context: Context, setting: Setting): Response | Promise<Response> {
	return context.html(framed(setting, { title: setting.words.notFound }, []), 404)
}
