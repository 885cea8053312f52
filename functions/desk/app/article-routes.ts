import type { Context } from 'hono'
import { readDeeds } from '../../catalogue/activity.ts'
import { readStory } from '../../catalogue/story.ts'
import { languageOf } from '../../language/languages.ts'
import { listPreviews, makePreview, revokePreviews } from '../../preview/preview-link.ts'
import { articlePage } from '../article-page/article-page.ts'
import { besidePage, changesPage } from '../compare/compare-page.ts'
import { compareTexts } from '../compare/paragraphs.ts'
import { readReport } from '../read-report.ts'
import { standingOf } from '../standing/standing-of.ts'
import { framed } from './frame.ts'
import { articleLink, type Setting } from './setting.ts'
import type { DeskTools } from './tools.ts'

/** Versions of a file that are listed, with what became of each. */
const mostDeeds = 200
/** Largest file that is shown line by line, in bytes; validation refuses larger ones. */
const mostBytes = 2 * 1024 * 1024

interface Article {
	readonly story: string
	readonly language: string
}

/** Which article an address or a form names; nothing when it names none that could be. */
function articleIn({ story = '', language = '' }: Readonly<Record<string, string>>): Article | undefined {
	const isOne = story !== '' && story.length <= 300 && languageOf(language) !== undefined
	return isOne ? { story, language } : undefined
}

/** `GET /desk/article?story=…&language=…`: all that is known of one article. */
export async function showArticle(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const article = articleIn(context.req.query())
	return article === undefined ? notFound(context, setting) : answer(context, article, undefined, setting, tools)
}

async function answer(
	context: Context,
	{ story, language }: Article,
	preview: string | undefined,
	setting: Setting,
	tools: DeskTools,
): Promise<Response> {
	const { catalogue, now } = tools
	const standing = standingOf(await readStory(catalogue, story), now().toISOString())
	const cell = standing?.cells[language]
	if (standing === undefined || cell === undefined) return notFound(context, setting)
	const [report, text, deeds, previews] = await Promise.all([
		readReport(cell.file, tools, setting.language),
		readText(cell.file, cell.versionId, tools),
		readDeeds(story, language, mostDeeds, catalogue),
		listPreviews(story, language, tools),
	])
	if (report === undefined) return notFound(context, setting)
	const siblings = Object.keys(standing.cells).filter((tag) => tag !== language)
	const isSeen =
		cell.state === 'live' && cell.address !== null ? await isServed(cell.address, cell.title, tools) : undefined
	const isListed = isSeen === true && cell.address !== null && (await isOnFronts(cell.address, language, tools))
	const view = { story, language, cell, report, text, deeds, isSeen, isListed, siblings, previews, preview }
	return context.html(articlePage(view, setting))
}

/** Whether readers get a page with the newest headline at an address. */
async function isServed(address: string, title: string | null, { readPage }: DeskTools): Promise<boolean> {
	// What is kept is a link, with its letters percent-encoded.
	const page = await readPage(decodeURI(address))
	const escaped = (title ?? '').replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
	return page?.includes(escaped) === true
}

/** Whether the language's home page and its feed name an article: an older one has left both for the archive. */
async function isOnFronts(address: string, language: string, { readPage }: DeskTools): Promise<boolean> {
	const lists = await Promise.all([readPage(`/${language}/`), readPage(`/${language}/feed.xml`)])
	return lists.every((list) => list?.includes(address) === true)
}

/** `GET /desk/compare`: two versions of a file (`from`, `to`), or an article beside its story in another language (`with`). */
export async function showChanges(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const query = context.req.query()
	const article = articleIn(query)
	const rows = article === undefined ? undefined : (await readStory(tools.catalogue, article.story)).articles
	const own = article && rows?.get(article.language)?.value.manuscript
	if (article === undefined || rows === undefined || own === undefined) return notFound(context, setting)
	const { from = '', to = '', with: other = '' } = query
	if (other !== '') {
		const theirs = rows.get(other)?.value.manuscript
		const texts = await Promise.all([own, theirs].map((one) => one && readText(one.key, one.versionId, tools)))
		const [mine, beside] = texts
		if (mine === undefined || beside === undefined) return gone(context, setting)
		return context.html(besidePage(article, own.key, [mine, beside], other, setting))
	}
	const deeds = await readDeeds(article.story, article.language, mostDeeds, tools.catalogue)
	// Of versions that are known only; and the article's file may have been another one by then.
	const texts = [from, to].map((version) => {
		const known = deeds.find(({ versionId }) => versionId === version)
		return known && readText(known.file, version, tools)
	})
	const [before, after] = await Promise.all(texts)
	if (before === undefined || after === undefined) return gone(context, setting)
	return context.html(changesPage(article, own.key, compareTexts(before, after), setting))
}

/** `POST /desk/preview`: a new link, shown once on the article's own page. */
export async function takePreview(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const article = articleIn(await fieldsOf(context))
	if (article === undefined) return notFound(context, setting)
	const secret = await makePreview({ ...article, by: setting.editor?.name ?? '' }, tools)
	const origin = setting.site === '' ? new URL(context.req.url).origin : setting.site
	return answer(context, article, `${origin}/preview/${secret}/`, setting, tools)
}

/** `POST /desk/preview/revoke`: all links of an article are good for nothing from now on. */
export async function takeBackPreviews(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const article = articleIn(await fieldsOf(context))
	if (article === undefined) return notFound(context, setting)
	await revokePreviews(article.story, article.language, tools)
	return context.redirect(`${articleLink(article.story, article.language)}#preview`, 303)
}

async function fieldsOf(context: Context): Promise<Record<string, string>> {
	return Object.fromEntries(new URLSearchParams(await context.req.text()))
}

/** A version of a manuscript as text; nothing when it is not kept any more. */
async function readText(key: string, versionId: string, { manuscripts }: DeskTools): Promise<string | undefined> {
	const object = await manuscripts.get(key, versionId)
	if (object === undefined || object.size > mostBytes) return undefined
	return new TextDecoder().decode(object.body)
}

function notFound(context: Context, setting: Setting): Response | Promise<Response> {
	return context.html(framed(setting, { title: setting.words.notFound }, []), 404)
}

function gone(context: Context, setting: Setting): Response | Promise<Response> {
	return context.html(framed(setting, { title: setting.words.article.gone }, []), 410)
}
