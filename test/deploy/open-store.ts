import { randomUUID } from 'node:crypto'
import { CreateBucketCommand, PutBucketVersioningCommand } from '@aws-sdk/client-s3'
import { s3Clients } from '../../infra/aws/adapters/s3-clients.ts'
import { S3Store } from '../../infra/aws/adapters/s3-store.ts'
import type { OpenStore } from '../ports/object-store.contract.ts'
import { clientSettings, region } from './client-settings.ts'

/** Makes a bucket in an S3, for the contract of object stores; it goes with the emulator. */
export async function openStore(endpoint: string, versioned: boolean): Promise<OpenStore> {
	const clients = s3Clients(clientSettings(endpoint))
	const bucket = `contract-${randomUUID()}`
	const where = { LocationConstraint: region } as const
	await clients.writes.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: where }))
	const versioning = { Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } } as const
	if (versioned) await clients.writes.send(new PutBucketVersioningCommand(versioning))
	return {
		store: new S3Store({ clients, bucket }),
		close: async () => {
			clients.reads.destroy()
			clients.writes.destroy()
		},
	}
}
