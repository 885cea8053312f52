import type { Context } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import * as z from 'zod'
import { type Editor, roles } from '../app/roles.ts'
import type { IdentityProvider, SignedIn } from './identity-provider.ts'

/** `__Host-`: only over TLS, only for this host, all of its paths (RFC 6265bis, 4.1.3.2). */
const name = 'desk'
const options = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const

/** A browser may keep it for a working week; whether it is still good the provider is asked every hour. In seconds. */
const keptFor = 7 * 24 * 3600

const shape = z.object({
	name: z.string(),
	roles: z.array(z.enum(roles)).readonly(),
	/** When the provider is to be asked again, in milliseconds since 1970. */
	until: z.int(),
	refresh: z.string(),
})

/** What sessions work with. */
export interface SessionTools {
	readonly provider: IdentityProvider
	/** Signs the cookie. */
	readonly key: string
	readonly now: () => Date
}

/** Keeps somebody signed in: a cookie that says who they are, signed, and that no script can read. */
export async function openSession(context: Context, { editor, seconds, refresh }: SignedIn, tools: SessionTools) {
	const until = tools.now().getTime() + seconds * 1000
	const value = JSON.stringify({ ...editor, until, refresh } satisfies z.infer<typeof shape>)
	await setSignedCookie(context, name, value, tools.key, { ...options, maxAge: keptFor })
}

/** Who is signed in; nobody once the provider no longer knows them. */
export async function readSession(context: Context, tools: SessionTools): Promise<Editor | undefined> {
	const held = await heldSession(context, tools.key)
	if (held === undefined) return undefined
	const { until, refresh, ...editor } = held
	if (until > tools.now().getTime()) return editor
	const again = await tools.provider.refresh(refresh)
	// The provider is busy: whoever was known an hour ago is known for this request too.
	if (again.kind === 'refused' && again.why === 'tooOften') return editor
	if (again.kind === 'refused') {
		deleteCookie(context, name, options)
		return undefined
	}
	await openSession(context, again, tools)
	return again.editor
}

/** Signs somebody out, here and with the provider. */
export async function closeSession(context: Context, tools: SessionTools): Promise<void> {
	const held = await heldSession(context, tools.key)
	deleteCookie(context, name, options)
	if (held !== undefined) await tools.provider.signOut(held.refresh)
}

async function heldSession(context: Context, key: string): Promise<z.infer<typeof shape> | undefined> {
	const value = await getSignedCookie(context, key, name, 'host')
	if (typeof value !== 'string') return undefined
	try {
		return shape.safeParse(JSON.parse(value)).data
	} catch {
		return undefined
	}
}
