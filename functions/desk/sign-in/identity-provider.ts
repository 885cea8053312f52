import type { Editor } from '../app/roles.ts'

/** Somebody whom the provider knows, and what asks it again later whether it still does. */
export interface SignedIn {
	readonly kind: 'signed-in'
	readonly editor: Editor
	/** How long that holds without asking again, in seconds. */
	readonly seconds: number
	readonly refresh: string
}

/** What is still asked of somebody who signs in. `session` is handed back with the answer; it is good for minutes. */
export type Challenge =
	/** The code that their app shows. */
	| { readonly kind: 'code'; readonly session: string }
	/** A password of their own instead of the one they were sent. */
	| { readonly kind: 'new-password'; readonly session: string }
	/** An app that shows codes is to be given this secret (Base32), and the first code is to be typed. */
	| { readonly kind: 'app'; readonly session: string; readonly secret: string }

/** Why not: what was typed is wrong; too often; too late; or the new password is too weak. Nobody learns which name exists. */
export interface Refused {
	readonly kind: 'refused'
	readonly why: 'wrong' | 'tooOften' | 'tooLate' | 'weak'
}

export type Step = SignedIn | Challenge | Refused

/** Whoever knows the editors: a Cognito user pool on AWS. Anything but these answers throws. */
export interface IdentityProvider {
	signIn(email: string, password: string): Promise<Step>
	answerCode(email: string, session: string, code: string): Promise<Step>
	answerNewPassword(email: string, session: string, password: string): Promise<Step>
	/** The first code of a new app. */
	answerApp(email: string, session: string, code: string): Promise<Step>
	/** Asks again; refused once the editor was shut out or signed out everywhere. */
	refresh(refresh: string): Promise<SignedIn | Refused>
	/** Makes what asks again good for nothing. */
	signOut(refresh: string): Promise<void>
}
