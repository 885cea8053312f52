import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { asReader } from './as-reader.ts'
import type { Rehearsal } from './rehearsal.ts'

const timeout = 60_000
const written = { story: 'felt-makers', language: 'fa', name: 'آیگل', text: 'درخت ما امسال پرشکوفه بود.' }

/** A reader writes to the newsroom through the API behind CloudFront. */
export function testTalking(open: () => Rehearsal): void {
	const ask = (path: string, form?: URLSearchParams) => {
		const rehearsal = open()
		const host = rehearsal.output('ReadersApi').replace('https://', '')
		return asReader(rehearsal.emulator, host, path, { 'cloudfront-viewer-address': '198.51.100.10:46532' }, form)
	}

	test('a reader’s comment waits for a moderator, and its address deletes it for good', { timeout }, async () => {
		const first = await ask('/converse/comments', new URLSearchParams(written))
		expect(first.status).toBe(200)
		const html = first.body.toString()
		expect(html).toContain('<html lang="fa" dir="rtl"')
		expect(html).toContain(written.text)
		const token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? ''
		// Nobody looks at it and presses in less than three seconds.
		await setTimeout(3_500)
		const second = await ask('/converse/comments', new URLSearchParams({ ...written, token }))
		expect(second.status).toBe(303)
		const address = second.headers.location ?? ''
		expect(address).toMatch(/^\/converse\/comment\/fa\/felt-makers\/1\/[\w-]{43}$/)
		const own = await ask(address)
		expect([own.status, own.headers['cache-control']]).toEqual([200, 'no-store'])
		expect(own.body.toString()).toContain(written.text)
		expect(await open().read('Site', 'fa/felt-makers/index.html')).not.toContain(written.text)
		expect((await ask(address, new URLSearchParams())).status).toBe(200)
		expect((await ask(address)).status).toBe(410)
	})

	test('an answer is counted, and its reader is thanked on the page', { timeout }, async () => {
		const form = new URLSearchParams({ story: 'apple-orchard', language: 'en', answer: 'yes' })
		const { status, headers } = await ask('/converse/answers', form)
		expect([status, headers.location]).toEqual([303, '/en/apple-orchard/#thanks'])
	})
}
