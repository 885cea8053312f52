import { linkOf } from '../article/address.ts'
import type { SettingsFile } from '../article/place.ts'
import { articleKey, fileKey, photoKey, settingsKey, sharedKey } from '../catalogue/keys.ts'
import type { ArticleRow, FileRow, Manuscript, PhotoRow, SettingsRow, SharedRow } from '../catalogue/rows.ts'
import { readStory, type Story } from '../catalogue/story.ts'
import { missingPhotos } from '../catalogue/target.ts'
import { formatDateTime } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { languageOf } from '../language/languages.ts'
import { formatList } from '../language/list.ts'
import { formatMessage } from '../language/message.ts'
import { absolute, type Newsroom } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import type { Report, ReportState } from './report.ts'
import { reportLine } from './report-line.ts'
import type { ReportTools } from './tools.ts'

/** Which file a report is of. */
export type ReportSubject =
	| { readonly kind: 'article'; readonly story: string; readonly language: string }
	| { readonly kind: 'shared'; readonly story: string }
	| { readonly kind: 'photo'; readonly story: string; readonly name: string }
	| { readonly kind: 'settings'; readonly file: SettingsFile }
	| { readonly kind: 'file'; readonly key: string }

/** Reads what a report says from the catalogue; nothing for a file that nothing is known of. */
export async function readReport(subject: ReportSubject, tools: ReportTools): Promise<Report | undefined> {
	const current = await readNewsroom(tools.catalogue, tools.desk)
	const newsroom = current?.newsroom
	if (subject.kind === 'article') return readArticleReport(subject.story, subject.language, newsroom, tools)
	const row = (await tools.catalogue.read(keyOf(subject)))?.value as
		| (SharedRow | PhotoRow | SettingsRow | FileRow)
		| undefined
	if (row === undefined) return undefined
	const language = deskLanguage(newsroom)
	const state: ReportState = hasErrors(row.problems) ? (subject.kind === 'file' ? 'ignored' : 'rejected') : 'accepted'
	const verdict = state === 'accepted' ? language.strings.report.noProblems : rejectedWords(language, row.problems)
	return assemble({
		language,
		manuscript: row.manuscript,
		problems: row.problems,
		state,
		verdict,
		notes: [],
		url: null,
		story: 'story' in subject ? subject.story : null,
		articleLanguage: null,
	})
}

function keyOf(subject: Exclude<ReportSubject, { kind: 'article' }>) {
	if (subject.kind === 'shared') return sharedKey(subject.story)
	if (subject.kind === 'photo') return photoKey(subject.story, subject.name)
	return subject.kind === 'settings' ? settingsKey(subject.file) : fileKey(subject.key)
}

async function readArticleReport(
	story: string,
	tag: string,
	newsroom: Newsroom | undefined,
	tools: ReportTools,
): Promise<Report | undefined> {
	const held = await readStory(tools.catalogue, story)
	const row = held.articles.get(articleKey(story, tag).sort.slice('article#'.length))?.value
	const language = languageOf(tag)
	if (row === undefined || language === undefined || newsroom === undefined) return undefined
	const { state, verdict, notes } = stateOf(row, held, language, newsroom, tools.now().toISOString())
	const url = row.live === null ? null : absolute(newsroom, linkOf(row.live.address))
	return assemble({
		language,
		manuscript: row.manuscript,
		problems: row.problems,
		state,
		verdict,
		notes,
		url,
		story,
		articleLanguage: tag,
	})
}

/** The state of an article's newest file, in words. */
function stateOf(
	row: ArticleRow,
	story: Story,
	language: Language,
	newsroom: Newsroom,
	now: string,
): Pick<Report, 'state' | 'verdict' | 'notes'> {
	const { report } = language.strings
	const { timeZone } = newsroom.site
	const lastGood = row.live === null ? [] : [report.lastGood]
	if (row.verdict === 'deleted' || row.verdict === 'withdrawn')
		return { state: 'withdrawn', verdict: report.withdrawn, notes: [] }
	if (row.verdict === 'rejected')
		return { state: 'rejected', verdict: rejectedWords(language, row.problems), notes: lastGood }
	if (row.verdict !== 'accepted' || row.next === null)
		return {
			state: row.verdict === 'accepted' ? 'accepted' : row.verdict,
			verdict: row.verdict === 'accepted' ? report.accepted : report[row.verdict],
			notes: lastGood,
		}
	const { metadata } = row.next
	const moment = (instant: string) => ({
		local: formatDateTime(language, new Date(instant), timeZone),
		utc: formatDateTime(language, new Date(instant), 'UTC'),
	})
	if (metadata.expires !== null && metadata.expires <= now)
		return { state: 'expired', verdict: report.expired, notes: [] }
	const missing = missingPhotos(row.next, row.language, story)
	if (missing.length > 0)
		return {
			state: 'waiting',
			verdict: formatMessage(language, report.waiting, { files: formatList(language, missing) }),
			notes: row.live?.galley === row.next.galley ? [] : lastGood,
		}
	const date = row.story.startsWith('pages/')
		? []
		: [formatMessage(language, report.understoodDate, moment(metadata.date))]
	if (metadata.notBefore > now)
		return {
			state: 'scheduled',
			verdict: formatMessage(language, report.scheduled, moment(metadata.notBefore)),
			notes: [...date, ...lastGood],
		}
	if (row.live?.galley === row.next.galley) return { state: 'live', verdict: report.live, notes: date }
	return { state: 'accepted', verdict: report.accepted, notes: date }
}

function rejectedWords(language: Language, problems: readonly Problem[]): string {
	return formatMessage(language, language.strings.report.rejected, {
		count: problems.filter(({ severity }) => severity === 'error').length,
	})
}

/** Reports on files of no language speak the site's source language. */
function deskLanguage(newsroom: Newsroom | undefined): Language {
	const language = languageOf(newsroom?.site.sourceLanguage ?? 'en') ?? languageOf('en')
	if (language === undefined) throw new Error('English is missing')
	return language
}

function assemble(
	parts: Pick<Report, 'state' | 'verdict' | 'notes' | 'url' | 'story' | 'articleLanguage'> & {
		language: Language
		manuscript: Manuscript
		problems: readonly Problem[]
	},
): Report {
	const { language, manuscript, problems, state, verdict, notes, url, story, articleLanguage } = parts
	return {
		file: manuscript.key,
		language: language.tag,
		state,
		verdict,
		notes,
		url,
		story,
		articleLanguage,
		versionId: manuscript.versionId,
		receivedAt: manuscript.receivedAt,
		problems: problems.map((found) => reportLine(found, language)),
	}
}
