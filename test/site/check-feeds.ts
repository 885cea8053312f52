import { z } from 'zod'
import { all, childrenOf, only, textOf } from '../markup/element.ts'
import { readFragment } from '../markup/html.ts'
import { readXml } from '../markup/xml.ts'
import { type BuiltSite, origin } from './built-site.ts'

const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+0000$/
const content = 'http://purl.org/rss/1.0/modules/content/'

/** Faults of an RSS 2.0 feed in full text; the addresses its items lead to. */
export function readRss(key: string, xml: string): { faults: string[]; urls: string[] } {
	const rss = readXml(xml)
	const channel = only(rss, 'channel')
	const items = childrenOf(channel, 'item')
	const text = (name: string) => textOf(only(channel, name))
	const self = only(channel, 'atom:link').attributes
	const faults = [
		...(rss.name === 'rss' && rss.attributes['version'] === '2.0' ? [] : ['is no RSS 2.0']),
		...(rss.attributes['xmlns:content'] === content ? [] : ['does not say what content: is']),
		...(text('title') !== '' && text('description') !== '' ? [] : ['has no title or description']),
		...(text('language') === key.split('/')[0] ? [] : [`language ${text('language')}`]),
		...(self['href'] === `${origin}/${key}` && self['rel'] === 'self' ? [] : [`self ${self['href']}`]),
		...items.flatMap((item) => {
			const part = (name: string) => textOf(only(item, name))
			return [
				...(only(item, 'guid').attributes['isPermaLink'] === 'false' && part('guid') !== '' ? [] : ['no guid']),
				...(rfc822.test(part('pubDate')) ? [] : [`pubDate ${part('pubDate')}`]),
				...(part('title') !== '' && part('description') !== '' ? [] : ['an item without words']),
				...poorText(key, part('content:encoded')),
			].map((fault) => `${part('link')}: ${fault}`)
		}),
	]
	return { faults: faults.map((fault) => `${key}: ${fault}`), urls: items.map((item) => textOf(only(item, 'link'))) }
}

const jsonFeed = z.object({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	home_page_url: z.url(),
	feed_url: z.url(),
	language: z.string(),
	items: z.array(
		z.object({
			id: z.string().min(1),
			url: z.url(),
			title: z.string().min(1),
			content_html: z.string().min(1),
			date_published: z.iso.datetime(),
			authors: z.array(z.object({ name: z.string().min(1) })).min(1),
			language: z.string(),
		}),
	),
})

/** Faults of a JSON Feed 1.1; the addresses its items lead to. */
export function readJsonFeed(key: string, json: string): { faults: string[]; urls: string[] } {
	const feed = jsonFeed.parse(JSON.parse(json))
	const faults = [
		...(feed.feed_url === `${origin}/${key}` ? [] : [`feed_url ${feed.feed_url}`]),
		...(feed.language === key.split('/')[0] ? [] : [`language ${feed.language}`]),
		...(new Set(feed.items.map(({ id }) => id)).size === feed.items.length ? [] : ['two items of one id']),
		...feed.items.flatMap(({ url, content_html: html }) => poorText(key, html).map((fault) => `${url}: ${fault}`)),
	]
	return { faults: faults.map((fault) => `${key}: ${fault}`), urls: feed.items.map(({ url }) => url) }
}

/** A story's text in a feed is whole, and none of its addresses needs the page around it. */
function poorText(key: string, html: string): string[] {
	const root = readFragment(html)
	const relative = all(root).flatMap(({ attributes: { href, src } }) =>
		[href, src].filter((value) => value !== undefined && !/^(https?|mailto|tel):/.test(value)),
	)
	return [
		// A correction is a sentence; a story is its whole text.
		...(key.includes('/corrections/') || (all(root, 'p').length > 1 && textOf(root).length > 500)
			? []
			: ['not the whole text']),
		...relative.map((value) => `relative address ${value}`),
	]
}

/** Feeds by their keys. */
export function feedsOf(site: BuiltSite, ending: 'feed.xml' | 'feed.json'): [string, string][] {
	return [...site.objects.values()]
		.filter(({ key }) => key.endsWith(`/${ending}`))
		.map(({ key, body }) => [key, body.toString()])
}
