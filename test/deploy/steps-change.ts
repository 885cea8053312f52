import { expect, test } from 'vitest'
import * as z from 'zod'
import { asReader } from './as-reader.ts'
import { buildSite } from './built-site.ts'
import { compareSite, readSite } from './compare-site.ts'
import type { Rehearsal } from './rehearsal.ts'
import { waitFor } from './wait-for.ts'

const minutes = 60_000
const newTitle = 'A new headline for the old orchard'
const distributions = z.object({ DistributionList: z.object({ Items: z.array(z.object({ Id: z.string() })) }) })
const invalidation = z.object({
	Invalidation: z.object({ InvalidationBatch: z.object({ Paths: z.object({ Items: z.array(z.string()) }) }) }),
})
const invalidations = z.object({ InvalidationList: z.object({ Items: z.array(z.object({ Id: z.string() })) }) })

/** An article changes, one is withdrawn, one file is deleted; the site follows, and nothing names what is gone. */
export function testChanging(open: () => Rehearsal): void {
	const cacheTags = new Map<string, readonly string[]>()
	const statusAt = async (key: string) => (await open().bucket('Site').head(key))?.metadata?.['status']

	test('an edited article is live again within seconds', { timeout: 5 * minutes }, async () => {
		const rehearsal = open()
		const key = 'articles/apple-orchard/en.md'
		rehearsal.newsroom.edit(key, (text) => text.replace(/^title: .*$/m, `title: ${newTitle}`))
		await rehearsal.upload(key)
		await rehearsal.figures.time('an edit is live, seconds after its upload', () =>
			waitFor('the new headline is live', 240, async () => {
				const page = await rehearsal.read('Site', 'en/apple-orchard/index.html')
				return page?.includes(newTitle) || undefined
			}),
		)
	})

	test('a withdrawn article is gone, and so is one whose file is deleted', { timeout: 10 * minutes }, async () => {
		const rehearsal = open()
		const { newsroom, figures } = rehearsal
		for (const key of [
			'en/tea-house/index.html',
			'en/tea-house/lite/index.html',
			'fa/tea-house/index.html',
			'en/reading-room/index.html',
		])
			cacheTags.set(key, (await rehearsal.bucket('Site').head(key))?.metadata?.['cache-tag']?.split(',') ?? [])
		newsroom.edit('articles/tea-house/en.md', (text) => text.replace(/^---\n/, '---\nstatus: withdrawn\n'))
		await rehearsal.upload('articles/tea-house/en.md')
		await figures.time('a withdrawn article is gone, seconds after its upload', () =>
			waitFor(
				'the article is gone',
				240,
				async () => (await statusAt('en/tea-house/index.html')) === '410' || undefined,
			),
		)
		newsroom.remove('articles/reading-room/en.md')
		await rehearsal.aws('s3', 'rm', `s3://${rehearsal.bucketName('Manuscripts')}/articles/reading-room/en.md`)
		await waitFor('the deleted article is gone', 240, async () => {
			return (await statusAt('en/reading-room/index.html')) === '410' || undefined
		})
		expect((await rehearsal.queues.empty(8)).dead).toBe(0)
		for (const key of ['en/tea-house/lite/index.html', 'en/reading-room/lite/index.html'])
			expect(await statusAt(key)).toBe('410')
	})

	test('front and feed name the new headline, and nothing that is gone', { timeout: minutes }, async () => {
		for (const key of ['en/index.html', 'en/feed.xml', 'en/feed.json', 'sitemap.xml']) {
			const text = await open().read('Site', key)
			expect(text).not.toMatch(/en\/(tea-house|reading-room)/)
			if (key.startsWith('en/')) expect(text).toContain(newTitle)
		}
	})

	test('readers get 410, in the language of what is gone', { timeout: minutes }, async () => {
		const rehearsal = open()
		for (const path of ['/en/tea-house/', '/en/tea-house/lite/', '/en/reading-room/']) {
			const { status, body } = await asReader(rehearsal.emulator, rehearsal.output('DistributionDomain'), path)
			expect([path, status]).toEqual([path, 410])
			expect(body.toString()).toContain('<html lang="en"')
		}
	})

	test('the cache was told to forget what is gone', { timeout: minutes }, async () => {
		const rehearsal = open()
		const listed = distributions.parse(JSON.parse(await rehearsal.aws('cloudfront', 'list-distributions')))
		const where = ['--distribution-id', listed.DistributionList.Items[0]?.Id ?? '']
		const all = invalidations.parse(JSON.parse(await rehearsal.aws('cloudfront', 'list-invalidations', ...where)))
		const forgotten: string[] = []
		for (const { Id } of all.InvalidationList.Items) {
			const one = await rehearsal.aws('cloudfront', 'get-invalidation', ...where, '--id', Id)
			forgotten.push(...invalidation.parse(JSON.parse(one)).Invalidation.InvalidationBatch.Paths.Items)
		}
		// Its own pages, and that of its translation, which named it.
		expect(cacheTags.size).toBe(4)
		for (const [key, tags] of cacheTags)
			expect(
				tags.filter((tag) => forgotten.includes(`#${tag}`)),
				key,
			).not.toEqual([])
	})

	test('the rest is what npm run build makes of the changed folder', { timeout: 5 * minutes }, async () => {
		const rehearsal = open()
		const { files } = await buildSite(rehearsal.newsroom.path, `${rehearsal.emulator.folder}/rebuilt`)
		// A new home has never shown what is gone, and has developed no photo that no article needs any more.
		const site = await readSite(rehearsal.bucket('Site'))
		const goneOrPhoto = ({ key, metadata }: { key: string; metadata?: Readonly<Record<string, string>> }) =>
			metadata?.['status'] === '410' || key.startsWith('photos/')
		expect(compareSite(site, files, goneOrPhoto)).toEqual([])
	})
}
