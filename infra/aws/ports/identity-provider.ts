import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { IdentityProvider } from '../../../functions/desk/sign-in/identity-provider.ts'
import { CognitoProvider } from '../adapters/cognito-provider.ts'
import { requestHandler } from '../request-handler.ts'

/** Who the editors are on AWS, by the id of the pool's client. */
export const identityProvider = (clientId: string): IdentityProvider =>
	new CognitoProvider({ client: new CognitoIdentityProviderClient({ requestHandler }), clientId })
