import type { Context } from 'hono'
import { base, type Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { coverageCsv, coverageJson } from './coverage-files.ts'
import { coveragePage } from './coverage-page.ts'
import { type Coverage, readCoverage } from './read-coverage.ts'

type Route = (context: Context, setting: Setting, tools: DeskTools) => Promise<Response>

/** `GET /desk/coverage`: which stories lack which languages, and which are behind, a page of stories at a time. */
export const showCoverage: Route = async (context, setting, tools) => {
	const coverage = await coverageOf(context, setting, tools)
	return context.html(coveragePage(coverage, context.req.query('after'), setting))
}

/** `GET /desk/coverage/csv` and `/json`: the same page as a file; a `Link` header leads to the next (RFC 8288). */
export const downloadCoverage: Route = async (context, setting, tools) => {
	const coverage = await coverageOf(context, setting, tools)
	const form = context.req.param('form') === 'json' ? 'json' : 'csv'
	const [text, type] =
		form === 'json' ? [coverageJson(coverage), 'application/json'] : [coverageCsv(coverage), 'text/csv; charset=utf-8']
	const { next } = coverage
	if (next !== undefined)
		context.header('link', `<${base}/coverage/${form}?${new URLSearchParams({ after: next })}>; rel="next"`)
	return context.body(text, 200, {
		'content-type': type,
		'content-disposition': `attachment; filename="coverage.${form}"`,
	})
}

function coverageOf(context: Context, { newsroom }: Setting, { catalogue }: DeskTools): Promise<Coverage> {
	const { languages = [], alphabets } = newsroom?.site ?? {}
	return readCoverage(languages, context.req.query('after'), catalogue, alphabets)
}
