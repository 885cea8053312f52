import { randomUUID } from 'node:crypto'
import {
	type AttributeValue,
	ConditionalCheckFailedException,
	type DynamoDBClient,
	GetItemCommand,
	PutItemCommand,
	QueryCommand,
	TransactionCanceledException,
	TransactionConflictException,
	TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import {
	type Catalogue,
	type Row,
	type RowKey,
	type RowRange,
	type RowWrite,
	transactionLimit,
} from '../../../functions/ports/catalogue.ts'
import { askAgain } from './back-off.ts'
import { conditionOf, itemOf, keyConditionOf, keyOf, rowOf, transactItemOf } from './dynamo-rows.ts'

/**
 * The catalogue in a DynamoDB table with the string keys `partition` and `sort`. Throttling, time-outs and broken
 * connections are retried by the client (retry mode standard, the SDK's default), then thrown. Other than in S3 that is
 * safe for writes too: a first attempt that lands late finds its token used, or the revision it insists on gone.
 */
export class DynamoCatalogue implements Catalogue {
	readonly #client: DynamoDBClient
	readonly #table: string

	constructor({ client, table }: { readonly client: DynamoDBClient; readonly table: string }) {
		this.#client = client
		this.#table = table
	}

	async read(key: RowKey): Promise<Row | undefined> {
		const request = new GetItemCommand({ TableName: this.#table, Key: keyOf(key), ConsistentRead: true })
		const { Item } = await this.#client.send(request)
		return Item === undefined ? undefined : rowOf(Item)
	}

	async query(range: RowRange): Promise<Row[]> {
		const { from, to, limit, descending = false } = range
		const condition = keyConditionOf(range)
		const rows: Row[] = []
		let start: Record<string, AttributeValue> | undefined
		// A page ends at 1 MB, so it can hold fewer rows than asked for, even none, with more to come.
		while (condition !== undefined && rows.length < limit) {
			const page = await this.#client.send(
				new QueryCommand({
					...condition,
					TableName: this.#table,
					ConsistentRead: true,
					ScanIndexForward: !descending,
					// Two more than missing: the bounds themselves may come, and are left out.
					Limit: limit - rows.length + 2,
					ExclusiveStartKey: start,
				}),
			)
			rows.push(...(page.Items ?? []).map(rowOf).filter(({ sort }) => sort !== from && sort !== to))
			start = page.LastEvaluatedKey
			if (start === undefined) break
		}
		return rows.slice(0, Math.max(limit, 0))
	}

	async transact(writes: readonly RowWrite[]): Promise<boolean> {
		refuseImpossible(writes)
		// A rival transaction on one of the rows ends within milliseconds, while a message that failed comes back after
		// its visibility time-out: so wait a little for it, and give up only when that does not help.
		return askAgain(() => this.#once(writes), isConflict)
	}

	#once(writes: readonly RowWrite[]): Promise<boolean> {
		const [only] = writes
		const plain = writes.length === 1 && only?.action === 'put' && typeof only.if === 'object'
		return plain ? this.#put(only) : this.#transact(writes)
	}

	/**
	 * One put over a revision costs half as a plain PutItem. That has no idempotency token, and needs none: a revision
	 * never comes back, so an attempt that lands late changes nothing. Any other condition can hold again.
	 */
	async #put(write: RowWrite & { readonly action: 'put' }): Promise<boolean> {
		const revision = randomUUID()
		try {
			await this.#client.send(
				new PutItemCommand({
					TableName: this.#table,
					Item: itemOf(write, revision),
					...conditionOf(write.if),
					ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
				}),
			)
			return true
		} catch (error) {
			// Where an answer was lost and the client asked again, the row that fails the condition is the one just written.
			if (error instanceof ConditionalCheckFailedException) return error.Item?.['revision']?.S === revision
			throw error
		}
	}

	/**
	 * The SDK adds an idempotency token, so a lost answer is asked for again without a second write, for ten minutes
	 * (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html, ClientRequestToken).
	 */
	async #transact(writes: readonly RowWrite[]): Promise<boolean> {
		const items = writes.flatMap((write) => transactItemOf(this.#table, write, randomUUID()))
		if (items.length === 0) return true
		try {
			await this.#client.send(new TransactWriteItemsCommand({ TransactItems: items }))
			return true
		} catch (error) {
			const reasons = error instanceof TransactionCanceledException ? reasonsOf(error) : []
			if (reasons.length > 0 && reasons.every((reason) => reason === 'ConditionalCheckFailed')) return false
			throw error
		}
	}
}

function refuseImpossible(writes: readonly RowWrite[]): void {
	if (writes.length > transactionLimit)
		throw new RangeError(`${writes.length} writes in one transaction; at most ${transactionLimit}`)
	if (new Set(writes.map(({ partition, sort }) => JSON.stringify([partition, sort]))).size < writes.length)
		throw new RangeError('Two writes of one row in one transaction')
}

/** Why a transaction was cancelled: a code for each write that stood in its way. */
function reasonsOf({ CancellationReasons = [] }: TransactionCanceledException): string[] {
	return CancellationReasons.map(({ Code = 'None' }) => Code).filter((code) => code !== 'None')
}

function isConflict(error: unknown): boolean {
	if (error instanceof TransactionConflictException) return true
	if (!(error instanceof TransactionCanceledException)) return false
	return reasonsOf(error).includes('TransactionConflict')
}
