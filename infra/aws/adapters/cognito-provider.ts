import {
	AssociateSoftwareTokenCommand,
	type AuthenticationResultType,
	type ChallengeNameType,
	type CognitoIdentityProviderClient,
	InitiateAuthCommand,
	RespondToAuthChallengeCommand,
	RevokeTokenCommand,
	VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import * as z from 'zod'
import { rolesAmong } from '../../../functions/desk/app/roles.ts'
import type { IdentityProvider, Refused, SignedIn, Step } from '../../../functions/desk/sign-in/identity-provider.ts'

interface Answer {
	readonly ChallengeName?: ChallengeNameType | undefined
	readonly Session?: string | undefined
	readonly AuthenticationResult?: AuthenticationResultType | undefined
}

/** What an ID token says (https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html). */
const claims = z.object({
	sub: z.string(),
	email: z.string().optional(),
	'cognito:groups': z.array(z.string()).optional(),
})

/** Errors that are somebody's mistake, and what they mean (API reference of InitiateAuth, RespondToAuthChallenge). */
const refusals: Readonly<Record<string, Refused['why']>> = {
	NotAuthorizedException: 'wrong',
	UserNotFoundException: 'wrong',
	CodeMismatchException: 'wrong',
	EnableSoftwareTokenMFAException: 'wrong',
	InvalidParameterException: 'wrong',
	UserNotConfirmedException: 'wrong',
	PasswordResetRequiredException: 'wrong',
	InvalidPasswordException: 'weak',
	PasswordHistoryPolicyViolationException: 'weak',
	ExpiredCodeException: 'tooLate',
	TooManyRequestsException: 'tooOften',
	LimitExceededException: 'tooOften',
}

/** The editors of a Cognito user pool, as the client of the desk. */
export class CognitoProvider implements IdentityProvider {
	readonly #client: CognitoIdentityProviderClient
	readonly #clientId: string

	constructor({ client, clientId }: { readonly client: CognitoIdentityProviderClient; readonly clientId: string }) {
		this.#client = client
		this.#clientId = clientId
	}

	signIn(email: string, password: string): Promise<Step> {
		const AuthParameters = { USERNAME: email, PASSWORD: password }
		return this.#step(() =>
			this.#client.send(
				new InitiateAuthCommand({ ClientId: this.#clientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }),
			),
		)
	}

	answerCode(email: string, session: string, code: string): Promise<Step> {
		return this.#respond('SOFTWARE_TOKEN_MFA', session, { USERNAME: email, SOFTWARE_TOKEN_MFA_CODE: code })
	}

	answerNewPassword(email: string, session: string, password: string): Promise<Step> {
		return this.#respond('NEW_PASSWORD_REQUIRED', session, { USERNAME: email, NEW_PASSWORD: password })
	}

	answerApp(email: string, session: string, code: string): Promise<Step> {
		return this.#step(async () => {
			const verified = await this.#client.send(new VerifySoftwareTokenCommand({ Session: session, UserCode: code }))
			return this.#client.send(
				new RespondToAuthChallengeCommand({
					ClientId: this.#clientId,
					ChallengeName: 'MFA_SETUP',
					Session: verified.Session,
					ChallengeResponses: { USERNAME: email },
				}),
			)
		})
	}

	async refresh(refresh: string): Promise<SignedIn | Refused> {
		const AuthParameters = { REFRESH_TOKEN: refresh }
		const step = await this.#step(
			() =>
				this.#client.send(
					new InitiateAuthCommand({ ClientId: this.#clientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters }),
				),
			refresh,
		)
		return step.kind === 'signed-in' || step.kind === 'refused' ? step : { kind: 'refused', why: 'tooLate' }
	}

	async signOut(refresh: string): Promise<void> {
		await this.#client.send(new RevokeTokenCommand({ ClientId: this.#clientId, Token: refresh }))
	}

	#respond(ChallengeName: ChallengeNameType, Session: string, ChallengeResponses: Record<string, string>) {
		const ClientId = this.#clientId
		return this.#step(() =>
			this.#client.send(new RespondToAuthChallengeCommand({ ClientId, ChallengeName, Session, ChallengeResponses })),
		)
	}

	async #step(ask: () => Promise<Answer>, refresh?: string): Promise<Step> {
		try {
			const { AuthenticationResult: result, ChallengeName: name, Session: session = '' } = await ask()
			if (result !== undefined) return signedIn(result, refresh)
			if (name === 'SOFTWARE_TOKEN_MFA') return { kind: 'code', session }
			if (name === 'NEW_PASSWORD_REQUIRED') return { kind: 'new-password', session }
			if (name !== 'MFA_SETUP') throw new Error(`Cognito asks for ${name}, which the desk does not know`)
			const app = await this.#client.send(new AssociateSoftwareTokenCommand({ Session: session }))
			return { kind: 'app', session: app.Session ?? '', secret: app.SecretCode ?? '' }
		} catch (error) {
			const why = error instanceof Error ? refusals[error.name] : undefined
			if (why === undefined) throw error
			// The session of a challenge is good for some minutes; Cognito calls an old one not authorised.
			const isLate = error instanceof Error && /session/i.test(error.message) && why === 'wrong'
			return { kind: 'refused', why: isLate ? 'tooLate' : /attempts exceeded/i.test(String(error)) ? 'tooOften' : why }
		}
	}
}

/** The token comes from Cognito itself, over TLS: its signature need not be looked at again (OpenID Connect Core, 3.1.3.7, 6). */
function signedIn({ IdToken = '', RefreshToken, ExpiresIn = 300 }: AuthenticationResultType, before = ''): SignedIn {
	const payload = Buffer.from(IdToken.split('.')[1] ?? '', 'base64url').toString()
	const { sub, email, 'cognito:groups': groups = [] } = claims.parse(JSON.parse(payload))
	const editor = { name: email ?? sub, roles: rolesAmong(groups) }
	return { kind: 'signed-in', editor, seconds: ExpiresIn, refresh: RefreshToken ?? before }
}
