import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { may, type Role, roles, rolesAmong } from '../../functions/desk/app/roles.ts'
import { desk } from '../../functions/desk/handler.ts'
import type { IdentityProvider, SignedIn, Step } from '../../functions/desk/sign-in/identity-provider.ts'
import { signInGate } from '../../functions/desk/sign-in/sign-in.ts'
import { all, type Element, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()
const origin = 'https://desk.example.org'

/** A pool with one editor, who has an app that shows 123456, and whom the pool may shut out. */
class Pool implements IdentityProvider {
	own: readonly Role[] = ['editor']
	isOut = false
	/** Whether she signs in for the first time, with the password that she was sent. */
	isNew = false
	readonly signedOut: string[] = []

	readonly #in = (): SignedIn => ({
		kind: 'signed-in',
		editor: { name: 'madina@example.org', roles: this.own },
		seconds: 3_600,
		refresh: 'refresh-token',
	})
	async signIn(email: string, password: string): Promise<Step> {
		if (email !== 'madina@example.org' || password !== 'A good one, 7') return { kind: 'refused', why: 'wrong' }
		return this.isNew ? { kind: 'new-password', session: 's1' } : { kind: 'code', session: 's1' }
	}
	async answerCode(_email: string, session: string, code: string): Promise<Step> {
		if (session !== 's1') return { kind: 'refused', why: 'tooLate' }
		return code === '123456' ? this.#in() : { kind: 'refused', why: 'wrong' }
	}
	async answerNewPassword(_email: string, _session: string, password: string): Promise<Step> {
		return password.length < 12
			? { kind: 'refused', why: 'weak' }
			: { kind: 'app', session: 's2', secret: 'JBSWY3DPEHPK3PXP' }
	}
	async answerApp(_email: string, session: string, code: string): Promise<Step> {
		return session === 's2' && code === '123456' ? this.#in() : { kind: 'refused', why: 'wrong' }
	}
	async refresh() {
		return this.isOut ? ({ kind: 'refused', why: 'tooLate' } as const) : this.#in()
	}
	async signOut(refresh: string) {
		this.signedOut.push(refresh)
	}
}

async function opened() {
	const { newsroom, tools } = new EditorsDesk(await open())
	const pool = new Pool()
	const own = { ...tools, provider: pool, key: 'a key for tests', now: () => new Date(newsroom.now) }
	const app = new Hono({ strict: false }).route('/', desk(own, signInGate(own)))
	let cookie = ''
	const ask = async (path: string, fields?: Record<string, string>) => {
		const headers = { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' }
		const body = fields && String(new URLSearchParams(fields))
		const answer = await app.request(
			origin + path,
			fields === undefined ? { headers } : { method: 'POST', headers, body: body ?? '' },
		)
		const set = answer.headers.get('set-cookie')
		if (set !== null) cookie = set.split(';')[0] ?? ''
		return { answer, set, page: readHtml(await answer.clone().text()) }
	}
	/** Sends the page's form with what somebody types into it. */
	const fill = (page: Element, typed: Record<string, string>) => {
		const inputs = all(page, 'input').map(({ attributes: { name = '', value = '' } }) => [name, value])
		return ask('/desk/sign-in', { ...Object.fromEntries(inputs), ...typed })
	}
	const forget = () => void (cookie = '')
	return { newsroom, pool, ask, fill, forget, cookieOf: () => cookie }
}

const good = { email: 'madina@example.org', password: 'A good one, 7' }

test('whoever is not known is asked to sign in, and comes back to the page they wanted', async () => {
	const { ask, fill } = await opened()
	const first = await ask('/desk/activity?day=2026-06-01')
	expect(first.answer.status).toBe(303)
	const door = first.answer.headers.get('location') ?? ''
	expect(door).toBe('/desk/sign-in?to=%2Fdesk%2Factivity%3Fday%3D2026-06-01')
	const password = await fill((await ask(door)).page, good)
	expect([password.answer.status, password.set]).toEqual([200, null])
	const code = await fill(password.page, { code: '123 456' })
	expect([code.answer.status, code.answer.headers.get('location')]).toEqual([303, '/desk/activity?day=2026-06-01'])
	expect(code.set).toMatch(/^__Host-desk=.+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
	const page = await ask('/desk/')
	expect(page.answer.status).toBe(200)
	expect(textOf(all(page.page, 'bdi')[0] ?? page.page)).toBe('madina@example.org')
})

test('the first time there is a password of their own to be chosen, and an app to be set up', async () => {
	const { ask, fill, pool } = await opened()
	pool.isNew = true
	const chosen = await fill((await ask('/desk/sign-in')).page, good)
	const weak = await fill(chosen.page, { password: 'short' })
	expect([weak.answer.status, all(weak.page, 'p').map(textOf)[0]]).toEqual([422, 'This password is too easy to guess.'])
	const app = await fill(weak.page, { password: 'A better one, 78' })
	expect(all(app.page, 'svg')).toHaveLength(1)
	expect(all(app.page, 'code').map(textOf)).toContain('JBSW Y3DP EHPK 3PXP')
	const wrong = await fill(app.page, { code: '000000' })
	expect(all(wrong.page, 'code').map(textOf)).toContain('JBSW Y3DP EHPK 3PXP')
	expect((await fill(wrong.page, { code: '123456' })).answer.status).toBe(303)
})

test('what is wrong is said without saying which part of it', async () => {
	const { ask, fill } = await opened()
	const { page } = await ask('/desk/sign-in')
	for (const typed of [
		{ ...good, email: 'nobody@example.org' },
		{ ...good, password: 'wrong' },
	]) {
		const { answer, page: again } = await fill(page, typed)
		expect([answer.status, all(again, 'p').map(textOf)[0]]).toEqual([
			422,
			'The address, the password or the code is wrong.',
		])
		// The password is not sent back.
		expect(all(again, 'input').filter(({ attributes }) => attributes['value']?.includes('good one'))).toEqual([])
	}
	const late = await fill((await fill(page, good)).page, { code: '123456', session: 'old' })
	expect(all(late.page, 'input').map(({ attributes }) => attributes['name'])).toContain('password')
})

test('every hour the pool is asked again: whoever was shut out is out', async () => {
	const { ask, fill, pool, newsroom } = await opened()
	await fill((await fill((await ask('/desk/sign-in')).page, good)).page, { code: '123456' })
	newsroom.now = '2026-06-01T01:00:01.000Z'
	pool.own = ['author']
	expect((await ask('/desk/')).answer.status).toBe(200)
	// Their role was another one by then.
	expect((await ask('/desk/comments/')).answer.status).toBe(403)
	newsroom.now = '2026-06-01T02:00:03.000Z'
	pool.isOut = true
	expect((await ask('/desk/')).answer.status).toBe(303)
})

test('a cookie that was changed, and one of another key, is nobody’s', async () => {
	const { ask, fill, cookieOf, forget } = await opened()
	await fill((await fill((await ask('/desk/sign-in')).page, good)).page, { code: '123456' })
	const [name, value = ''] = cookieOf().split('=')
	forget()
	const { newsroom, tools } = new EditorsDesk(await open())
	const own = { ...tools, provider: new Pool(), now: () => new Date(newsroom.now) }
	const status = async (cookie: string, key = 'a key for tests') => {
		const app = desk({ ...own, key } as typeof own & { key: string }, signInGate({ ...own, key }))
		return (await app.request(`${origin}/desk/`, { headers: { cookie } })).status
	}
	expect(await status(`${name}=${value}`)).toBe(200)
	expect(await status(`${name}=${value.replace('editor', 'admin0')}`)).toBe(303)
	expect(await status(`${name}=${value}`, 'another key')).toBe(303)
	expect(await status(`${name}=`)).toBe(303)
})

test('signing out ends it here and with the pool; another site’s page cannot sign anybody in or out', async () => {
	const { ask, fill, pool } = await opened()
	await fill((await fill((await ask('/desk/sign-in')).page, good)).page, { code: '123456' })
	const { app } = new EditorsDesk(await open())
	const foreign = await app.request(`${origin}/desk/preview`, {
		method: 'POST',
		headers: { origin: 'https://elsewhere.example' },
	})
	expect(foreign.status).toBe(403)
	expect((await ask('/desk/sign-out', {})).answer.status).toBe(303)
	expect(pool.signedOut).toEqual(['refresh-token'])
	expect((await ask('/desk/')).answer.status).toBe(303)
})

test.each<[Role, number, number, number]>([
	// reads, makes previews, moderates
	['author', 200, 200, 403],
	['editor', 200, 200, 200],
	['moderator', 200, 403, 200],
	['admin', 200, 200, 200],
])('a %s may do what their work needs, and no more', async (role, read, preview, moderate) => {
	const editors = new EditorsDesk(await open())
	editors.roles = [role]
	await editors.newsroom.upload({ 'articles/aral/en.md': '---\ntitle: x\n---\n' })
	expect((await editors.get('/desk/')).status).toBe(read)
	expect((await editors.post('/desk/preview', { story: 'aral', language: 'en' })).status).toBe(preview)
	expect((await editors.get('/desk/comments/')).status).toBe(moderate)
	expect((await editors.post('/desk/comments/decide', { do: 'x' })).status).toBe(moderate === 200 ? 400 : 403)
})

test('somebody without a role may do nothing', async () => {
	const editors = new EditorsDesk(await open())
	editors.roles = []
	for (const path of [
		'/desk/',
		'/desk/article?story=a&language=en',
		'/desk/files',
		'/desk/activity',
		'/desk/comments/',
	])
		expect((await editors.get(path)).status, path).toBe(403)
	expect(roles.some((role) => may({ name: '', roles: [] }, 'read') || !may({ name: '', roles: [role] }, 'read'))).toBe(
		false,
	)
	expect(rolesAmong(['admins', 'author', 'Editor', ''])).toEqual(['author'])
})
