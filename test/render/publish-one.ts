import type { Galley } from '../../functions/article/galley.ts'
import type { Card, Edition, Photo } from '../../functions/catalogue/rows.ts'
import { silence } from '../../functions/catalogue/shown-comments.ts'
import { reportHtml } from '../../functions/desk/report-html.ts'
import { reportLine } from '../../functions/desk/report-line.ts'
import { openReportWords } from '../../functions/desk/words/opened-words.ts'
import type { Newsroom } from '../../functions/newsroom/newsroom.ts'
import { siteLanguage } from '../../functions/newsroom/newsroom.ts'
import { openRuleMessages } from '../../functions/problem/messages.ts'
import type { FeedItem } from '../../functions/publish/feed-items.ts'
import { readFeedItems } from '../../functions/publish/feed-items.ts'
import { renderFront } from '../../functions/publish/front-page.ts'
import type { FrontView } from '../../functions/publish/front-view.ts'
import { jsonFeed } from '../../functions/publish/json-feed.ts'
import { newsSitemap } from '../../functions/publish/news-sitemap.ts'
import { rss } from '../../functions/publish/rss.ts'
import type { PublishTools } from '../../functions/publish/tools.ts'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { cardOf } from '../../functions/render/card.ts'
import { renderLite } from '../../functions/render/lite-variant.ts'
import { renderPage } from '../../functions/render/page-variant.ts'
import { themeOf } from '../../functions/style/theme.ts'
import { type Reading, readManuscript } from '../../functions/validate/reading/read-manuscript.ts'

await openRuleMessages([])
await openReportWords([])

export const newsroom: Newsroom = {
	site: {
		title: { en: 'The Steppe Post', fa: 'پیام دشت' },
		description: { en: 'Everyday life.', fa: 'زندگی روزمره.' },
		url: 'https://news.example.org',
		timeZone: 'Asia/Almaty',
		sourceLanguage: 'en',
		languages: ['en', 'fa'],
		sections: { society: { en: 'Society', fa: 'جامعه' } },
		comments: 'premoderated',
		reactions: true,
		frontSize: 5,
		contact: { email: 'desk@news.example.org' },
	},
	authors: { desk: { name: { en: 'The desk', fa: 'تحریریه' } } },
	taxonomy: { tags: {} },
	theme: themeOf({}),
}

const english = siteLanguage('en')
const story = 'saxaul'
const address = '/en/saxaul/'
const photo: Photo = { hash: '0123', width: 1200, height: 800, colour: '#c2a878', caption: '', credit: '' }

/** Every text that a manuscript's fields and body lead to. */
export interface Published {
	readonly html: readonly [name: string, page: string][]
	readonly feedHtml: readonly string[]
	readonly xml: readonly string[]
	readonly json: string
}

/** Reads a manuscript as VALIDATE does. */
export function read(fields: Record<string, unknown>, body: string): Reading {
	const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
	const text = `---\n${lines.join('\n')}\n---\n${body}\n`
	return readManuscript(Buffer.from(text.toWellFormed()), { story, language: 'en', newsroom, shared: {}, photos: {} })
}

/** The report's page: what an editor sees of a manuscript, good or bad. `file` may be a hostile name as well. */
export function reportOf({ problems }: Reading, file: string): string {
	return reportHtml({
		file,
		language: 'en',
		state: 'rejected',
		verdict: 'Not published',
		notes: [],
		url: null,
		story,
		articleLanguage: 'en',
		versionId: 'v1',
		receivedAt: '2026-11-20T04:00:00.000Z',
		problems: problems.map((problem) => reportLine(problem, english)),
	})
}

/** Renders everything that is made from a galley, as RENDER and PUBLISH do. */
export async function publish(galley: Galley): Promise<Published> {
	const { metadata, photos } = galley
	// Galleys are kept in memory under their hash: each needs one of its own.
	const hash = `galley-${serial++}`
	const sibling = { date: metadata.date, modified: metadata.date, syndicated: false }
	const view: ArticleView = {
		newsroom,
		language: english,
		story,
		address,
		galley,
		siblings: {
			en: { ...sibling, address, source: null },
			fa: { ...sibling, address: '/fa/saxaul/', source: 'en' },
		},
		photos: Object.fromEntries(photos.map((name) => [name, photo])),
		pages: [{ address: '/en/about/', title: metadata.title }],
		related: [],
		behind: null,
		conversation: silence,
	}
	const front = frontOf(view, hash)
	const items = await readFeedItems(front, deskWith(galley))
	return {
		html: [
			['page', renderPage(view)],
			['lite', renderLite(view)],
			['front', renderFront(front)],
		],
		feedHtml: items.map(({ html }: FeedItem) => html),
		xml: [rss(front, items), newsSitemap(front)],
		json: jsonFeed(front, items),
	}
}

let serial = 0

function frontOf({ galley, photos, pages }: ArticleView, hash: string): FrontView {
	const { metadata, blocks, length } = galley
	const named = { key: 'articles/x/en.md', versionId: 'v1', fence: '1', galley: hash }
	const edition: Edition = { ...named, metadata, photos: galley.photos, blocks, length }
	const held = { story, articles: new Map(), photos: new Map(), shared: undefined, row: undefined, stamp: '' }
	const card: Card = { ...cardOf({ story: held, language: 'en', edition }), photos }
	return {
		front: { kind: 'home', language: 'en' },
		newsroom,
		language: english,
		address: '/en/',
		cards: [card],
		earlier: null,
		later: null,
		pages,
		stamp: '',
		settings: '',
	}
}

/** A desk that holds one galley, whatever it is asked for. */
function deskWith(galley: Galley): PublishTools {
	const never = () => Promise.reject(new Error('A feed only reads its galleys'))
	const store = { head: never, put: never, delete: never, list: never }
	const body = Buffer.from(JSON.stringify(galley))
	return {
		catalogue: { read: never, query: never, transact: never },
		desk: {
			...store,
			get: async (key) => ({ key, body, etag: '', size: body.length, contentType: 'application/json' }),
		},
		site: { ...store, get: never },
		publish: { send: never },
		hub: { publish: never },
		log: { info: () => {}, error: () => {} },
	}
}
