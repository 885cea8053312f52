import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalNewsroom } from '../../../infra/local/newsroom.ts'
import { languages } from '../corpus/languages.ts'
import { editedOnce } from '../corpus/manuscript.ts'

/** Where the saves go: a corpus of so many stories that a newsroom has published. */
export interface BurstTarget {
	readonly newsroom: LocalNewsroom
	readonly content: string
	readonly stories: number
	/** Resolves when the page at this key is written next, with the time on `performance`'s clock. */
	readonly written: (key: string) => Promise<number>
}

/** Seconds that the same number of saves takes until everything has followed. */
export interface BurstTimes {
	/** Each as soon as the page of the one before it was live. */
	readonly steady: number
	/** All at once. */
	readonly atOnce: number
}

/**
 * Saves that come all at once, and as many that come one after the other. Where there are fewer articles than saves, some
 * are saved more than once: their last version must be the one that is live. Throws with what was lost or out of order.
 */
export async function burst(target: BurstTarget, saves: number): Promise<BurstTimes> {
	const { newsroom } = target
	const steady = await seconds(newsroom, async () => {
		for (let save = 0; save < saves; save++) {
			const { article, page, body } = edit(target, save, save)
			const live = target.written(page)
			await newsroom.manuscripts.put(article, body, { contentType: 'text/markdown' })
			await live
		}
	})
	await check(target, saves, 0)
	const atOnce = await seconds(newsroom, async () => {
		for (let save = 0; save < saves; save++) {
			const { article, body } = edit(target, save, saves + save)
			await newsroom.manuscripts.put(article, body, { contentType: 'text/markdown' })
		}
	})
	await check(target, saves, saves)
	return { steady, atOnce }
}

/** The save of a number into the article whose turn it is. */
function edit({ content, stories }: BurstTarget, save: number, mark: number) {
	const language = languages[save % languages.length] ?? 'en'
	const story = `story-${String(Math.floor(save / languages.length) % stories).padStart(5, '0')}`
	const article = `articles/${story}/${language}.md`
	const body = Buffer.from(editedOnce(readFileSync(join(content, article), 'utf8'), mark))
	return { article, page: `${language}/${story}/index.html`, body }
}

async function check(target: BurstTarget, saves: number, first: number): Promise<void> {
	const last = new Map<string, number>()
	for (let save = 0; save < saves; save++) last.set(edit(target, save, save).page, first + save)
	const lost: string[] = []
	for (const [page, mark] of last) {
		const object = await target.newsroom.site.get(page)
		if (!Buffer.from(object?.body ?? '').includes(`[${mark}]`)) lost.push(page)
	}
	if (lost.length > 0) throw new Error(`${lost.length} pages do not show their last save, the first of them ${lost[0]}`)
}

async function seconds(newsroom: LocalNewsroom, work: () => Promise<void>): Promise<number> {
	const started = performance.now()
	await work()
	await newsroom.settled()
	return (performance.now() - started) / 1000
}
