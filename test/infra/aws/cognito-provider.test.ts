import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CognitoProvider } from '../../../infra/aws/adapters/cognito-provider.ts'
import { type Answer, openWire, type Wire } from './wire.ts'

let wire: Wire
let pool: CognitoProvider
beforeEach(async () => {
	wire = await openWire()
	const client = new CognitoIdentityProviderClient({ ...wire.client, maxAttempts: 1 })
	pool = new CognitoProvider({ client, clientId: 'desk-client' })
})
afterEach(() => wire.close())

const json = (status: number, value: object): Answer => ({
	status,
	headers: { 'content-type': 'application/x-amz-json-1.1' },
	body: JSON.stringify(value),
})
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const idToken = (claims: object) => `${part({ alg: 'RS256' })}.${part({ sub: 'u1', ...claims })}.signature`
const tokens = (claims: object) => ({
	AuthenticationResult: { IdToken: idToken(claims), RefreshToken: 'refresh', ExpiresIn: 3600 },
	ChallengeParameters: {},
})
const asked = () =>
	wire.asked.map(({ headers, body }) => [String(headers['x-amz-target']).split('.')[1], JSON.parse(body)])

test('address and password lead to the app’s code, and that to who it is', async () => {
	wire.answer(json(200, { ChallengeName: 'SOFTWARE_TOKEN_MFA', Session: 's1', ChallengeParameters: {} }))
	expect(await pool.signIn('madina@example.org', 'secret')).toEqual({ kind: 'code', session: 's1' })
	wire.answer(json(200, tokens({ email: 'madina@example.org', 'cognito:groups': ['editor', 'choir'] })))
	expect(await pool.answerCode('madina@example.org', 's1', '123456')).toEqual({
		kind: 'signed-in',
		editor: { name: 'madina@example.org', roles: ['editor'] },
		seconds: 3600,
		refresh: 'refresh',
	})
	expect(asked()).toEqual([
		[
			'InitiateAuth',
			{
				ClientId: 'desk-client',
				AuthFlow: 'USER_PASSWORD_AUTH',
				AuthParameters: { USERNAME: 'madina@example.org', PASSWORD: 'secret' },
			},
		],
		[
			'RespondToAuthChallenge',
			{
				ClientId: 'desk-client',
				ChallengeName: 'SOFTWARE_TOKEN_MFA',
				Session: 's1',
				ChallengeResponses: { USERNAME: 'madina@example.org', SOFTWARE_TOKEN_MFA_CODE: '123456' },
			},
		],
	])
})

test('the first time: a password of their own, a secret for the app, its first code', async () => {
	wire.answer(json(200, { ChallengeName: 'NEW_PASSWORD_REQUIRED', Session: 's1', ChallengeParameters: {} }))
	expect(await pool.signIn('a@example.org', 'sent')).toEqual({ kind: 'new-password', session: 's1' })
	wire.answer(json(200, { ChallengeName: 'MFA_SETUP', Session: 's2', ChallengeParameters: {} }))
	wire.answer(json(200, { SecretCode: 'JBSWY3DP', Session: 's3' }))
	expect(await pool.answerNewPassword('a@example.org', 's1', 'their own')).toEqual({
		kind: 'app',
		session: 's3',
		secret: 'JBSWY3DP',
	})
	wire.answer(json(200, { Status: 'SUCCESS', Session: 's4' }))
	wire.answer(json(200, tokens({})))
	expect(await pool.answerApp('a@example.org', 's3', '123456')).toMatchObject({
		kind: 'signed-in',
		editor: { name: 'u1', roles: [] },
	})
	expect(asked().slice(2)).toMatchObject([
		['AssociateSoftwareToken', { Session: 's2' }],
		['VerifySoftwareToken', { Session: 's3', UserCode: '123456' }],
		['RespondToAuthChallenge', { ChallengeName: 'MFA_SETUP', Session: 's4' }],
	])
})

test.each([
	['NotAuthorizedException', 'Incorrect username or password.', 'wrong'],
	['UserNotFoundException', 'User does not exist.', 'wrong'],
	['CodeMismatchException', 'Invalid code', 'wrong'],
	['NotAuthorizedException', 'Invalid session for the user, session is expired.', 'tooLate'],
	['ExpiredCodeException', 'Too late', 'tooLate'],
	['NotAuthorizedException', 'Password attempts exceeded', 'tooOften'],
	['TooManyRequestsException', 'Rate exceeded', 'tooOften'],
	['InvalidPasswordException', 'Password does not conform to policy', 'weak'],
])('%s (%s) is a refusal: %s', async (name, message, why) => {
	wire.answer(json(400, { __type: name, message }))
	expect(await pool.answerNewPassword('a@example.org', 's', 'x')).toEqual({ kind: 'refused', why })
})

test('what is nobody’s mistake is thrown', async () => {
	wire.answer(json(400, { __type: 'ResourceNotFoundException', message: 'no such client' }))
	await expect(pool.signIn('a@example.org', 'x')).rejects.toThrow('no such client')
	wire.answer(json(200, { ChallengeName: 'SELECT_CHALLENGE', Session: 's', ChallengeParameters: {} }))
	await expect(pool.signIn('a@example.org', 'x')).rejects.toThrow('SELECT_CHALLENGE')
})

test('asked again, the pool says who it is by now, or that it is nobody; signing out tells it', async () => {
	const { RefreshToken: _none, ...result } = tokens({ 'cognito:groups': ['author'] }).AuthenticationResult
	wire.answer(json(200, { AuthenticationResult: result, ChallengeParameters: {} }))
	expect(await pool.refresh('the first')).toMatchObject({ editor: { roles: ['author'] }, refresh: 'the first' })
	wire.answer(json(400, { __type: 'NotAuthorizedException', message: 'Refresh Token has been revoked' }))
	expect(await pool.refresh('the first')).toEqual({ kind: 'refused', why: 'wrong' })
	wire.answer(json(200, {}))
	await pool.signOut('the first')
	expect(asked().at(-1)).toEqual(['RevokeToken', { ClientId: 'desk-client', Token: 'the first' }])
})
