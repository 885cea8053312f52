import { placeOf } from '../article/place.ts'
import { readLanguage } from '../article/read-language.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { ReportSubject } from './read-report.ts'
import type { ReportTools } from './tools.ts'

/** What a file's report may be of, likeliest first: an article, or just the file when it stands for none. */
export async function subjectOf(key: string, { catalogue, desk }: ReportTools): Promise<ReportSubject[]> {
	const place = placeOf(key)
	const file: ReportSubject = { kind: 'file', key }
	if (place.kind === 'manuscript') {
		const current = await readNewsroom(catalogue, desk)
		const tag = readLanguage(place.languagePart, current?.newsroom.site.languages ?? []).tag
		return tag === undefined ? [file] : [{ kind: 'article', story: place.story, language: tag }, file]
	}
	if (place.kind === 'shared') return [{ kind: 'shared', story: place.story }]
	if (place.kind === 'photo') return [{ kind: 'photo', story: place.story, name: place.name }]
	return place.kind === 'settings' ? [{ kind: 'settings', file: place.file }] : [file]
}
