import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openExport } from '../../../../infra/local/import/wordpress/wordpress-archive.ts'
import { folders, save } from '../../../support/commands.ts'
import { importInto, manuscriptAt, outcomeOf } from './imported.ts'
import { type WrittenItem, wordpressExport } from './wordpress-export.ts'

const folder = folders()
const uploads = 'https://old.example.org/wp-content/uploads/2024/05'

async function imported(
	items: readonly WrittenItem[],
	options: { language?: string } = {},
	change = (xml: string) => xml,
) {
	const at = folder()
	save(at, { 'export.xml': change(wordpressExport(...items)) })
	await importInto(join(at, 'to'), openExport(join(at, 'export.xml'), 'Asia/Almaty', undefined), options)
	return join(at, 'to')
}
/** A post of this content: its text here, and what the report says of it. */
async function post(content: string, ...others: readonly WrittenItem[]) {
	const to = await imported([{ id: 1, title: 'Tea', name: 'tea', content }, ...others])
	return { text: manuscriptAt(to, 'articles/tea/en.md').text, notes: outcomeOf(to, 'item 1 (id 1)')?.notes ?? [] }
}
const attachment = (id: number, parent: number, file: string, order = 0): WrittenItem => ({
	id,
	title: file,
	name: file,
	type: 'attachment',
	status: 'inherit',
	attachment: `${uploads}/${file}`,
	meta: { _wp_attachment_image_alt: `What ${file} shows` },
	raw: `<wp:post_parent>${parent}</wp:post_parent><wp:menu_order>${order}</wp:menu_order>`,
})

describe('shortcodes of WordPress', () => {
	test('for films and sounds leave no end behind, whether an address stands within or not', async () => {
		const { text } = await post(
			`[video width="640" mp4="${uploads}/oven.mp4"][/video]\n\n[audio mp3="${uploads}/bell.mp3"] [/audio]\n\n[embed]https://vimeo.com/1[/embed]`,
		)
		expect(text.trimEnd().split('\n\n')).toEqual([
			`::embed{url="${uploads}/oven.mp4"}`,
			`::embed{url="${uploads}/bell.mp3"}`,
			'::embed{url="https://vimeo.com/1"}',
		])
	})

	test('for a gallery that names no photos take those of the post, in their order', async () => {
		const { text } = await post(
			'[gallery columns="2" exclude="4"]',
			attachment(2, 1, 'second.jpg', 2),
			attachment(3, 1, 'first.jpg', 1),
			attachment(4, 1, 'left.jpg'),
			attachment(5, 1, 'menu.pdf'),
			attachment(6, 9, 'another.jpg'),
		)
		expect([...text.matchAll(/\]\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['first.jpg', 'second.jpg'])
		expect((await post('[gallery include="6"]', attachment(6, 9, 'another.jpg'))).text).toContain('](another.jpg)')
	})

	test('for a gallery of which nothing is there stay as text, with a line in the report', async () => {
		const { text, notes } = await post('Before.\n\n[gallery]\n\nAfter.')
		expect(text).toBe('Before.\n\n\\[gallery]\n\nAfter.\n')
		expect(notes).toContainEqual({ rule: 'gallery-empty', found: '[gallery]' })
	})
})

test('blank lines begin paragraphs within a quotation too', async () => {
	const { text } = await post('Before.\n\n<blockquote>Tea first.\n\nScissors then.</blockquote>\n\nAfter.')
	expect(text).toBe('Before.\n\n> Tea first.\n>\n> Scissors then.\n\nAfter.\n')
})

test('links to uploaded files have a line in the report; links to other sites have none', async () => {
	const { notes } = await post(
		`<a href="${uploads}/menu.pdf">menu</a> <a href="/gone/">gone</a> <a href="https://else.example/x.pdf">x</a>`,
	)
	const links = notes.filter(({ rule }) => /file|link/.test(rule))
	expect(links).toEqual([
		{ rule: 'file-left', found: `${uploads}/menu.pdf` },
		{ rule: 'link-lost', found: '/gone/' },
	])
})

test('nobody’s mail address is published as an author', async () => {
	const to = await imported([{ id: 1, title: 'Tea', name: 'tea', content: 'Tea.', creator: 'dina@old.example.org' }])
	expect(manuscriptAt(to, 'articles/tea/en.md').fields).not.toHaveProperty('authors')
	expect(outcomeOf(to, 'item 1 (id 1)')?.notes).toContainEqual({ rule: 'author-missing', found: '' })
	expect(existsSync(join(to, 'authors.yml'))).toBe(false)
})

test('a page that was scheduled is withheld; a post that was keeps its date', async () => {
	const future = { status: 'future', date: '2031-05-01 09:30:00', gmt: '2031-05-01 04:30:00', content: 'Soon.' }
	const to = await imported([
		{ id: 1, title: 'Opening', name: 'opening', type: 'page', ...future },
		{ id: 2, title: 'Fair', name: 'fair', ...future },
	])
	expect(manuscriptAt(to, 'pages/opening/en.md').fields['status']).toBe('withheld')
	expect(outcomeOf(to, 'item 1 (id 1)')?.notes.map(({ rule }) => rule)).toContain('page-timed')
	expect(manuscriptAt(to, 'articles/fair/en.md').fields).toMatchObject({ date: '2031-05-01T09:30:00+05:00' })
	expect(manuscriptAt(to, 'articles/fair/en.md').fields).not.toHaveProperty('status')
})

test('--language is that of posts which name none; the export’s own where it is not given', async () => {
	const items: WrittenItem[] = [
		{ id: 1, title: 'Tea', name: 'tea', content: 'Tea.' },
		{ id: 2, title: 'Чай', name: 'chai', content: 'Чай.', terms: [['language', 'ru', 'Русский']] },
	]
	const to = await imported(items, { language: 'kk' })
	expect(existsSync(join(to, 'articles/tea/kk.md'))).toBe(true)
	expect(existsSync(join(to, 'articles/chai/ru.md'))).toBe(true)
	const own = await imported(items, {}, (xml) => xml.replace('en-US', 'tr-TR'))
	expect(existsSync(join(own, 'articles/tea/tr.md'))).toBe(true)
})
