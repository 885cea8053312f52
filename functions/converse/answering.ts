import type { Context } from 'hono'
import { type FormPage, formPage } from './form-page.ts'
import { type Setting, settingIn } from './reader-page.ts'
import type { ConverseTools } from './tools.ts'

/** Nothing is here, for a page or a script. */
export function absent(context: Context): Response | Promise<Response> {
	return isScript(context) ? context.json({ absent: true }, 404) : context.text('404', 404)
}

/** True for the script that stays on the page; a form that was sent without it leads to a page. */
export function isScript(context: Context): boolean {
	return (context.req.header('accept') ?? '').includes('application/json')
}

/** The fields of a form as browsers send it; nothing when it is something else. */
export async function fieldsOf(context: Context): Promise<URLSearchParams | undefined> {
	const type = context.req.header('content-type') ?? ''
	return type.startsWith('application/x-www-form-urlencoded')
		? new URLSearchParams(await context.req.text())
		: undefined
}

/** Answers with the form on a page of its own. */
export async function answerForm(
	context: Context,
	page: FormPage,
	status: 200 | 422 | 503,
	tools: ConverseTools,
	known?: Setting,
): Promise<Response> {
	const setting = known ?? (await settingIn(page.submission.language, tools))
	const html = setting === undefined ? undefined : await formPage(page, setting, tools)
	return html === undefined ? absent(context) : context.html(html, status)
}
