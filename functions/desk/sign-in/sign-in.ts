import { type Context, Hono } from 'hono'
import { base, ownPath, settingOf } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import type { Gate } from '../handler.ts'
import type { IdentityProvider, Step } from './identity-provider.ts'
import { closeSession, openSession, readSession, type SessionTools } from './session.ts'
import { type Asked, signInPage } from './sign-in-page.ts'

/** Longest fields that are handed on: a challenge's session has some 2,000 letters. */
const mostLetters = 4_096

/** Lets in editors whom the provider knows: `/desk/sign-in` asks for one thing after another. */
export function signInGate(tools: DeskTools & SessionTools): Gate {
	const pages = new Hono({ strict: false })
	pages.get('/sign-in', (context) =>
		show(context, { asks: 'password', to: ownPath(context.req.query('to')) }, 200, tools),
	)
	pages.post('/sign-in', async (context) => {
		const fields = new URLSearchParams(await context.req.text())
		const field = (name: string) => (fields.get(name) ?? '').slice(0, mostLetters)
		const [asks, to, email] = [field('asks'), ownPath(field('to')), field('email').trim()]
		const step = await answer(asks, field, email, tools.provider)
		if (step === undefined) return show(context, { asks: 'password', to }, 422, tools)
		if (step.kind === 'signed-in') {
			await openSession(context, step, tools)
			return context.redirect(to, 303)
		}
		if (step.kind !== 'refused') {
			const secret = step.kind === 'app' ? step.secret : undefined
			return show(context, { asks: step.kind, to, email, session: step.session, secret }, 200, tools)
		}
		// What is wrong with a code or a new password can be mended; a challenge that is over begins anew.
		const again = step.why === 'wrong' || step.why === 'weak' ? asks : 'password'
		const isAgain = again === 'code' || again === 'new-password' || again === 'app'
		const session = isAgain ? field('session') : undefined
		const secret = again === 'app' ? field('secret') : undefined
		const asked: Asked = { asks: isAgain ? again : 'password', to, email, session, secret, why: step.why }
		return show(context, asked, 422, tools)
	})
	pages.post('/sign-out', async (context) => {
		await closeSession(context, tools)
		return context.redirect(`${base}/sign-in`, 303)
	})
	return { pages, whoIs: (context) => readSession(context, tools), door: `${base}/sign-in` }
}

/** What the provider makes of what was typed; nothing for a form that is none of ours. */
function answer(
	asks: string,
	field: (name: string) => string,
	email: string,
	provider: IdentityProvider,
): Promise<Step> | undefined {
	const [session, typed] = [
		field('session'),
		field(asks === 'password' || asks === 'new-password' ? 'password' : 'code'),
	]
	if (email === '' || typed === '') return undefined
	if (asks === 'password') return provider.signIn(email, typed)
	if (session === '') return undefined
	if (asks === 'code') return provider.answerCode(email, session, typed.replace(/\s/g, ''))
	if (asks === 'new-password') return provider.answerNewPassword(email, session, typed)
	if (asks === 'app') return provider.answerApp(email, session, typed.replace(/\s/g, ''))
	return undefined
}

async function show(context: Context, asked: Asked, status: 200 | 422, tools: DeskTools): Promise<Response> {
	return context.html(signInPage(asked, await settingOf(context, undefined, tools)), status)
}
