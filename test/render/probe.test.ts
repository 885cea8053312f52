import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()

test('the canary’s story has its page and nothing leads there: no front, feed, sitemap; search engines are sent away', async () => {
	const newsroom = await open()
	await newsroom.upload({ 'articles/aral/en.md': manuscript() })
	const before = await newsroom.snapshot()
	await newsroom.upload({ 'articles/tilmash-canary/en.md': manuscript({ title: 'Probe of the morning' }) })
	expect(await newsroom.status('/en/tilmash-canary/')).toBe(200)
	expect((await newsroom.page('/en/tilmash-canary/'))?.html).toContain('<meta name="robots" content="noindex">')
	const after = await newsroom.snapshot()
	const changed = Object.keys(after).filter((key) => after[key] !== before[key])
	expect(changed.filter((key) => !key.includes('tilmash-canary'))).toEqual([])
	await newsroom.upload({ 'articles/tilmash-canary/en.md': manuscript({ status: 'withdrawn' }) })
	expect(await newsroom.status('/en/tilmash-canary/')).toBe(410)
})
