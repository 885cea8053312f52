import { expect, test } from 'vitest'
import { buildSite } from './built-site.ts'
import { compareSite, readSite } from './compare-site.ts'
import type { Rehearsal } from './rehearsal.ts'
import { readReport, toldIn } from './reports.ts'
import { wrongHeaders } from './site-headers.ts'
import { waitFor } from './wait-for.ts'

const minutes = 60_000
const settings = ['site.yml', 'authors.yml', 'taxonomy.yml']

/** The sample newsroom is uploaded, and becomes what it becomes at home. */
export function testPublishing(open: () => Rehearsal): void {
	let began = 0
	const seconds = () => (performance.now() - began) / 1000

	test('the settings are uploaded and accepted', { timeout: 5 * minutes }, async () => {
		const rehearsal = open()
		for (const key of settings) await rehearsal.upload(key)
		await waitFor('the settings have their reports', 120, async () => {
			const reports = await Promise.all(settings.map((key) => readReport(rehearsal, key)))
			return reports.every((report) => report !== undefined) || undefined
		})
		await rehearsal.queues.empty(3)
		for (const key of settings) expect((await readReport(rehearsal, key))?.problems).toEqual([])
	})

	test('aws s3 cp uploads the newsroom, and the first article is live soon', { timeout: 10 * minutes }, async () => {
		const rehearsal = open()
		const { newsroom, figures } = rehearsal
		const others = settings.flatMap((key) => ['--exclude', key])
		const bucket = `s3://${rehearsal.bucketName('Manuscripts')}`
		began = performance.now()
		const upload = rehearsal.aws('s3', 'cp', '--quiet', '--recursive', newsroom.path, bucket, ...others)
		const articles = newsroom.keys().filter((key) => /^articles\/[^/]+\/[^/]+\.md$/.test(key))
		let next = 0
		// One file after the other: to ask for all of them each time would be most of the emulator's work.
		const first = waitFor(
			'an article is live',
			480,
			async () => {
				const key = articles[next++ % articles.length] ?? ''
				return (await readReport(rehearsal, key))?.state === 'live' ? seconds() : undefined
			},
			50,
		)
		await upload
		figures.note('upload, seconds', seconds())
		figures.note('files uploaded', newsroom.keys().length)
		figures.note('first article live, seconds after the upload began', await first)
	})

	test('everything settles, and nothing is given up', { timeout: 25 * minutes }, async () => {
		const { queues, figures } = open()
		const { dead, delayed } = await queues.empty(24)
		figures.note('everything settled, seconds after the upload began', seconds())
		figures.note('messages tried twice', delayed)
		expect(dead).toBe(0)
	})

	test('every file has a report about the version that was uploaded', { timeout: 5 * minutes }, async () => {
		const rehearsal = open()
		const manuscripts = rehearsal.bucket('Manuscripts')
		const keys = rehearsal.newsroom.keys()
		const wrong: string[] = []
		for (const key of keys) {
			const [report, head] = await Promise.all([readReport(rehearsal, key), manuscripts.head(key)])
			if (report === undefined || report.versionId !== head?.versionId)
				wrong.push(`${key}: ${report?.versionId} instead of ${head?.versionId}`)
		}
		expect(wrong).toEqual([])
		rehearsal.figures.note('reports', keys.length)
	})

	test('the editors of wrong files are told what content/broken says', { timeout: minutes }, async () => {
		const rehearsal = open()
		expect(rehearsal.newsroom.broken).toHaveLength(4)
		for (const { keys, expected } of rehearsal.newsroom.broken) {
			const reports = await Promise.all(keys.map((key) => readReport(rehearsal, key)))
			expect(reports.map((report) => (report ? toldIn(report) : '')).join('')).toBe(expected)
			expect(reports.map((report) => report?.state)).not.toContain('live')
		}
	})

	test('site and verdicts are what npm run build makes of the same folder', { timeout: 5 * minutes }, async () => {
		const rehearsal = open()
		const { newsroom, figures, emulator } = rehearsal
		const built = await buildSite(newsroom.path, `${emulator.folder}/built`)
		const site = await readSite(rehearsal.bucket('Site'))
		expect(compareSite(site, built.files)).toEqual([])
		expect([...site.values()].flatMap(wrongHeaders)).toEqual([])
		expect(site.size).toBeGreaterThan(700)
		for (const { key, status, problems } of built.manuscripts) {
			const report = await readReport(rehearsal, key)
			expect({ key, state: report?.state, problems: report?.problems }).toEqual({ key, state: status, problems })
		}
		figures.note('articles live', built.published)
		figures.note('objects of the site compared', site.size)
	})
}
