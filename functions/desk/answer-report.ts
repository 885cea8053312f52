import { isStorable } from '../article/storable-key.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { reportKey } from './write-report.ts'

/** The forms that a report is kept in, by what a client says it accepts; the first is for those that say nothing. */
const forms = [
	{ type: 'application/json', ending: 'json' },
	{ type: 'text/html', ending: 'html' },
	{ type: 'text/plain', ending: 'txt' },
] as const

export interface ReportAnswer {
	readonly status: 200 | 404
	readonly contentType: string
	readonly body: string
}

/** The report on a file of the manuscripts bucket, in the first of our forms that the `Accept` header names. */
export async function answerReport(file: string, accept: string, desk: ObjectStore): Promise<ReportAnswer> {
	const form = forms.toSorted((a, b) => placeIn(accept, a.type) - placeIn(accept, b.type))[0] ?? forms[0]
	const report = isStorable(file) ? await desk.get(`${reportKey(file)}.${form.ending}`) : undefined
	if (report === undefined)
		return { status: 404, contentType: 'application/json', body: JSON.stringify({ file, report: null }) }
	return { status: 200, contentType: report.contentType, body: Buffer.from(report.body).toString() }
}

function placeIn(accept: string, type: string): number {
	const at = accept.toLowerCase().indexOf(type)
	return at < 0 ? Infinity : at
}
