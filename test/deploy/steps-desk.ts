import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { all, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { asReader, type Page, type Sent } from './as-reader.ts'
import type { Rehearsal } from './rehearsal.ts'

const timeout = 90_000
const email = 'aigul@example.org'
const [sent, own] = ['The first one, 1', 'A word of her own, 7']

/** An editor is invited, signs in at the desk for the first time, and looks where the stories stand. */
export function testEditing(open: () => Rehearsal): void {
	let cookie = ''
	const ask = async (path: string, form?: Readonly<Record<string, string>>): Promise<Page> =>
		send(path, form && new URLSearchParams(form))
	const send = async (path: string, sent?: Sent): Promise<Page> => {
		const rehearsal = open()
		const host = rehearsal.output('DeskApi').replace('https://', '')
		const headers = { cookie, 'sec-fetch-site': 'same-origin', 'accept-language': 'kk' }
		const page = await asReader(rehearsal.emulator, host, path, headers, sent)
		const set = page.headers['set-cookie']?.[0]
		if (set !== undefined) cookie = set.split(';')[0] ?? ''
		return page
	}
	/** Sends the form of a page with what is typed into it. */
	const fill = (page: Page, typed: Readonly<Record<string, string>>) => {
		const fields = all(readHtml(page.body.toString()), 'input').map(({ attributes: { name = '', value = '' } }) => [
			name,
			value,
		])
		return ask('/desk/sign-in', { ...Object.fromEntries(fields), ...typed })
	}

	test('an invited editor chooses a password of her own, and is in', { timeout }, async () => {
		const rehearsal = open()
		const pool = ['--user-pool-id', rehearsal.output('EditorsPool'), '--username', email]
		const attributes = [`Name=email,Value=${email}`, 'Name=email_verified,Value=true']
		const quietly = ['--temporary-password', sent, '--message-action', 'SUPPRESS']
		await rehearsal.aws('cognito-idp', 'admin-create-user', ...pool, '--user-attributes', ...attributes, ...quietly)
		await rehearsal.aws('cognito-idp', 'admin-add-user-to-group', ...pool, '--group-name', 'moderator')
		const door = await ask('/desk/')
		expect([door.status, door.headers.location]).toEqual([303, expect.stringMatching(/^\/desk\/sign-in\?to=/)])
		const first = await fill(await ask(door.headers.location ?? ''), { email, password: sent })
		// The emulator asks nobody for an app, though the pool says so: test/infra/aws/cognito-provider.test.ts has that.
		const signedIn = await fill(first, { password: own })
		expect([signedIn.status, signedIn.headers.location]).toEqual([303, '/desk/'])
		expect(cookie).toMatch(/^__Host-desk=/)
	})

	test('the desk shows where the stories stand, in the editor’s language', { timeout }, async () => {
		const matrix = await ask('/desk/')
		expect(matrix.status).toBe(200)
		const page = readHtml(matrix.body.toString())
		expect(all(page, 'html')[0]?.attributes['lang']).toBe('kk')
		expect(all(page, 'code').map(textOf)).toContain('apple-orchard')
		const article = await ask('/desk/article?story=apple-orchard&language=kk')
		expect(article.body.toString()).toContain('Ескі бақтың')
	})

	test('a moderator moderates, and makes no previews', { timeout }, async () => {
		expect((await ask('/desk/comments/')).status).toBe(200)
		expect((await ask('/desk/preview', { story: 'apple-orchard', language: 'kk' })).status).toBe(403)
	})

	test('who has become an editor writes a story at the desk: it is checked, shown, saved, and its fate told', {
		timeout,
	}, async () => {
		const rehearsal = open()
		const pool = ['--user-pool-id', rehearsal.output('EditorsPool'), '--username', email]
		await rehearsal.aws('cognito-idp', 'admin-add-user-to-group', ...pool, '--group-name', 'editor')
		await fill(await ask('/desk/sign-in'), { email, password: own })
		const opened = await ask('/desk/new?folder=Desk+rehearsal&language=kk')
		expect([opened.status, opened.headers.location]).toEqual([303, expect.stringContaining('desk-rehearsal')])
		const page = readHtml((await ask(opened.headers.location ?? '')).body.toString())
		const text = all(page, 'textarea').map(textOf).join('').replace(/^\n/, '')
		const form = { file: 'articles/desk-rehearsal/kk.md', base: '', text }
		const checked = await ask('/desk/edit/check', { ...form, text: text.replace(/^section: .*$/m, 'section: nothing') })
		expect(checked.body.toString()).toContain('section-unknown')
		const shown = await ask('/desk/edit/show', form)
		expect(shown.headers['content-security-policy']).toBe("frame-ancestors 'self'")
		expect(all(readHtml(shown.body.toString()), 'article')).toHaveLength(1)
		const saved = await ask('/desk/edit/save', form)
		expect([saved.status, saved.headers.location]).toEqual([303, expect.stringContaining('/desk/fate?')])
		await expect
			.poll(async () => (await ask(saved.headers.location ?? '')).headers.location, { timeout: 30_000, interval: 1000 })
			.toBe('/desk/article?story=desk-rehearsal&language=kk')
		const article = await ask('/desk/article?story=desk-rehearsal&language=kk')
		expect(article.body.toString()).toContain(email)
		// The script that uploads stands beside the function's code.
		expect((await ask('/desk/upload')).body.toString()).toContain('form.upload')
	})

	test('a file that she drops there comes byte for byte as it was', { timeout }, async () => {
		// Every byte there is, behind the mark of a photo: what is not text must not be taken for it on the way.
		const bytes = Buffer.from([0xff, 0xd8, 0xff, ...Array.from({ length: 4096 }, (_, at) => at % 256)])
		const id = createHash('sha256').update(bytes).digest('hex')
		const wish = Buffer.from(
			JSON.stringify({ file: 'articles/desk-rehearsal/every-byte.jpg', id, size: bytes.length, base: '' }),
		)
		const finish = async () => {
			const { status, body } = await send('/desk/upload/finish', { type: 'application/json', bytes: wish })
			return [status, JSON.parse(body.toString())]
		}
		expect(await finish()).toEqual([202, expect.objectContaining({ missing: [0] })])
		const type = 'application/octet-stream'
		expect((await send(`/desk/upload/part?id=${id}&part=0`, { type, bytes })).status).toBe(200)
		expect(await finish()).toEqual([200, { saved: createHash('md5').update(bytes).digest('hex') }])
	})

	test('who has signed out, or types a wrong password, is not in', { timeout }, async () => {
		expect((await ask('/desk/sign-out', {})).status).toBe(303)
		cookie = ''
		expect((await ask('/desk/')).status).toBe(303)
		const wrong = await fill(await ask('/desk/sign-in'), { email, password: sent })
		expect([wrong.status, cookie]).toEqual([422, ''])
		expect((await ask('/desk/comments/')).status).toBe(303)
	})
}
