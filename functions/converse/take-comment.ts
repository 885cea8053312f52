import type { Context } from 'hono'
import { absent, answerForm, fieldsOf, isScript } from './answering.ts'
import { commentAddress } from './comment-page.ts'
import { sentencesOf } from './form-page.ts'
import { postComment } from './post-comment.ts'
import { type Setting, settingIn } from './reader-page.ts'
import { readSubmission } from './submission.ts'
import type { ConverseTools } from './tools.ts'

/** `POST /converse/comments`: a comment in; the address of its own page, or what is to be mended, out. */
export async function takeComment(context: Context, address: string, tools: ConverseTools): Promise<Response> {
	const fields = await fieldsOf(context)
	if (fields === undefined) return context.text('A form is expected', 415)
	const submission = readSubmission(fields)
	const setting = submission === undefined ? undefined : await settingIn(submission.language, tools)
	if (submission === undefined || setting === undefined) return absent(context)
	const posted = await postComment(submission, address, tools).catch((error: unknown) => {
		tools.log.error('request failed', {
			error: error instanceof Error ? (error.stack ?? error.message) : String(error),
		})
		return { kind: 'failed' } as const
	})
	const { story, language } = submission
	if (posted.kind === 'absent') return absent(context)
	if (posted.kind === 'posted') {
		const own = commentAddress({ story, language, number: posted.number, secret: posted.eraser })
		return isScript(context) ? context.json({ address: own }) : context.redirect(own, 303)
	}
	if (isScript(context)) return told(context, posted, setting)
	const status = posted.kind === 'failed' ? 503 : posted.kind === 'mend' ? 422 : 200
	const refusals = posted.kind === 'mend' ? posted.refusals : []
	return answerForm(context, { submission, why: posted.kind, refusals }, status, tools, setting)
}

/** The same in JSON, for the script that stays on the page. */
function told(
	context: Context,
	posted: { kind: string; refusals?: Parameters<typeof sentencesOf>[0] },
	setting: Setting,
) {
	if (posted.kind === 'confirm') return context.json({ confirm: true })
	if (posted.refusals === undefined) return context.json({ failed: true }, 503)
	const again = posted.refusals.some(({ says }) => says === 'tooLate')
	return context.json({ mend: sentencesOf(posted.refusals, setting), again }, 422)
}
