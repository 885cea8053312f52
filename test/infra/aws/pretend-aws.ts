import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

type Attributes = Readonly<Record<string, { readonly S?: string; readonly N?: string }>>
interface Write {
	readonly Item?: Attributes
	readonly Key?: Attributes
	readonly ConditionExpression?: string
	readonly ExpressionAttributeValues?: Attributes
}
/** What the operations below are asked with. */
interface Input extends Write {
	readonly TransactItems?: readonly Readonly<Record<string, Write>>[]
	readonly Entries?: readonly { readonly Id?: string; readonly MessageBody?: string; readonly Detail?: string }[]
}

/** As much of S3, DynamoDB, SQS and EventBridge as one article needs, in the memory of this process. */
export interface PretendAws {
	readonly url: string
	/** What lies in buckets, as `bucket/key`. */
	readonly objects: Map<string, Buffer>
	/** Bodies of messages and details of events, as they were sent. */
	readonly sent: string[]
	close(): Promise<void>
}

/** Opens a server that names what it was asked for and does not know. */
export async function openPretendAws(objects = new Map<string, Buffer>()): Promise<PretendAws> {
	const rows = new Map<string, Attributes>()
	const sent: string[] = []
	const server = createServer(async (request, response) => {
		const body = await buffer(request)
		const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1]
		if (operation === undefined) {
			const { pathname, searchParams } = new URL(request.url ?? '/', 'http://aws')
			const { status, headers, text } = inBucket(objects, request.method ?? '', pathname, searchParams, body)
			return void response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : text)
		}
		const answer = inTable(rows, operation, JSON.parse(body.toString()), sent)
		const refused = '__type' in answer
		response
			.writeHead(refused ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' })
			.end(JSON.stringify(answer))
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return {
		url: `http://127.0.0.1:${port}`,
		objects,
		sent,
		close: () => {
			server.closeAllConnections()
			return new Promise((resolve) => server.close(() => resolve()))
		},
	}
}

function inBucket(objects: Map<string, Buffer>, method: string, path: string, query: URLSearchParams, body: Buffer) {
	const place = decodeURIComponent(path.slice(1))
	if (query.get('list-type') === '2') {
		const start = `${place}${query.get('prefix') ?? ''}`
		const keys = [...objects.keys()].filter((key) => key.startsWith(start)).toSorted()
		const text = keys.map((key) => `<Contents><Key>${encodeURIComponent(key.slice(place.length))}</Key></Contents>`)
		return { status: 200, headers: {}, text: `<ListBucketResult>${text.join('')}</ListBucketResult>` }
	}
	if (method === 'PUT') objects.set(place, body)
	const found = objects.get(place)
	if (found === undefined) return { status: 404, headers: {}, text: '<Error><Code>NoSuchKey</Code></Error>' }
	const headers = { etag: `"${createHash('md5').update(found).digest('hex')}"`, 'x-amz-version-id': 'v1' }
	return { status: 200, headers, text: method === 'PUT' ? '' : found }
}

function inTable(rows: Map<string, Attributes>, operation: string, input: Input, sent: string[]): object {
	const place = ({ partition, sort }: Attributes = {}) => `${partition?.S}\n${sort?.S}`
	const holds = ({ Item, Key, ConditionExpression: says = '', ExpressionAttributeValues: values = {} }: Write) => {
		const there = rows.get(place(Item ?? Key))
		return says.startsWith('attribute_not_exists')
			? there === undefined
			: says === '' || there?.['revision']?.S === values[':revision']?.S
	}
	const write = ({ Item, Key }: Write) => (Item === undefined ? rows.delete(place(Key)) : rows.set(place(Item), Item))
	switch (operation) {
		case 'GetItem':
			return { Item: rows.get(place(input.Key)) }
		case 'PutItem':
			if (!holds(input)) return { __type: 'ConditionalCheckFailedException', Item: rows.get(place(input.Item)) }
			write(input)
			return {}
		case 'TransactWriteItems': {
			const lines = (input.TransactItems ?? []).flatMap((line) => Object.entries(line))
			const reasons = lines.map(([, line]) => ({ Code: holds(line) ? 'None' : 'ConditionalCheckFailed' }))
			if (reasons.some(({ Code }) => Code !== 'None'))
				return { __type: 'TransactionCanceledException', CancellationReasons: reasons }
			for (const [kind, line] of lines) if (kind !== 'ConditionCheck') write(line)
			return {}
		}
		case 'Query': {
			const { ':partition': partition, ':from': from, ':to': to } = input.ExpressionAttributeValues ?? {}
			const fits = ({ partition: own, sort }: Attributes) =>
				own?.S === partition?.S &&
				(sort?.S ?? '') >= (from?.S ?? '') &&
				(to?.S === undefined || (sort?.S ?? '') <= to.S)
			return { Items: [...rows.values()].filter(fits).toSorted((a, b) => (place(a) < place(b) ? -1 : 1)) }
		}
		case 'SendMessageBatch':
		case 'PutEvents':
			sent.push(...(input.Entries ?? []).map(({ MessageBody, Detail }) => MessageBody ?? Detail ?? ''))
			return { Successful: [], Failed: [], FailedEntryCount: 0, Entries: [] }
		default:
			return { __type: 'NotKnownHere', message: operation }
	}
}
