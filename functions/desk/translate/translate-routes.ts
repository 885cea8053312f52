import type { Context } from 'hono'
import { readDeeds } from '../../catalogue/activity.ts'
import { readStory } from '../../catalogue/story.ts'
import { languageOf } from '../../language/languages.ts'
import { framed } from '../app/frame.ts'
import { base, type Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { pageOf } from '../write/draft-page.ts'
import { textPlace } from '../write/edited-file.ts'
import { fileOf } from '../write/judge-put.ts'
import { readWritten } from '../write/written-text.ts'
import { assemble, sourceOf, wordFields } from './assemble.ts'
import { keyOfArticle } from './key-of-article.ts'
import { translatePage } from './translate-page.ts'

/** Versions of the source that are looked through for the one that was opened. */
const mostDeeds = 200

/** A translation that is to be made: of which article, and into what. */
interface Wanted {
	readonly story: string
	readonly from: string
	readonly language: string
	/** The source as it was when it was opened: what is written belongs to its paragraphs, whatever became of them since. */
	readonly version: string
	readonly text: string
}

/** `GET /desk/translate?story=…&from=…&language=…`: a story's paragraphs, each with a field beside it. */
export async function openTranslation(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const { story = '', from = '', language = '' } = context.req.query()
	const held = story === '' ? undefined : await readStory(tools.catalogue, story)
	const file = held && fileOf({ held, language })
	// What is there already is gone on with.
	if (file !== undefined) return context.redirect(`${base}/edit?${new URLSearchParams({ file, beside: from })}`, 303)
	const wanted = await wantedIn({ story, from, language }, setting, tools)
	const source = wanted && sourceOf(wanted.text)
	if (wanted === undefined || source === undefined) return notFound(context, setting)
	return context.html(translatePage(wanted, source, setting))
}

/** `POST /desk/translate`: what was written, put together as a draft, to be looked at and saved. */
export async function assembleTranslation(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const body = await context.req.parseBody({ all: true })
	const one = (name: string) => {
		const value = body[name]
		return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
	}
	const named = { story: one('story'), from: one('from'), language: one('language'), version: one('version') }
	const wanted = await wantedIn(named, setting, tools)
	const source = wanted && sourceOf(wanted.text)
	if (wanted === undefined || source === undefined) return notFound(context, setting)
	const fields = Object.fromEntries(wordFields.map((path) => [path.join('.'), one(path.join('.'))]))
	const blocks = source.blocks.map((_block, at) => one(`block-${at}`))
	const text = assemble(wanted.text, wanted.from, { fields, blocks })
	const place = textPlace(keyOfArticle(wanted.story, wanted.language))
	if (text === undefined || place === undefined) return notFound(context, setting)
	const draft = { place, text, base: '', isChanged: true, said: [] }
	return context.html(await pageOf(draft, wanted.from, setting, tools))
}

async function wantedIn(
	{ story = '', from = '', language = '', version = '' }: Readonly<Record<string, string>>,
	{ newsroom }: Setting,
	{ catalogue, manuscripts }: DeskTools,
): Promise<Wanted | undefined> {
	const listed = newsroom?.site.languages ?? []
	const isOne = story !== '' && story.length <= 300 && from !== language
	if (!isOne || !listed.includes(language) || languageOf(from) === undefined) return undefined
	const held = await readStory(catalogue, story)
	const own = held.articles.get(from)?.value.manuscript
	if (own === undefined) return undefined
	// Versions of this article only.
	const deeds = version === '' ? [] : await readDeeds(story, from, mostDeeds, catalogue)
	const { file: key, versionId } = deeds.find((deed) => deed.versionId === version) ?? { ...own, file: own.key }
	const object = await manuscripts.get(key, versionId)
	const text = object && readWritten(object.body)?.text
	return text === undefined ? undefined : { story, from, language, version: versionId, text }
}

function notFound(context: Context, setting: Setting): Response | Promise<Response> {
	return context.html(framed(setting, { title: setting.words.notFound }, []), 404)
}
