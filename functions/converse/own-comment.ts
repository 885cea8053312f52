import type { Context } from 'hono'
import { absent } from './answering.ts'
import { commentPage, noCommentPage } from './comment-page.ts'
import { type Eraser, eraseComment, ownComment } from './erase-comment.ts'
import { openArticle } from './open-article.ts'
import { settingIn } from './reader-page.ts'
import type { ConverseTools } from './tools.ts'

/** `GET /converse/comment/…`: what became of a comment, for whoever has its address. */
export async function showComment(context: Context, eraser: Eraser, tools: ConverseTools): Promise<Response> {
	const setting = await settingIn(eraser.language, tools)
	if (setting === undefined) return absent(context)
	const [comment, back] = await Promise.all([ownComment(eraser, tools), backOf(eraser, tools)])
	// Not 404: CloudFront would put the site's own page in its place.
	if (comment === undefined) return context.html(noCommentPage('notHere', back, setting), 410)
	return context.html(commentPage(comment, eraser, back, setting))
}

/** `POST /converse/comment/…`: deletes it for good. */
export async function dropComment(context: Context, eraser: Eraser, tools: ConverseTools): Promise<Response> {
	const setting = await settingIn(eraser.language, tools)
	if (setting === undefined) return absent(context)
	const isErased = await eraseComment(eraser, tools)
	const back = await backOf(eraser, tools)
	return context.html(noCommentPage(isErased ? 'erased' : 'notHere', back, setting), isErased ? 200 : 410)
}

/** Which comment an address names, and with which secret. */
export function eraserIn(context: Context): Eraser {
	const [language = '', story = '', number = '', secret = ''] = ['language', 'story', 'number', 'secret'].map((name) =>
		context.req.param(name),
	)
	return { language, story, number: /^[1-9]\d{0,7}$/.test(number) ? Number(number) : 0, secret }
}

async function backOf({ story, language }: Eraser, { catalogue }: ConverseTools): Promise<string | undefined> {
	return (await openArticle(story, language, catalogue))?.address
}
