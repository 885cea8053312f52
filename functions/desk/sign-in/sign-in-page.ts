import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { qrCode } from '../../page/qr-code.ts'
import { framed } from '../app/frame.ts'
import { base, type Setting } from '../app/setting.ts'
import type { Challenge, Refused } from './identity-provider.ts'

/** What somebody who signs in is asked for next, and what goes with it. */
export interface Asked {
	readonly asks: 'password' | Challenge['kind']
	/** Where they go once they are in. */
	readonly to: string
	readonly email?: string | undefined
	readonly session?: string | undefined
	readonly secret?: string | undefined
	/** Why what was typed was refused. */
	readonly why?: Refused['why'] | undefined
}

/** Asks for one thing: address and password, a new password, an app's first code, or its code. */
export function signInPage(asked: Asked, setting: Setting): string {
	const { signIn } = setting.words
	const { asks, to, email = '', session = '', secret = '', why } = asked
	const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value })
	return framed(setting, { title: signIn.title }, [
		...(why === undefined ? [] : [h('p', { role: 'alert' }, signIn[why])]),
		h('form', { method: 'post', action: `${base}/sign-in`, className: ['sign-in'] }, [
			hidden('asks', asks),
			hidden('to', to),
			...(asks === 'password' ? [] : [hidden('email', email), hidden('session', session)]),
			...(asks === 'app' ? [hidden('secret', secret), ...appParts(email, secret, setting)] : []),
			...fieldsOf(asks, email, setting),
			h('button', signIn.next),
		]),
	])
}

function fieldsOf(asks: Asked['asks'], email: string, { words: { signIn } }: Setting): ElementContent[] {
	const input = (name: string, label: string, more: Record<string, string | boolean | number>) =>
		h('label', [label, h('input', { name, required: true, dir: 'ltr', ...more })])
	const code = { inputMode: 'numeric', autoComplete: 'one-time-code', pattern: '[0-9 ]{6,8}', autoFocus: true }
	if (asks === 'code' || asks === 'app') return [input('code', signIn.code, code)]
	if (asks === 'new-password')
		return [
			h('p', { id: 'hint' }, signIn.newPasswordHint),
			input('password', signIn.newPassword, {
				...{ type: 'password', autoComplete: 'new-password', minLength: 12, ariaDescribedBy: 'hint' },
			}),
		]
	return [
		input('email', signIn.email, { type: 'email', autoComplete: 'username', value: email }),
		input('password', signIn.password, { type: 'password', autoComplete: 'current-password' }),
	]
}

/** The secret as a code to scan, and in letters (https://github.com/google/google-authenticator/wiki/Key-Uri-Format). */
function appParts(email: string, secret: string, { words: { desk, signIn }, newsroom }: Setting): ElementContent[] {
	const issuer = newsroom === undefined ? desk : new URL(newsroom.site.url).host
	const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`
	const uri = `otpauth://totp/${label}?${new URLSearchParams({ secret, issuer })}`
	return [
		h('p', signIn.app),
		h('div', { className: ['app-code'] }, [qrCode(uri)]),
		h('p', signIn.appSecret),
		h('p', [h('code', { dir: 'ltr' }, secret.replace(/.{4}/g, '$& ').trim())]),
	]
}
