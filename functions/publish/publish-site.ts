import { h } from 'hastscript'
import { frontAddress } from '../article/address.ts'
import type { DrawIconsMessage } from '../catalogue/messages.ts'
import { readStaticPages } from '../catalogue/static-pages.ts'
import type { Language } from '../language/language.ts'
import { languages } from '../language/languages.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, type Newsroom, siteLanguage, siteLanguages, siteTitle } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { languageLink, type PageLink } from '../page/footer.ts'
import { iconOf } from '../page/icon.ts'
import { siteHead } from '../page/site-head.ts'
import type { Queue } from '../ports/queue.ts'
import { noticePage } from '../render/notice-pages.ts'
import { searchPageKey } from '../search/search-address.ts'
import { project } from '../site/project.ts'
import { htmlObject, type PublicObject, textObject } from '../site/public-object.ts'
import { styleSheet } from '../style/style-sheet.ts'
import { everyNotFoundKey, everyNotFoundPage, notFoundKey } from './not-found-page.ts'
import { offlineKey, offlinePage } from './offline-page.ts'
import { type AssetTools, publishAssets } from './publish-assets.ts'
import { searchPage } from './search-page.ts'
import { serviceWorker, serviceWorkerKey } from './service-worker.ts'
import type { PublishTools } from './tools.ts'
import { manifestKey, webManifest } from './web-manifest.ts'

/** What publishing the site works with. */
export interface SiteTools extends PublishTools, AssetTools {
	/** Where the site's icons are drawn. */
	readonly photos: Queue
}

/** What belongs to no article and no front: fonts, scripts, language chooser, 404s, icons, manifests, robots.txt. */
export async function publishSite(tools: SiteTools): Promise<void> {
	const settings = await readNewsroom(tools.catalogue, tools.desk)
	if (settings !== undefined) await publishAssets(settings.newsroom, tools)
	await project(tools.site, async () => {
		const current = await readNewsroom(tools.catalogue, tools.desk)
		if (current === undefined) throw new Error('The newsroom has no settings')
		const { newsroom } = current
		const tags = newsroom.site.languages
		const pages = new Map(
			await Promise.all(tags.map(async (tag) => [tag, await readStaticPages(tools.catalogue, tag)] as const)),
		)
		return {
			stamp: JSON.stringify([current.stamp, [...pages]]),
			// Of a language that the settings have dropped nothing stays.
			keys: [
				'index.html',
				everyNotFoundKey,
				'robots.txt',
				'favicon.svg',
				serviceWorkerKey,
				...languages.flatMap(({ tag }) => languageKeys(tag)),
			],
			render: async () =>
				new Map<string, PublicObject | null>([
					...languages.flatMap(({ tag }) => languageKeys(tag)).map((key): [string, null] => [key, null]),
					// Servers choose by these at `/`, and show the chooser's page when none of them is asked for.
					['index.html', htmlObject(chooser(newsroom), { languages: newsroom.site.languages.join(' ') })],
					[everyNotFoundKey, { ...htmlObject(everyNotFoundPage(newsroom), { status: '404' }), cacheControl: missing }],
					[
						'favicon.svg',
						textObject(iconOf(siteTitle(newsroom, siteLanguage(newsroom.site.sourceLanguage))), 'image/svg+xml'),
					],
					['robots.txt', textObject(robots(newsroom), 'text/plain; charset=utf-8')],
					[serviceWorkerKey, serviceWorker(newsroom)],
					...siteLanguages(newsroom).flatMap((language) =>
						languageObjects(newsroom, language, pages.get(language.tag) ?? []),
					),
				]),
		}
	})
	const icons: DrawIconsMessage = { drawIcons: true }
	await tools.photos.send([{ body: icons }])
}

/** The keys of what each language has once. */
function languageKeys(tag: string): string[] {
	return [notFoundKey(tag), manifestKey(tag), offlineKey(tag), searchPageKey(tag)]
}

function languageObjects(
	newsroom: Newsroom,
	language: Language,
	pages: readonly PageLink[],
): [string, PublicObject | null][] {
	const { tag } = language
	const strings = stringsOf(language)
	const missing = noticePage(newsroom, language, pages, strings.notFound, strings.notFoundText)
	return [
		[notFoundKey(tag), htmlObject(missing, { status: '404' })],
		[manifestKey(tag), webManifest(newsroom, language)],
		[offlineKey(tag), newsroom.site.offline === true ? offlinePage(newsroom, language, pages) : null],
		[searchPageKey(tag), searchPage(newsroom, language, pages)],
	]
}

/** No browser keeps what is not there: a story may come any moment. The CDN sends this page with what it says here. */
const missing = 'public, max-age=0, s-maxage=60, must-revalidate'

/** The page at `/`: the site's languages under their own names. Servers that can choose, choose; this is for the rest. */
function chooser(newsroom: Newsroom): string {
	const [first] = siteLanguages(newsroom)
	if (first === undefined) throw new Error('A site has at least one language')
	const links = siteLanguages(newsroom).map((language) =>
		h('li', [
			languageLink(language, frontAddress.home(language.tag), undefined),
			' ',
			h('span', { lang: language.tag, dir: language.direction, className: ['meta'] }, siteTitle(newsroom, language)),
		]),
	)
	return writeDocument({
		language: first,
		title: siteTitle(newsroom, first),
		style: styleSheet(newsroom.theme, first),
		icon: siteIcon,
		head: [
			...siteHead(newsroom, first),
			h('link', { rel: 'canonical', href: absolute(newsroom, '/') }),
			...siteLanguages(newsroom).map(({ tag }) =>
				h('link', { rel: 'alternate', hrefLang: tag, href: absolute(newsroom, frontAddress.home(tag)) }),
			),
			h('link', { rel: 'alternate', hrefLang: 'x-default', href: absolute(newsroom, '/') }),
		],
		body: [
			h('main', { id: 'content' }, [
				h('article', [
					h('h1', siteTitle(newsroom, first)),
					h('nav', { className: ['choose'], ariaLabel: stringsOf(first).chooseLanguage }, [h('ul', links)]),
				]),
			]),
		],
	})
}

function robots(newsroom: Newsroom): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(newsroom, '/sitemap.xml')}\nSitemap: ${absolute(newsroom, '/news-sitemap.xml')}\n`
}
