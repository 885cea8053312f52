import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { requestHandler } from '../request-handler.ts'
import { keptSecret } from './kept-secret.ts'

/** A secret's text, kept for five minutes, with a client of the SDK. */
export function openSecret(arn: string, now: () => Date): () => Promise<string> {
	return keptSecret(new SecretsManagerClient({ requestHandler }), arn, now)
}
