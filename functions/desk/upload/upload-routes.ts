import type { Context } from 'hono'
import * as z from 'zod'
import { placeOf } from '../../article/place.ts'
import { isStorable } from '../../article/storable-key.ts'
import { formatMessage } from '../../language/message.ts'
import { etagOf } from '../../ports/etag.ts'
import { foresee } from '../../validate/foresee.ts'
import type { Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { reportLine } from '../report-line.ts'
import { refusedWords } from '../write/judge-put.ts'
import { saveFile } from '../write/save-file.ts'
import { contentTypeOf } from './content-type.ts'
import { typeProblem } from './look-at-start.ts'
import { forgetParts, isSending, joinParts, keepPart, partBytes } from './parts.ts'
import { uploadPage } from './upload-page.ts'

type Route = (context: Context, setting: Setting, tools: DeskTools) => Promise<Response>

/** `GET /desk/upload`. */
export const openUpload: Route = async (context, setting) => context.html(uploadPage(setting))

/**
 * `POST /desk/upload/look`: what would become of a file: its place, what is there, whether this editor may put it, and what
 * VALIDATE will say. Of text all of it is sent, of a photo its beginning.
 */
export const lookAtFile: Route = async (context, setting, tools) => {
	const { file, size, start } = await context.req.parseBody()
	const key = typeof file === 'string' ? file.normalize('NFC') : ''
	if (!(start instanceof File) || !isStorable(key)) return context.json({ error: 'file' }, 400)
	const bytes = new Uint8Array(await start.arrayBuffer())
	const [foreseen, head] = await Promise.all([foresee(key, bytes, tools), tools.manuscripts.head(key)])
	const { problems } = foreseen
	const refused =
		typeProblem(placeOf(key).kind, bytes, Number(size), setting.language) ??
		refusedWords({ key, bytes, foreseen, replaces: head !== undefined }, setting)
	const isSame = head?.etag === etagOf(bytes) && head.size === Number(size)
	const errors = problems.filter(({ severity }) => severity === 'error').length
	return context.json({
		...outlook({ refused, isSame, errors, isThere: head !== undefined }, setting),
		base: head?.etag ?? '',
		problems: problems.map((problem) => reportLine(problem, setting.language)),
	})
}

/** What is said of a file before it is sent, and whether it can be: what has mistakes would only be rejected. */
function outlook(
	{
		refused,
		isSame,
		errors,
		isThere,
	}: { refused: string | undefined; isSame: boolean; errors: number; isThere: boolean },
	{ language }: Setting,
): { isReady: boolean; kind: 'good' | 'warn' | 'bad'; says: string } {
	const { upload } = writingWordsOf(language.tag)
	if (refused !== undefined) return { isReady: false, kind: 'bad', says: refused }
	if (isSame) return { isReady: false, kind: 'good', says: upload.same }
	if (errors > 0)
		return { isReady: false, kind: 'bad', says: formatMessage(language, upload.problems, { count: errors }) }
	return isThere
		? { isReady: true, kind: 'warn', says: upload.replaces }
		: { isReady: true, kind: 'good', says: upload.good }
}

/** `POST /desk/upload/part?id=…&part=…`: one part of a file. */
export const takePart: Route = async (context, setting, { desk }) => {
	const { id = '', part = '' } = context.req.query()
	const bytes = new Uint8Array(await context.req.arrayBuffer())
	const at = Number(part)
	const isPart = isSending({ id, size: at * partBytes + bytes.length }) && Number.isInteger(at) && at >= 0
	if (!isPart || bytes.length > partBytes || setting.editor === undefined) return context.json({ error: 'part' }, 400)
	await keepPart({ id, by: setting.editor.name }, at, bytes, desk)
	return context.json({ kept: at })
}

const wishes = z.object({ file: z.string(), id: z.string(), size: z.number(), base: z.string() })

/** `POST /desk/upload/finish`: puts the file, or says which parts have not come, or that somebody else put another one. */
export const finishUpload: Route = async (context, setting, tools) => {
	const asked = wishes.safeParse(await context.req.json().catch(() => undefined))
	const by = setting.editor
	if (!asked.success || !isSending(asked.data) || !isStorable(asked.data.file) || by === undefined)
		return context.json({ error: 'wish' }, 400)
	const { file, id, size, base } = asked.data
	const key = file.normalize('NFC')
	const sending = { id, size, by: by.name }
	const arrived = await joinParts(sending, tools.desk)
	if ('missing' in arrived) return context.json({ missing: arrived.missing, partBytes }, 202)
	if ('isOther' in arrived) {
		await forgetParts(sending, tools.desk)
		return context.json({ missing: null }, 422)
	}
	const { bytes } = arrived
	const wanted = { key, bytes, foreseen: await foresee(key, bytes, tools), replaces: base !== '' }
	const refused = typeProblem(placeOf(key).kind, bytes, size, setting.language) ?? refusedWords(wanted, setting)
	if (refused !== undefined) return context.json({ refused }, 403)
	const saved = await saveFile({ key, bytes, base, by: by.name, contentType: contentTypeOf(key) }, tools)
	await forgetParts(sending, tools.desk)
	return saved.saved
		? context.json({ saved: saved.etag })
		: context.json({ refused: writingWordsOf(setting.language.tag).upload.changed }, 409)
}
