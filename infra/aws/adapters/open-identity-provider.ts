import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { IdentityProvider } from '../../../functions/desk/sign-in/identity-provider.ts'
import { requestHandler } from '../request-handler.ts'
import { CognitoProvider } from './cognito-provider.ts'

/** The editors of a pool, by the id of the pool's client, with a client of the SDK. */
export function openIdentityProvider(clientId: string): IdentityProvider {
	return new CognitoProvider({ client: new CognitoIdentityProviderClient({ requestHandler }), clientId })
}
