import { linkOf } from '../article/address.ts'
import { type Place, placeOf } from '../article/place.ts'
import { readLanguage } from '../article/read-language.ts'
import { fileKey, photoKey, settingsKey, sharedKey } from '../catalogue/keys.ts'
import type { ArticleRow, FileRow, Manuscript, PhotoRow, SettingsRow, SharedRow } from '../catalogue/rows.ts'
import { readStory, type Story } from '../catalogue/story.ts'
import type { Language } from '../language/language.ts'
import { languageOf } from '../language/languages.ts'
import { absolute, type Newsroom } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { openRuleMessages } from '../problem/messages.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { articleState, rejectedWords } from './article-state.ts'
import { behindReport } from './behind-report.ts'
import type { Report, ReportState } from './report.ts'
import { reportLine } from './report-line.ts'
import type { ReportTools } from './tools.ts'
import { openReportWords, reportWords } from './words/opened-words.ts'

/**
 * Reads what a file's report says from the catalogue; nothing for a file that nothing is known of. A note that the file
 * stands for no article goes before what an older version of it stood for. It speaks the article's language, or `speaks`.
 */
export async function readReport(key: string, tools: ReportTools, speaks?: Language): Promise<Report | undefined> {
	const current = await readNewsroom(tools.catalogue, tools.desk)
	const newsroom = current?.newsroom
	const languages = [...(newsroom?.site.languages ?? []), ...(speaks === undefined ? [] : [speaks.tag])]
	await Promise.all([openRuleMessages(languages), openReportWords(languages)])
	const note = (await tools.catalogue.read(fileKey(key)))?.value as FileRow | undefined
	const own = await readOwn(key, newsroom, tools)
	if (note !== undefined && (own === undefined || own.row.manuscript.fence <= note.manuscript.fence))
		return reportOfFile(note, 'ignored', null, speaks ?? deskLanguage(newsroom))
	if (own === undefined) return undefined
	if (own.held !== undefined) return reportOfArticle(own.row, own.held, newsroom, tools, speaks)
	return reportOfFile(own.row, 'rejected', own.story, speaks ?? deskLanguage(newsroom))
}

type Own =
	| { readonly row: ArticleRow; readonly held: Story }
	| { readonly row: SharedRow | PhotoRow | SettingsRow; readonly held: undefined; readonly story: string | null }

/** The row that the file stands in, as long as no other file has taken its place. */
async function readOwn(
	key: string,
	newsroom: Newsroom | undefined,
	{ catalogue }: ReportTools,
): Promise<Own | undefined> {
	const place = placeOf(key)
	if (place.kind === 'unknown') return undefined
	if (place.kind === 'manuscript') {
		const { tag } = readLanguage(place.languagePart, newsroom?.site.languages ?? [])
		if (tag === undefined) return undefined
		const held = await readStory(catalogue, place.story)
		const row = held.articles.get(tag)?.value
		return row?.manuscript.key === key ? { row, held } : undefined
	}
	const row = (await catalogue.read(rowKeyOf(place)))?.value as SharedRow | PhotoRow | SettingsRow | undefined
	const story = place.kind === 'settings' ? null : place.story
	return row?.manuscript.key === key ? { row, held: undefined, story } : undefined
}

function rowKeyOf(place: Exclude<Place, { kind: 'manuscript' | 'unknown' }>) {
	if (place.kind === 'shared') return sharedKey(place.story)
	return place.kind === 'photo' ? photoKey(place.story, place.name) : settingsKey(place.file)
}

function reportOfFile(
	{ manuscript, problems }: SharedRow | PhotoRow | SettingsRow | FileRow,
	refused: ReportState,
	story: string | null,
	language: Language,
): Report {
	const state = hasErrors(problems) ? refused : 'accepted'
	const verdict = state === 'accepted' ? reportWords(language.tag).noProblems : rejectedWords(language, problems)
	return assemble({
		language,
		manuscript,
		problems,
		state,
		verdict,
		notes: [],
		url: null,
		story,
		articleLanguage: null,
	})
}

async function reportOfArticle(
	row: ArticleRow,
	held: Story,
	newsroom: Newsroom | undefined,
	{ now, desk }: ReportTools,
	speaks: Language | undefined,
): Promise<Report | undefined> {
	const { manuscript, problems, story, live } = row
	const language = speaks ?? languageOf(row.language)
	if (language === undefined || newsroom === undefined) return undefined
	const { notes, ...state } = articleState(row, held, language, newsroom, now().toISOString())
	const made = madeFrom(row, held, newsroom)
	const url = live === null ? null : absolute(newsroom, linkOf(live.address))
	const behind = await behindReport(row, held, language, newsroom.site.timeZone, desk)
	const said = { ...state, notes: [...notes, ...made] }
	return assemble({ language, manuscript, problems, ...said, url, story, articleLanguage: row.language, behind })
}

/** Where the same text is live in the language's other alphabets: `ўзбекча: https://…`. */
function madeFrom({ language }: ArticleRow, { articles }: Story, newsroom: Newsroom): string[] {
	return [...articles].flatMap(([tag, { value }]) => {
		const name = languageOf(tag)?.autonym
		const live = value.live?.madeFrom === language ? value.live : null
		return live === null || name === undefined ? [] : [`${name}: ${absolute(newsroom, linkOf(live.address))}`]
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
		behind?: Report['behind']
	},
): Report {
	const { language, manuscript, problems, state, verdict, notes, url, story, articleLanguage, behind } = parts
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
		...(behind !== undefined && { behind }),
	}
}
