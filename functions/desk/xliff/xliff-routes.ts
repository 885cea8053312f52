import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Context } from 'hono'
import { languageOf } from '../../language/languages.ts'
import { formatList } from '../../language/list.ts'
import { formatMessage } from '../../language/message.ts'
import { framed } from '../app/frame.ts'
import type { Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { changesOf, notFound } from '../changed/changed-routes.ts'
import type { Changes } from '../changed/read-changes.ts'
import { pageOf } from '../write/draft-page.ts'
import { textPlace } from '../write/edited-file.ts'
import { bringBack, fileWords } from './bring-back.ts'
import { takeAlong } from './take-along.ts'
import { toldWords } from './told-words.ts'
import { xliffPart } from './xliff-part.ts'

type Route = (context: Context, setting: Setting, tools: DeskTools) => Promise<Response>

/** `GET /desk/translate/changed.xlf?story=…&language=…`: what has changed as XLIFF, or with `all` the whole article. */
export const downloadXliff: Route = async (context, setting, tools) => {
	const { story = '', language = '', from = '', all } = context.req.query()
	const changes = await changesOf({ story, language, ...(from !== '' && { from }) }, setting, tools)
	if (changes === undefined) return notFound(context, setting)
	const name = `${story.replace(/[^\w-]+/g, '-')}.${changes.from}-${language}.xlf`
	return context.body(takeAlong(changes, all === undefined ? 'changed' : 'all'), 200, {
		'content-type': 'application/xliff+xml; charset=utf-8',
		'content-disposition': `attachment; filename="${name}"`,
	})
}

/** `POST /desk/translate/xliff`: what a translation program has written, put into the article, to be looked at and saved. */
export const putXliff: Route = async (context, setting, tools) => {
	const body = await context.req.parseBody()
	const one = (name: string) => (typeof body[name] === 'string' ? body[name] : '')
	const from = one('from')
	const wanted = { story: one('story'), language: one('language'), ...(from !== '' && { from }) }
	const changes = await changesOf(wanted, setting, tools)
	const place = changes && textPlace(changes.key)
	const file = body['xliff']
	if (changes === undefined || place === undefined || !(file instanceof File)) return notFound(context, setting)
	const brought = await bringBack(new Uint8Array(await file.arrayBuffer()), changes, tools)
	if ('trouble' in brought) return refuse(context, changes, fileWords(brought, changes, setting.language), setting)
	const { text, units, told, left } = brought
	const { xliff: words } = writingWordsOf(setting.language.tag)
	const problems = told.map((one) =>
		h('li', [...toldWords(one, setting.language), ' ', h('q', { lang: changes.language, dir: 'auto' }, one.text)]),
	)
	const list = problems.length === 0 ? [] : [h('ul', { role: 'alert', className: ['told'] }, problems)]
	if (text === undefined) return refuse(context, changes, words.nothing, setting, list)
	const leftSaid =
		changes.own === undefined || left === 0
			? []
			: [h('p', { role: 'alert' }, formatMessage(setting.language, words.left, { count: left }))]
	const said = [h('p', formatMessage(setting.language, words.putIn, { count: units })), ...leftSaid, ...list]
	const draft = { place, text, base: changes.own?.etag ?? '', isChanged: true, said }
	return context.html(await pageOf(draft, changes.from, setting, tools))
}

/** What kept a file from being put in, and the form once more. */
function refuse(
	context: Context,
	changes: Changes,
	why: string,
	setting: Setting,
	more: readonly ElementContent[] = [],
): Response | Promise<Response> {
	const { xliff: words } = writingWordsOf(setting.language.tag)
	const name = formatList(setting.language, [languageOf(changes.language)?.autonym ?? changes.language])
	return context.html(
		framed(setting, { title: words.title }, [
			h('p', [h('bdi', name), ' · ', h('code', { dir: 'ltr' }, changes.key)]),
			h('p', { role: 'alert' }, why),
			...more,
			xliffPart(changes, true, setting),
		]),
		422,
	)
}
