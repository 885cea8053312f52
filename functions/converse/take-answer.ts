import type { Context } from 'hono'
import { linkOf } from '../article/address.ts'
import { absent, fieldsOf, isScript } from './answering.ts'
import { openArticle } from './open-article.ts'
import { react, readAnswer } from './react.ts'
import type { ConverseTools } from './tools.ts'

/** `POST /converse/answers`: yes or no in; back to the article, with thanks. */
export async function takeAnswer(context: Context, address: string, tools: ConverseTools): Promise<Response> {
	const fields = await fieldsOf(context)
	if (fields === undefined) return context.text('A form is expected', 415)
	const given = readAnswer(fields)
	if (given === undefined || !(await react(given, address, tools))) return absent(context)
	if (isScript(context)) return context.json({ thanks: true })
	const edition = await openArticle(given.story, given.language, tools.catalogue)
	return edition === undefined ? absent(context) : context.redirect(`${linkOf(edition.address)}#thanks`, 303)
}
