import type { IdentityProvider } from '../../../functions/desk/sign-in/identity-provider.ts'

/** Who the editors are on AWS, by the id of the pool's client. Few requests sign in: the first that does loads the client. */
export const identityProvider = (clientId: string): IdentityProvider => {
	let opened: Promise<IdentityProvider> | undefined
	const load = async () => (await import('../adapters/open-identity-provider.ts')).openIdentityProvider(clientId)
	const open = () => (opened ??= load())
	return {
		signIn: async (...asked) => (await open()).signIn(...asked),
		answerCode: async (...asked) => (await open()).answerCode(...asked),
		answerNewPassword: async (...asked) => (await open()).answerNewPassword(...asked),
		answerApp: async (...asked) => (await open()).answerApp(...asked),
		refresh: async (...asked) => (await open()).refresh(...asked),
		signOut: async (...asked) => (await open()).signOut(...asked),
	}
}
