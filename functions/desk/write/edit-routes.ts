import { h } from 'hastscript'
import type { Context } from 'hono'
import { foresee } from '../../validate/foresee.ts'
import { manuscriptBytes } from '../../validate/reading/text.ts'
import { framed } from '../app/frame.ts'
import { base, type Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { type LeadFields, leadIn, ownWords, withLead } from '../photo/lead-fields.ts'
import { withFigure } from '../photo/with-figure.ts'
import { conflictSaid, meanwhileSaid } from './conflict-said.ts'
import { type Draft, pageOf } from './draft-page.ts'
import { readKept, type TextPlace, textPlace } from './edited-file.ts'
import { fileOf, refusedWords } from './judge-put.ts'
import { saveFile } from './save-file.ts'
import { showDraft } from './show-draft.ts'
import { skeletonOf } from './skeleton.ts'
import { plainLines, writtenBytes } from './written-text.ts'

type Route = (context: Context, setting: Setting, tools: DeskTools) => Promise<Response>

/** `GET /desk/edit?file=…`: a file as it is kept, or the beginning of a new one; `beside` lays another language next to it. */
export const openEdit: Route = async (context, setting, tools) => {
	const place = textPlace(context.req.query('file') ?? '')
	if (place === undefined) return notFound(context, setting)
	const kept = await readKept(place, setting, tools)
	const { held, lang } = kept
	const other = held === undefined || lang === undefined ? undefined : fileOf({ held, language: lang })
	// The article has a file of another name: that one is edited, and no second begun.
	if (kept.written === undefined && other !== undefined && other !== place.key)
		return context.redirect(`${base}/edit?${new URLSearchParams({ ...context.req.query(), file: other })}`, 303)
	const words = writingWordsOf(setting.language.tag)
	if (kept.written === 'large' || kept.written === 'unreadable')
		return context.html(
			framed(setting, { title: { text: place.key, lang: 'en' } }, [
				{ type: 'text', value: kept.written === 'large' ? words.edit.tooLarge : words.edit.notText },
			]),
			422,
		)
	const shares = kept.held?.shared?.value.deleted === false
	const text = kept.written?.text ?? skeletonOf(place, setting.newsroom, words, tools.now(), shares)
	const draft = { place, text, base: kept.base, isChanged: kept.written === undefined, said: [] }
	return context.html(await pageOf(draft, context.req.query('beside'), setting, tools))
}

/** `POST /desk/edit/check`: the same page with what is wrong with the text as it is now. Nothing is kept. */
export const checkEdit: Route = async (context, setting, tools) => {
	const sent = await sentIn(context)
	if (sent === undefined) return notFound(context, setting)
	return context.html(await pageAgain(sent, setting, tools))
}

/** The page once more. What somebody else has written stays in sight as long as the two are being put together. */
async function pageAgain(sent: Sent, setting: Setting, tools: DeskTools): Promise<string> {
	const mayLayOver = sent.fields['over'] === 'yes'
	const said = mayLayOver
		? (await conflictSaid(sent, await tools.manuscripts.head(sent.place.key), setting, tools)).said
		: await meanwhileSaid(sent, setting, tools)
	return pageOf({ ...sent, said, mayLayOver }, sent.beside, setting, tools)
}

/** `POST /desk/edit/show`: the page that the text would be, for the frame beside it. */
export const showEdit: Route = async (context, setting, tools) => {
	const sent = await sentIn(context)
	if (sent === undefined) return notFound(context, setting)
	const { article } = await foresee(sent.place.key, writtenBytes(sent.text, undefined), tools)
	const html = article === undefined ? undefined : await showDraft(article, setting.site, tools.catalogue)
	// Only the desk's own page may show it in a frame.
	context.header('content-security-policy', "frame-ancestors 'self'")
	if (html !== undefined) return context.html(html)
	const title = writingWordsOf(setting.language.tag).edit.notYet
	return context.html(framed({ ...setting, editor: undefined }, { title }, []))
}

/** `POST /desk/edit/lead` and `/desk/edit/figure`: the text with a photo above it, or at its end. */
export const placeLead: Route = (context, setting, tools) => placePhoto(withLead, context, setting, tools)
export const placeFigure: Route = (context, setting, tools) => placePhoto(withFigure, context, setting, tools)

async function placePhoto(
	place: (text: string, photo: LeadFields) => string | undefined,
	context: Context,
	setting: Setting,
	tools: DeskTools,
): Promise<Response> {
	const sent = await sentIn(context)
	if (sent === undefined) return notFound(context, setting)
	const { photo = '', alt = '', caption = '', credit = '', x = '', y = '' } = sent.fields
	const focus = x === '' || y === '' ? '' : `${x},${y}`
	const words = ownWords({ image: photo, alt, caption, credit, focus }, leadIn(sent.text))
	const text = place(sent.text, words) ?? sent.text
	return context.html(await pageAgain({ ...sent, text }, setting, tools))
}

/** `POST /desk/edit/save`: puts the file over the version that it began from, or says what somebody else made of that. */
export const saveEdit: Route = async (context, setting, tools) => {
	const sent = await sentIn(context)
	const by = setting.editor
	if (sent === undefined || by === undefined) return notFound(context, setting)
	const { place, text, base: from } = sent
	const kept = await readKept(place, setting, tools)
	const bytes = writtenBytes(text, typeof kept.written === 'object' ? kept.written : undefined)
	const foreseen = await foresee(place.key, bytes, tools)
	const refused = refusedWords({ key: place.key, bytes, foreseen, replaces: from !== '' }, setting)
	if (refused !== undefined) {
		const said = [h('p', { role: 'alert' }, refused)]
		return context.html(await pageOf({ ...sent, said }, sent.beside, setting, tools), 403)
	}
	const contentType = place.kind === 'manuscript' ? 'text/markdown; charset=utf-8' : 'text/yaml; charset=utf-8'
	const saved = await saveFile({ key: place.key, bytes, base: from, by: by.name, contentType }, tools)
	if (saved.saved)
		return context.redirect(`${base}/fate?${new URLSearchParams({ file: place.key, etag: saved.etag })}`, 303)
	const { said, theirBase } = await conflictSaid(sent, saved.theirs, setting, tools)
	return context.html(
		await pageOf({ ...sent, base: theirBase, said, mayLayOver: true }, sent.beside, setting, tools),
		409,
	)
}

interface Sent extends Draft {
	readonly fields: Readonly<Record<string, string>>
	readonly beside: string | undefined
}

/** What the page's form sent; nothing when it is not for a file that can be edited, or is too long for one. */
async function sentIn(context: Context): Promise<Sent | undefined> {
	const body = await context.req.parseBody()
	const fields = Object.fromEntries(
		Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
	)
	const { file = '', text = '', base: from = '', beside } = fields
	const place: TextPlace | undefined = textPlace(file)
	if (place === undefined || Buffer.byteLength(text) > manuscriptBytes * 2) return undefined
	return { place, text: plainLines(text), base: from, isChanged: true, said: [], fields, beside }
}

function notFound(context: Context, setting: Setting): Response | Promise<Response> {
	return context.html(framed(setting, { title: setting.words.notFound }, []), 404)
}
