import { expect, test } from 'vitest'
import { all, textOf } from '../markup/element.ts'
import { settings } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()

test('settings are shown as they are in force, with what is wrong with a newer file at its line', async () => {
	const desk = new EditorsDesk(await open())
	const good = await desk.page('/desk/settings')
	expect(all(good, 'li').map(textOf)).toContain('қазақша kk')
	expect(all(good, 'details').filter(({ attributes }) => 'open' in attributes)).toEqual([])
	await desk.newsroom.upload({ 'site.yml': (settings['site.yml'] ?? '').replace('Asia/Almaty', 'Asia/Almatty') })
	const broken = await desk.page('/desk/settings')
	const bad = all(broken, 'li').filter(({ attributes }) => attributes['class'] === 'bad')
	expect(bad.map(textOf).join()).toContain('Asia/Almatty')
	expect(textOf(broken)).toContain('The last good one stays in force')
	// The newsroom goes on by the last good ones.
	expect(all(broken, 'code').map(textOf)).toContain('Asia/Almaty')
	const ids = all(broken, 'li').flatMap(({ attributes: { id } }) => id ?? [])
	expect(new Set(ids).size).toBe(ids.length)
})

test('only an administrator is led to edit them', async () => {
	const desk = new EditorsDesk(await open())
	const links = async () =>
		all(await desk.page('/desk/settings'), 'a').flatMap(({ attributes: { href = '' } }) =>
			href.startsWith('/desk/edit?') ? [href] : [],
		)
	expect(await links()).toHaveLength(5)
	desk.roles = ['editor']
	expect(await links()).toEqual([])
})

test('a newsroom without settings is told which file to begin with', async () => {
	const desk = new EditorsDesk(await open({ bare: true }))
	expect(textOf(await desk.page('/desk/settings'))).toContain('upload site.yml first')
	const edit = await desk.get('/desk/edit?file=site.yml')
	expect(edit.status).toBe(200)
})
