import { article } from '../costs/paper.ts'
import type { Meter } from './meter.ts'
import { MeteredSite } from './metered-site.ts'
import { Calendar, type Pace } from './pace.ts'
import { languages, type Sample } from './sample.ts'

/** What is counted, in the words of the table. */
export const acts = [
	'a typing mistake mended',
	'the same in an old story',
	'a new article goes live',
	'a translation goes live',
	'a comment is shown',
	'an article is withdrawn',
	'the first article of a day goes live',
] as const
export type Act = (typeof acts)[number]

/** Articles of a site, in as many stories as there are languages in each. */
export const storiesOf = (articles: number) => articles / languages.length

const [wrong, right] = ['The seedlings stod well in May.', 'The seedlings stood well in May.']

/** A file of a story: its text ends with a line of its own. */
function file(story: string, language: string, fields: Record<string, unknown>, last = right): [string, string] {
	const [key, text] = article({ story, language, hasPhoto: false, fields: { comments: 'open', ...fields } })
	return [key, `${text}\n${last}\n`]
}

/** Does each act once on a site with such an archive, all in one day, after some stories that fill what an act may find empty. */
export async function countActs(pace: Pace, sample: Sample): Promise<Record<Act, Meter>> {
	const site = await MeteredSite.open(pace, sample)
	const { newsroom } = site
	try {
		newsroom.now = '2026-05-20T05:00:00.000Z'
		// With 10,000 articles this is a month ago, with a million seven years; with 100 it is today.
		const old = new Calendar(pace).instant(Math.floor(pace.stories / 4))
		const date = new Date(Date.parse(old) + 1000).toISOString()
		for (const language of ['en', 'ru']) await site.save(...file('earlier', language, {}))
		await site.save(...file('old', 'en', { date }, wrong))
		await site.save(...file('news', 'en', {}, wrong))
		const mended = await site.save(...file('news', 'en', {}))
		const mendedOld = await site.save(...file('old', 'en', { date }))
		const live = await site.save(...file('fresh', 'en', {}))
		const translated = await site.save(...file('news', 'ru', {}))
		await must(site, '/ru/news/', 'stod', false)
		const comment = await site.comment('news', 'en', 'We planted some of them with our children.')
		await must(site, '/en/news/', 'with our children', true)
		const withdrawn = await site.save(...file('news', 'en', { status: 'withdrawn' }))
		if ((await newsroom.status('/en/news/')) !== 410) throw new Error('The article was not withdrawn')
		newsroom.now = '2026-05-21T05:00:00.000Z'
		const first = await site.save(...file('tomorrow', 'en', { date: '2026-05-21T09:00:00+05:00' }))
		await must(site, '/sitemap.xml', '2026-05-21', true)
		return {
			'a typing mistake mended': mended,
			'the same in an old story': mendedOld,
			'a new article goes live': live,
			'a translation goes live': translated,
			'a comment is shown': comment,
			'an article is withdrawn': withdrawn,
			'the first article of a day goes live': first,
		}
	} finally {
		site.close()
	}
}

/** An act that came to something else than was meant would be counted for nothing. */
async function must({ newsroom }: MeteredSite, address: string, text: string, has: boolean): Promise<void> {
	if ((await newsroom.text(address)).includes(text) !== has) throw new Error(`${address}: ${text}`)
}
