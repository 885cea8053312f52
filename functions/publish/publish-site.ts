import { h } from 'hastscript'
import { frontAddress, keyOfAddress } from '../article/address.ts'
import { type Front, frontPartition } from '../catalogue/front.ts'
import type { Card } from '../catalogue/rows.ts'
import { readStaticPages } from '../catalogue/static-pages.ts'
import { absolute, type Newsroom, siteLanguage, siteLanguages, siteTitle } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { languageLink } from '../page/footer.ts'
import { iconOf } from '../page/icon.ts'
import { style } from '../page/style.ts'
import { frontsOf } from '../render/card.ts'
import { noticePage } from '../render/notice-pages.ts'
import { project } from '../site/project.ts'
import { htmlObject, type PublicObject, textObject } from '../site/public-object.ts'
import { publishSitemapIndex } from './publish-sitemap.ts'
import type { PublishTools } from './tools.ts'

/** Rows of a front read at a time while the whole site is gone through. */
const pageSize = 500
/** Pages of a language's stories gone through for one message: 100,000 stories. A replay of more has its own function. */
const mostPages = 200

/** What belongs to no article: language chooser, 404s, robots.txt, sitemap index; and every front and article once more. */
export async function publishSite(tools: PublishTools): Promise<void> {
	// authors.yml may come before site.yml: there is no site yet, and site.yml brings its own message.
	if ((await readNewsroom(tools.catalogue, tools.desk)) === undefined) return
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
			keys: ['index.html', 'robots.txt', 'favicon.svg', ...tags.map((tag) => `${tag}/404.html`)],
			render: async () =>
				new Map<string, PublicObject>([
					['index.html', htmlObject(chooser(newsroom))],
					[
						'favicon.svg',
						textObject(iconOf(siteTitle(newsroom, siteLanguage(newsroom.site.sourceLanguage))), 'image/svg+xml'),
					],
					['robots.txt', textObject(robots(newsroom), 'text/plain; charset=utf-8')],
					...siteLanguages(newsroom).map((language): [string, PublicObject] => {
						const { notFound, notFoundText } = language.strings
						return [
							`${language.tag}/404.html`,
							htmlObject(noticePage(newsroom, language, pages.get(language.tag) ?? [], notFound, notFoundText), {
								status: '404',
							}),
						]
					}),
				]),
		}
	})
	await publishSitemapIndex(tools)
	const current = await readNewsroom(tools.catalogue, tools.desk)
	if (current !== undefined)
		for (const language of current.newsroom.site.languages) await publishEverything(current.newsroom, language, tools)
}

/** Asks for every front of a language, and for every story that stands on its home front. */
async function publishEverything(
	newsroom: Newsroom,
	language: string,
	{ catalogue, publish }: PublishTools,
): Promise<void> {
	const { site, taxonomy, authors } = newsroom
	const named: Front[] = [
		{ kind: 'home', language },
		...Object.keys(site.sections).map((id): Front => ({ kind: 'section', language, id })),
		...Object.keys(taxonomy.tags).map((id): Front => ({ kind: 'tag', language, id })),
		...Object.keys(authors).map((id): Front => ({ kind: 'author', language, id })),
	]
	const fronts = new Set(named.map(frontPartition))
	const stories = new Set<string>()
	let from = ''
	for (let page = 0; page < mostPages; page++) {
		const rows = await catalogue.query({ partition: frontPartition({ kind: 'home', language }), from, limit: pageSize })
		for (const { value } of rows) {
			const card = value as Card
			// A story keeps its last good page, and its place on fronts, when the settings no longer name its section.
			for (const { partition } of frontsOf(card, newsroom)) fronts.add(partition)
			stories.add(card.story)
		}
		from = rows.at(-1)?.sort ?? from
		if (rows.length < pageSize) break
	}
	for (const { sort } of await catalogue.query({ partition: `pages#${language}`, limit: pageSize })) stories.add(sort)
	await publish.send([
		...[...fronts].map((front) => ({ body: { publish: 'front', front } })),
		...[...stories].map((story) => ({ body: { publish: 'siblings', story } })),
	])
}

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
		style,
		icon: siteIcon,
		head: [
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
					h('nav', { className: ['choose'], ariaLabel: first.strings.chooseLanguage }, [h('ul', links)]),
				]),
			]),
		],
	})
}

function robots(newsroom: Newsroom): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(newsroom, '/sitemap.xml')}\nSitemap: ${absolute(newsroom, '/news-sitemap.xml')}\n`
}

/** The key of a language's page for what is not there. */
export function notFoundKey(language: string): string {
	return keyOfAddress(`/${language}/404.html`)
}
