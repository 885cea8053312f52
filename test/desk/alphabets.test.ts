import { expect, test } from 'vitest'
import { manuscript, settings } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()

const site = `${settings['site.yml'].replace('ar, uz-Latn]', 'ar, uz-Latn, uz-Cyrl]')}alphabets: { uz-Cyrl: { from: uz-Latn } }\n`

test('editors see what rules have made, and what they wrote themselves', async () => {
	const desk = new EditorsDesk(await open())
	await desk.newsroom.upload({ 'site.yml': site, 'articles/aral/uz-Latn.md': manuscript({ title: 'Dengiz' }) })
	const cell = async () => (await desk.matrix())['aral']?.['uz-Cyrl']
	expect(await cell()).toMatch(/^live ?.*alphabet.*↗$/)
	await desk.newsroom.upload({ 'articles/aral/uz-Cyrl.md': manuscript({ title: 'Денгиз' }) })
	expect(await cell()).toMatch(/^live/)
	expect(await cell()).not.toContain('alphabet')
	await desk.newsroom.upload({ 'articles/aral/uz-Cyrl.md': manuscript({ title: undefined }) })
	expect(await cell()).toMatch(/^to be mended ?1 mistake/)
	await desk.newsroom.delete('articles/aral/uz-Cyrl.md')
	expect(await cell()).toMatch(/^live ?.*alphabet.*↗$/)
	await desk.newsroom.upload({ 'articles/aral/uz-Latn.md': manuscript({ status: 'withdrawn' }) })
	expect(await cell()).toMatch(/^withdrawn/)
})

test('a translation whose source was corrected needs somebody, until it follows', async () => {
	const desk = new EditorsDesk(await open())
	const { newsroom } = desk
	const at = async (time: string, key: string, text: string) =>
		newsroom.deliver({ ...(await newsroom.put(key, text)), eventTime: time })
	const needing = async () => Object.keys(await desk.matrix('?needs=me'))
	await at('2026-06-01T08:00:00.000Z', 'articles/aral/en.md', manuscript())
	await at('2026-06-02T08:00:00.000Z', 'articles/aral/ru.md', manuscript({ source: { lang: 'en' } }))
	expect(await needing()).toEqual([])
	const corrections = [{ date: '2026-06-03', text: 'The nursery is in Aralsk.' }]
	await at('2026-06-03T08:00:00.000Z', 'articles/aral/en.md', manuscript({ corrections }))
	expect(await needing()).toEqual(['aral'])
	await at('2026-06-04T08:00:00.000Z', 'articles/aral/ru.md', manuscript({ source: { lang: 'en' } }, 'Исправлено.'))
	expect(await needing()).toEqual([])
})
