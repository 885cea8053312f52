import { runCanary } from '../../functions/canary/run-canary.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'
import { type Counted, nothing, sum } from './counted.ts'
import { CountedNewsroom } from './counted-newsroom.ts'
import { article, settings, story } from './paper.ts'

/** What is counted, in the words of the table. */
export type Act =
	| 'a story in 6 languages, with a photo'
	| 'a story in 3 languages, with a photo'
	| 'a save of a live article'
	| 'the same, by functions that just started'
	| 'a save that is rejected'
	| 'an article taken down'
	| 'replay of an article'
	| 'a run of the canary'

const three = ['en', 'ru', 'kk'] as const
const six = [...three, 'ky', 'tr', 'uz-Latn'] as const

/** Stories that fill a front and the page behind it. */
const oldStories = 32

/** Publishes a newspaper's older stories. Their fronts are not written: only the rows cost, whoever reads them. */
async function fill(newsroom: TestNewsroom): Promise<void> {
	await newsroom.upload(settings)
	for (let number = 0; number < oldStories; number++)
		for (const language of three) {
			const day = `2026-04-0${1 + (number % 4)}`
			const [key, body] = article({ story: `older-${number}`, language, day, hasPhoto: false })
			await newsroom.run('validate', [{ Records: [await newsroom.put(key, body)] }])
			await newsroom.run('render', newsroom.queues.render.take().slice(0, 1))
			newsroom.queues.render.take()
			newsroom.queues.publish.take()
		}
}

/** Does each act once, in a newsroom that has been at work for a while. */
export async function countActs(
	newsroom: TestNewsroom,
): Promise<{ counts: Record<Act, Counted>; paper: CountedNewsroom }> {
	await fill(newsroom)
	const paper = new CountedNewsroom(newsroom)
	const save = (told: Parameters<typeof article>[0]) => paper.save(Object.fromEntries([article(told)]))
	const live = { story: 'news', language: 'en' }

	await paper.save(await story('first', three))
	const inSix = await paper.count(async () => paper.save(await story('everywhere', six)))
	const inThree = await paper.count(async () => paper.save(await story('news', three)))
	const saved = await paper.count(() => save({ ...live, edition: 2 }))
	await mustBe('live', newsroom)
	paper.startAnew()
	const cold = await paper.count(() => save({ ...live, edition: 3 }))
	const rejected = await paper.count(() => save({ ...live, edition: 4, fields: { section: 'sport' } }))
	await mustBe('rejected', newsroom)
	const archive = oldStories * three.length + 3 + 6 + 3
	await paper.count(() => paper.replay({ replay: 'everything', language: null }))
	const replayed = await paper.count(() => paper.replay({ replay: 'everything', language: null }))
	const canary = sum([1, await paper.count(() => probe(paper))], [1, canaryItself])
	const withdrawn = await paper.count(() => save({ ...live, edition: 5, fields: { status: 'withdrawn' } }))
	await mustBe('withdrawn', newsroom)
	return {
		paper,
		counts: {
			'a story in 6 languages, with a photo': inSix,
			'a story in 3 languages, with a photo': inThree,
			'a save of a live article': saved,
			'the same, by functions that just started': cold,
			'a save that is rejected': rejected,
			'an article taken down': withdrawn,
			'replay of an article': sum([1 / archive, replayed]),
			'a run of the canary': canary,
		},
	}
}

/** A file that came to something else than was meant would be counted for nothing. */
async function mustBe(state: string, newsroom: TestNewsroom): Promise<void> {
	const report = await newsroom.report('articles/news/en.md')
	if (report?.state !== state) throw new Error(`The article is ${report?.state} and not ${state}`)
}

/** What the canary's own function asks for: settings and rows, and half a minute of 512 MB to look at pages. */
const canaryItself: Counted = { ...nothing(), s3Reads: 3, rowReads: 4, runs: 1, gigabyteSeconds: 15, logBytes: 1000 }

/** A run of the canary with a reader's eyes on the site's bucket. */
async function probe(paper: CountedNewsroom): Promise<void> {
	const { newsroom } = paper
	const { catalogue, desk, now, log } = newsroom.tools()
	await runCanary({
		manuscripts: {
			put: async (key, body) => {
				await paper.save({ [key]: body })
				return { written: true, etag: '' }
			},
		},
		catalogue,
		desk,
		fetchPage: async (address) => {
			const page = await newsroom.page(address)
			return { status: page?.status ?? 404, text: page?.html ?? '' }
		},
		now,
		wait: async () => {},
		log,
	})
}
