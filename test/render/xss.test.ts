import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { all, childrenOf, only, textOf } from '../markup/element.ts'
import { readFragment, readHtml } from '../markup/html.ts'
import { readXml } from '../markup/xml.ts'
import { liveParts } from './live-parts.ts'
import { withoutConversation } from './our-conversation.ts'
import { payloads } from './payloads.ts'
import { newsroom, publish, read, reportOf } from './publish-one.ts'

const photo = { picture: /^\/photos\/0123\/\d+\.(avif|webp|jpg)$/ }
const absolutePhoto = { picture: /^https:\/\/news\.example\.org\/photos\/0123\/1200\.jpg$/ }
const none = { picture: /^never$/ }
const words = 'The first rows went in with the spring rains.'
const good = {
	title: 'Saxaul returns to the Aral seabed',
	description: 'Volunteers and foresters have planted a third of the dry seabed.',
	authors: ['desk'],
	date: '2026-03-02T09:00:00+05:00',
	section: 'society',
	lead: { image: 'lead.jpg', alt: 'Rows of saxaul', caption: 'Seedlings in October.', credit: 'The nursery' },
}

/** Free text: whatever stands there is published as it is, on one line. */
const wordy = (text: string) => ({
	...good,
	title: text,
	description: text,
	dateline: text,
	byline: text,
	authors: [{ name: text }],
	translators: [{ name: text }],
	copyright: text,
	corrections: [{ date: '2026-03-03', text }],
	lead: { image: 'lead.jpg', alt: text, caption: text, credit: text },
})

/** Ids and names: most are refused, and then the report must bear them. */
const named = (text: string) => ({
	...good,
	slug: text,
	section: text,
	tags: [text],
	lead: { ...good.lead, image: text },
	translation: text,
	[`x-${text.slice(0, 20)}`]: text,
})

/** Addresses of elsewhere. */
const addressed = (text: string) => ({
	...good,
	authors: [{ name: 'Ann', url: text }],
	aliases: [text],
	canonical: text,
	license: text,
})

/** Published or refused, nothing of a manuscript may live. Says what does, and what could be published. */
async function attempt(
	fields: Record<string, unknown>,
	body: string,
	file = 'articles/saxaul/en.md',
): Promise<{ alive: string[]; published: boolean }> {
	const reading = read(fields, body)
	const alive = liveParts(readHtml(reportOf(reading, file)), none)
	if (reading.galley === null) return { alive, published: false }
	const { html, feedHtml, xml, json } = await publish(reading.galley)
	const inPages = html.flatMap(([name, page]) =>
		liveParts(withoutConversation(readHtml(page)), photo).map((part) => `${name}: ${part}`),
	)
	const channel = only(readXml(xml[0] ?? ''), 'channel')
	const inRss = childrenOf(channel, 'item').map((item) => textOf(only(item, 'content:encoded')))
	readXml(xml[1] ?? '')
	const inJson = feed.parse(JSON.parse(json)).items.map(({ content_html: text }) => text)
	// What a reader of feeds takes out of them is what went in, and is as safe as the page.
	if (inRss.join() !== feedHtml.join() || inJson.join() !== feedHtml.join()) alive.push('feed: another text')
	const inFeeds = feedHtml.flatMap((text) =>
		liveParts(readFragment(text), absolutePhoto).map((part) => `feed: ${part}`),
	)
	return { alive: [...alive, ...inPages, ...inFeeds], published: true }
}

const feed = z.object({ items: z.array(z.object({ content_html: z.string() })) })

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim() || 'x'

/** A payload in the body, in every free text, in every id, in every address. */
async function everywhere(text: string): Promise<string[]> {
	const line = oneLine(text)
	const body = `${words}\n\n${text}\n\n${words}`
	const both = await attempt(wordy(line), body)
	// Refused for its body: then the fields on their own.
	const fields = both.published ? [] : (await attempt(wordy(line), words)).alive
	const ids = await attempt(named(line), words, `articles/${text}/en.md`)
	const addresses = await attempt(addressed(line), words)
	return [...both.alive, ...fields, ...ids.alive, ...addresses.alive]
}

describe('nothing that an editor writes runs', () => {
	test.each(payloads.map(({ name, text }) => [name, text] as const))('%s', async (_name, text) => {
		expect(await everywhere(text)).toEqual([])
	})

	test('free text is published, not refused: it is harmless because it is text', async () => {
		for (const { name, text } of payloads)
			expect([name, (await attempt(wordy(oneLine(text)), words)).published]).toEqual([name, true])
	})

	test('a headline that looks like code reads as it was written', async () => {
		const title = 'Why </script><b>&amp; "quotes" matter'
		const { galley } = read({ ...good, title }, words)
		if (galley === null) throw new Error('The headline was refused')
		const [[, page] = ['', '']] = (await publish(galley)).html
		const root = readHtml(page)
		expect(all(root, 'h1').map(textOf)).toEqual([title])
		expect(all(root, 'title').map(textOf)).toEqual([`${title} — The Steppe Post`])
		expect(all(withoutConversation(root), 'script').map((data) => JSON.parse(textOf(data)).headline)).toEqual([title])
		expect(all(root, 'b')).toEqual([])
	})
})

test('the measure sees what is live: raw, each of these payloads is found', () => {
	for (const { name, text, live } of payloads)
		if (live) expect([name, liveParts(readHtml(`<html><head></head><body>${text}`), none)]).not.toEqual([name, []])
})

test('an author’s address leads to the web or nowhere', () => {
	for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://a.example/"onclick="x'])
		expect(read({ ...good, authors: [{ name: 'Ann', url }] }, words).galley).toBeNull()
	expect(read({ ...good, authors: [{ name: 'Ann', url: 'https://ann.example/' }] }, words).galley).not.toBeNull()
	expect(newsroom.site.sections).toHaveProperty('society')
})

const collection = resolve(import.meta.dirname, '../../../shared/corpora/xss.json')
const there = existsSync(collection)
if (!there) console.warn(`Skipped: the large XSS collection is not in this checkout (${collection})`)

describe.skipIf(!there)('nothing of the large collection runs', () => {
	const entry = z.object({ id: z.string(), name: z.string(), source: z.string(), markdown: z.string() })
	const entries = there ? z.array(entry).parse(JSON.parse(readFileSync(collection, 'utf8'))) : []
	const bySource = Map.groupBy(entries, ({ source }) => source)

	test('all of it is there', () => {
		expect(entries.length).toBeGreaterThanOrEqual(1518)
	})

	test.each([...bySource])(
		'%s',
		async (_source, list) => {
			const alive: string[] = []
			for (const { id, name, markdown } of list)
				alive.push(...(await everywhere(markdown)).map((part) => `${id} ${name}: ${part}`))
			expect(alive).toEqual([])
		},
		60_000,
	)
})
