import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** How long what was read is taken for what it is, in milliseconds: who fills something in waits no longer. */
const keptFor = 5 * 60_000

/** A secret's text, asked for again once in five minutes; an empty one where it holds no text. Throws where it cannot be had. */
export function keptSecret(client: SecretsManagerClient, arn: string, now: () => Date): () => Promise<string> {
	let kept: { readonly text: string; readonly until: number } | undefined
	return async () => {
		const moment = now().getTime()
		if (kept === undefined || kept.until <= moment) {
			const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: arn }))
			kept = { text: SecretString, until: moment + keptFor }
		}
		return kept.text
	}
}
