import type { ObjectStore } from '../../functions/ports/object-store.ts'
import { s3Clients } from '../../infra/aws/adapters/s3-clients.ts'
import { S3Store } from '../../infra/aws/adapters/s3-store.ts'
import { clientSettings } from './client-settings.ts'
import type { Emulator } from './emulator.ts'

/** A bucket of the emulator, through the adapter that the functions use. */
export function bucketOf(emulator: Emulator, bucket: string): ObjectStore {
	return new S3Store({ clients: s3Clients(clientSettings(emulator.url)), bucket })
}

/** Every key of a bucket. */
export async function allKeys(store: ObjectStore): Promise<string[]> {
	const keys: string[] = []
	for (let page = await store.list(''); page.length > 0; page = await store.list('', { after: keys.at(-1) ?? '' }))
		keys.push(...page)
	return keys
}
