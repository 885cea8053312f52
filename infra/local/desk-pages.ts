import { h } from 'hastscript'
import { Hono } from 'hono'
import { deskStyle } from '../../functions/desk/desk-style.ts'
import type { Report } from '../../functions/desk/report.ts'
import { reportKey } from '../../functions/desk/write-report.ts'
import { languageOf } from '../../functions/language/languages.ts'
import { moderate } from '../../functions/moderate/handler.ts'
import { readNewsroom } from '../../functions/newsroom/read-newsroom.ts'
import { writeDocument } from '../../functions/page/document.ts'
import { decodePath } from './decode-path.ts'
import { LiveReload } from './live-reload.ts'
import type { LocalNewsroom } from './newsroom.ts'
import { reportOf } from './reports.ts'

/** Reports on one page of the desk. */
const pageSize = 200

/** The desk at home: every file with what became of it, each report, and readers' comments. */
export function deskPages(newsroom: LocalNewsroom): Hono {
	const app = new Hono({ strict: false })
	app.get('/', async (context) => {
		const after = context.req.query('after') ?? ''
		const keys = await newsroom.manuscripts.list('', { after, limit: pageSize })
		const reports = await Promise.all(keys.map((key) => reportOf(key, newsroom)))
		return context.html(
			LiveReload.into(
				listPage(
					reports.filter((report) => report !== undefined),
					keys.length === pageSize ? keys.at(-1) : undefined,
				),
			),
		)
	})
	app.get('/reports/*', async (context) => {
		const file = decodePath(new URL(context.req.url).pathname.slice('/desk/reports/'.length)) ?? ''
		const [, key = '', ending = ''] = /^(.*)(\.(?:html|json|txt))$/su.exec(file) ?? []
		const object = await newsroom.desk.get(`${reportKey(key)}${ending}`).catch(() => undefined)
		if (object === undefined) return context.text('There is no report of that name.', 404)
		const text = Buffer.from(object.body).toString()
		const { origin } = new URL(context.req.url)
		const local = await withLocalLinks(text, origin, newsroom)
		return context.body(file.endsWith('.html') ? LiveReload.into(local) : text, 200, {
			'content-type': object.contentType,
			'cache-control': 'no-store',
		})
	})
	// Whoever sits at this machine is its only moderator.
	app.route(
		'/comments',
		moderate(newsroom.conversation, () => 'local', '/desk/comments'),
	)
	return app
}

/** At home the public address is this server: a report's link leads there. */
async function withLocalLinks(html: string, origin: string, { catalogue, desk }: LocalNewsroom): Promise<string> {
	const current = await readNewsroom(catalogue, desk)
	return current === undefined ? html : html.replaceAll(`href="${current.newsroom.site.url}/`, `href="${origin}/`)
}

function listPage(reports: readonly Report[], next: string | undefined): string {
	const language = languageOf('en')
	if (language === undefined) throw new Error('English is missing')
	const needs = (report: Report) => (['rejected', 'ignored', 'waiting'].includes(report.state) ? 0 : 1)
	const rows = reports
		.toSorted((a, b) => needs(a) - needs(b))
		.map((report) =>
			h('tr', [
				h('td', [
					h(
						'a',
						{ href: `/desk/reports/${report.file.split('/').map(encodeURIComponent).join('/')}.html` },
						report.file,
					),
				]),
				h('td', [h('span', { className: ['state', report.state] }, report.state)]),
				h('td', { lang: report.language, dir: languageOf(report.language)?.direction ?? 'ltr' }, report.verdict),
			]),
		)
	return writeDocument({
		language,
		title: 'Desk',
		style: deskStyle,
		head: [],
		body: [
			h('main', [
				h('h1', 'Desk: what became of each file'),
				h('p', [h('a', { href: '/' }, 'The site'), ' · ', h('a', { href: '/desk/comments/' }, 'Readers’ comments')]),
				h('table', [h('thead', [h('tr', [h('th', 'File'), h('th', 'State'), h('th', 'Report')])]), h('tbody', rows)]),
				...(next === undefined ? [] : [h('p', [h('a', { href: `/desk/?after=${encodeURIComponent(next)}` }, 'More')])]),
			]),
		],
	})
}
