import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { expect, test } from 'vitest'
import { DynamoCatalogue } from '../../infra/aws/adapters/dynamo-catalogue.ts'
import { S3Store } from '../../infra/aws/adapters/s3-store.ts'
import { SqsQueue } from '../../infra/aws/adapters/sqs-queue.ts'

/** A client that answers nothing in particular at once, and the requests it was asked for. */
function asked<Client extends object>(client: Client) {
	const names: string[] = []
	const send = async (command: object) => {
		names.push(command.constructor.name.replace(/Command$/, ''))
		return { $metadata: {} }
	}
	return { client: Object.assign(client, { send }), names }
}

const body = Buffer.from('text')
const headers = { contentType: 'text/plain' }
const row = { partition: 'story#news', sort: 'story', value: {} }

test('each question to a bucket is one request', async () => {
	const { client, names } = asked(new S3Client({ region: 'us-east-1' }))
	const store = new S3Store({ clients: { reads: client, writes: client }, bucket: 'site' })
	await store.get('a')
	await store.head('a')
	await store.put('a', body, headers, { ifNoneMatch: '*' })
	await store.delete('a', 'etag')
	await store.list('a')
	expect(names).toEqual(['GetObject', 'HeadObject', 'PutObject', 'DeleteObject', 'ListObjectsV2'])
})

test('one put over a revision is no transaction, all other writes are', async () => {
	const { client, names } = asked(new DynamoDBClient({ region: 'us-east-1' }))
	const catalogue = new DynamoCatalogue({ client, table: 'catalogue' })
	await catalogue.read(row)
	await catalogue.query({ partition: 'story#news', limit: 10 })
	await catalogue.transact([{ ...row, action: 'put', if: { revision: 'r' } }])
	await catalogue.transact([{ ...row, action: 'put', if: 'absent' }])
	await catalogue.transact([{ ...row, action: 'delete', if: 'any' }])
	expect(names).toEqual(['GetItem', 'Query', 'PutItem', 'TransactWriteItems', 'TransactWriteItems'])
})

test('ten messages go in one request, and no message in none', async () => {
	const { client, names } = asked(new SQSClient({ region: 'us-east-1' }))
	const queue = new SqsQueue({ client, queueUrl: 'https://sqs.us-east-1.amazonaws.com/111122223333/queue' })
	await queue.send(Array.from({ length: 11 }, (_, body) => ({ body })))
	await queue.send([])
	expect(names).toEqual(['SendMessageBatch', 'SendMessageBatch'])
})
