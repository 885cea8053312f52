import type { Context } from 'hono'
import { isStorable } from '../../article/storable-key.ts'
import { readReport } from '../read-report.ts'
import { reportKey } from '../write-report.ts'
import { filesPage } from './files-page.ts'
import { framed } from './frame.ts'
import { base, type Setting } from './setting.ts'
import type { DeskTools } from './tools.ts'

/** Files on one page. */
const pageSize = 100

/** `GET /desk/files`: every file with what became of it, a page of the bucket's listing at a time. */
export async function listFiles(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const after = context.req.query('after') ?? ''
	const keys = await tools.manuscripts.list('', { after, limit: pageSize })
	const reports = await Promise.all(keys.map((key) => readReport(key, tools, setting.language)))
	const known = reports.filter((report) => report !== undefined)
	return context.html(filesPage(known, keys.length === pageSize ? keys.at(-1) : undefined, setting))
}

/** `GET /desk/reports/<key>.html`, `.json` or `.txt`: a file's report as it was written for its editor. */
export async function showReport(context: Context, setting: Setting, { desk }: DeskTools): Promise<Response> {
	const path = decoded(new URL(context.req.url).pathname.slice(`${base}/reports/`.length))
	const [, key = '', ending = ''] = /^(.*)(\.(?:html|json|txt))$/su.exec(path) ?? []
	const object = key !== '' && isStorable(key) ? await desk.get(`${reportKey(key)}${ending}`) : undefined
	if (object === undefined) return context.html(framed(setting, { title: setting.words.notFound }, []), 404)
	const text = Buffer.from(object.body).toString()
	// At home the public address is this server: a report's link leads there.
	const own = setting.newsroom?.site.url.replace(/\/+$/, '') ?? ''
	const linked = ending === '.html' && own !== '' ? text.replaceAll(`href="${own}/`, `href="${setting.site}/`) : text
	return context.body(linked, 200, { 'content-type': object.contentType })
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path).normalize('NFC')
	} catch {
		return ''
	}
}
