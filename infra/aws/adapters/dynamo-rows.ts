import type {
	AttributeValue,
	PutItemCommandInput,
	QueryCommandInput,
	TransactWriteItem,
} from '@aws-sdk/client-dynamodb'
import type { Row, RowCondition, RowKey, RowRange, RowWrite } from '../../../functions/ports/catalogue.ts'

/** The key of a row as DynamoDB's table has it. */
export function keyOf({ partition, sort }: RowKey) {
	return { partition: { S: partition }, sort: { S: sort } }
}

/** A write that puts a row. */
export type RowPut = Extract<RowWrite, { action: 'put' }>

/**
 * A row's attributes. The value is JSON text, so that nothing is lost to DynamoDB's types (empty sets, big numbers).
 * Throws on a value that JSON has no word for.
 */
export function itemOf(write: RowPut, revision: string): Record<string, AttributeValue> {
	const { value, forgetAt } = write
	if (JSON.stringify(value) === undefined)
		throw new TypeError(`Not a JSON value for ${write.partition} / ${write.sort}: ${String(value)}`)
	// Seconds, in the attribute that the table names (catalogue-table.ts); DynamoDB drops the row within days
	// (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html).
	const forgotten = forgetAt !== undefined && { forgottenAt: { N: String(Math.ceil(Date.parse(forgetAt) / 1000)) } }
	return { ...keyOf(write), revision: { S: revision }, value: { S: JSON.stringify(value) }, ...forgotten }
}

/** The row in an item; throws on one that this table would not hold. */
export function rowOf({ partition, sort, revision, value }: Record<string, AttributeValue>): Row {
	if (!partition?.S || !sort?.S || !revision?.S || !value?.S)
		throw new TypeError(`Not a row of the catalogue: ${partition?.S} / ${sort?.S}`)
	return { partition: partition.S, sort: sort.S, revision: revision.S, value: JSON.parse(value.S) }
}

/** The part that Put, Delete, ConditionCheck and PutItem have in common. */
type RowExpression = { ConditionExpression: string } & Pick<
	PutItemCommandInput,
	'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>

/** A condition as an expression; nothing for `any`. Names are aliased: `partition` and `value` are reserved words. */
export function conditionOf(condition: RowCondition): RowExpression | undefined {
	if (condition === 'any') return undefined
	if (condition === 'absent')
		return {
			ConditionExpression: 'attribute_not_exists(#partition)',
			ExpressionAttributeNames: { '#partition': 'partition' },
		}
	return {
		ConditionExpression: '#revision = :revision',
		ExpressionAttributeNames: { '#revision': 'revision' },
		ExpressionAttributeValues: { ':revision': { S: condition.revision } },
	}
}

/** One line of a transaction; nothing for a check that insists on nothing. */
export function transactItemOf(table: string, write: RowWrite, revision: string): TransactWriteItem[] {
	const condition = conditionOf(write.if)
	if (write.action === 'put') return [{ Put: { TableName: table, Item: itemOf(write, revision), ...condition } }]
	if (write.action === 'delete') return [{ Delete: { TableName: table, Key: keyOf(write), ...condition } }]
	return condition === undefined ? [] : [{ ConditionCheck: { TableName: table, Key: keyOf(write), ...condition } }]
}

/**
 * A range as a key condition, or nothing when no row can be in it: DynamoDB refuses an empty key and a BETWEEN whose
 * bounds are crossed. A key condition takes one operator on the sort key, so two bounds are BETWEEN, which includes them.
 */
export function keyConditionOf({ partition, from = '', to }: RowRange): Partial<QueryCommandInput> | undefined {
	if (to !== undefined && Buffer.compare(Buffer.from(from), Buffer.from(to)) >= 0) return undefined
	const bounded = from !== '' || to !== undefined
	const bounds = from === '' ? '#sort < :to' : to === undefined ? '#sort > :from' : '#sort BETWEEN :from AND :to'
	return {
		KeyConditionExpression: `#partition = :partition${bounded ? ` AND ${bounds}` : ''}`,
		ExpressionAttributeNames: { '#partition': 'partition', ...(bounded && { '#sort': 'sort' }) },
		ExpressionAttributeValues: {
			':partition': { S: partition },
			...(from !== '' && { ':from': { S: from } }),
			...(to !== undefined && { ':to': { S: to } }),
		},
	}
}
