import { createHash } from 'node:crypto'
import { isStorable } from '../article/storable-key.ts'
import { project } from '../site/project.ts'
import type { PublicObject } from '../site/public-object.ts'
import { readReport } from './read-report.ts'
import { reportHtml } from './report-html.ts'
import { reportText } from './report-text.ts'
import type { ReportTools } from './tools.ts'

/** Where a file's report is kept in the desk, without its ending: under its key, or a hash of one that no store could hold. */
export function reportKey(file: string): string {
	const name = isStorable(file) ? file : `unstorable/${createHash('sha256').update(file).digest('hex').slice(0, 32)}`
	return `reports/${name}`
}

/** Makes a file's report agree with the catalogue, as HTML, JSON and text. */
export async function writeReport(file: string, tools: ReportTools): Promise<void> {
	const root = reportKey(file)
	await project(tools.desk, async () => {
		const report = await readReport(file, tools)
		return {
			stamp: JSON.stringify(report ?? null),
			keys: report === undefined ? [] : ['html', 'json', 'txt'].map((ending) => `${root}.${ending}`),
			render: async () =>
				new Map<string, PublicObject>(
					report === undefined
						? []
						: [
								[`${root}.html`, privateObject(reportHtml(report), 'text/html; charset=utf-8')],
								[`${root}.json`, privateObject(`${JSON.stringify(report, null, '\t')}\n`, 'application/json')],
								[`${root}.txt`, privateObject(await reportText(report), 'text/plain; charset=utf-8')],
							],
				),
		}
	})
}

function privateObject(text: string, contentType: string): PublicObject {
	return { body: Buffer.from(text), contentType, cacheControl: 'private, no-store', metadata: {} }
}
