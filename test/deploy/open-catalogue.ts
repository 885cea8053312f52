import { randomUUID } from 'node:crypto'
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { DynamoCatalogue } from '../../infra/aws/adapters/dynamo-catalogue.ts'
import type { OpenCatalogue } from '../ports/catalogue.contract.ts'
import { clientSettings } from './client-settings.ts'

/** Makes a table in a DynamoDB, for the contract of catalogues; it goes with its server. */
export async function openCatalogue(endpoint: string): Promise<OpenCatalogue> {
	const client = new DynamoDBClient(clientSettings(endpoint))
	const table = `contract-${randomUUID()}`
	await client.send(
		new CreateTableCommand({
			TableName: table,
			BillingMode: 'PAY_PER_REQUEST',
			AttributeDefinitions: [
				{ AttributeName: 'partition', AttributeType: 'S' },
				{ AttributeName: 'sort', AttributeType: 'S' },
			],
			KeySchema: [
				{ AttributeName: 'partition', KeyType: 'HASH' },
				{ AttributeName: 'sort', KeyType: 'RANGE' },
			],
		}),
	)
	await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: table })
	return { catalogue: new DynamoCatalogue({ client, table }), close: async () => client.destroy() }
}
