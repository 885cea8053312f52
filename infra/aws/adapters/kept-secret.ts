import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'

/** How long what was read is taken for what it is, in milliseconds: who fills something in waits no longer. */
const keptFor = 5 * 60_000

/** A secret's text, asked for again once in five minutes. Throws where there is none. */
export function keptSecret(client: SecretsManagerClient, arn: string, now: () => Date): () => Promise<string> {
	let kept: { readonly text: string; readonly until: number } | undefined
	return async () => {
		const moment = now().getTime()
		if (kept === undefined || kept.until <= moment) {
			const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn }))
			if (SecretString === undefined) throw new Error('The secret of the channels is no text')
			kept = { text: SecretString, until: moment + keptFor }
		}
		return kept.text
	}
}
