import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RowWrite } from '../../../functions/ports/catalogue.ts'
import { DynamoCatalogue } from '../../../infra/aws/adapters/dynamo-catalogue.ts'
import { type Answer, type Asked, type NoAnswer, openWire, type Wire } from './wire.ts'

let wire: Wire
let catalogue: DynamoCatalogue
beforeEach(async () => {
	wire = await openWire()
	catalogue = new DynamoCatalogue({ client: new DynamoDBClient(wire.client), table: 'newsroom' })
})
afterEach(() => wire.close())

const json = (value: unknown, status = 200): Answer => ({
	status,
	headers: { 'content-type': 'application/x-amz-json-1.0' },
	body: JSON.stringify(value),
})
const refusal = (name: string, rest = {}) =>
	json({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'No', ...rest }, 400)
const cancelled = (...codes: string[]) =>
	refusal('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) })
const operations = () => wire.asked.map(({ headers }) => String(headers['x-amz-target']).split('.')[1])
const bodyOf = (asked: Asked | undefined) => JSON.parse(asked?.body ?? 'null')
const item = (sort: string) => ({
	partition: { S: 'p' },
	sort: { S: sort },
	revision: { S: `r${sort}` },
	value: { S: JSON.stringify({ of: sort }) },
})
const put = (sort: string): RowWrite => ({ partition: 'p', sort, action: 'put', value: sort, if: 'any' })
const pair = [put('a'), put('b')]

test('a read is consistent, and refuses an item that is no row', async () => {
	wire.answer(json({ Item: item('қ') }), json({}), json({ Item: { partition: { S: 'p' } } }))
	const row = { partition: 'p', sort: 'қ', revision: 'rқ', value: { of: 'қ' } }
	expect(await catalogue.read({ partition: 'p', sort: 'қ' })).toEqual(row)
	const request = { TableName: 'newsroom', ConsistentRead: true, Key: { partition: { S: 'p' }, sort: { S: 'қ' } } }
	expect(bodyOf(wire.asked[0])).toEqual(request)
	expect(await catalogue.read(row)).toBeUndefined()
	await expect(catalogue.read(row)).rejects.toThrow('Not a row')
})

describe('a query', () => {
	test('goes on behind short and empty pages, and leaves its bounds out', async () => {
		wire.answer(
			json({ Items: [item('a'), item('b')], LastEvaluatedKey: { sort: { S: 'b' } } }),
			json({ Items: [], LastEvaluatedKey: { sort: { S: 'bb' } } }),
			json({ Items: [item('c'), item('d')], LastEvaluatedKey: { sort: { S: 'd' } } }),
		)
		const rows = await catalogue.query({ partition: 'p', from: 'a', to: 'z', limit: 2 })
		expect(rows.map(({ sort }) => sort)).toEqual(['b', 'c'])
		const [first, second, third] = wire.asked.map(bodyOf)
		expect(first).toMatchObject({ ConsistentRead: true, ScanIndexForward: true, Limit: 4 })
		expect(first.KeyConditionExpression).toBe('#partition = :partition AND #sort BETWEEN :from AND :to')
		expect(first.ExpressionAttributeValues).toEqual({
			':partition': { S: 'p' },
			':from': { S: 'a' },
			':to': { S: 'z' },
		})
		expect(first.ExclusiveStartKey).toBeUndefined()
		expect([second.ExclusiveStartKey, third.ExclusiveStartKey]).toEqual([{ sort: { S: 'b' } }, { sort: { S: 'bb' } }])
	})

	test('names only what it uses', async () => {
		wire.answer(json({ Items: [item('a')] }), json({ Items: [] }))
		await catalogue.query({ partition: 'p', limit: 9 })
		await catalogue.query({ partition: 'p', to: 'x', descending: true, limit: 9 })
		const [all, below] = wire.asked.map(bodyOf)
		expect(all.KeyConditionExpression).toBe('#partition = :partition')
		expect(all.ExpressionAttributeNames).toEqual({ '#partition': 'partition' })
		expect(below.KeyConditionExpression).toBe('#partition = :partition AND #sort < :to')
		expect(below.ScanIndexForward).toBe(false)
	})

	test('that can find nothing is not asked', async () => {
		for (const range of [{ from: '\ufb01', to: 'z' }, { from: '😀', to: '\ufb01' }, { to: '' }])
			expect(await catalogue.query({ partition: 'p', limit: 9, ...range })).toEqual([])
		expect(await catalogue.query({ partition: 'p', limit: 0 })).toEqual([])
		expect(wire.asked).toHaveLength(0)
	})
})

describe('a transaction', () => {
	test('sends each write with its condition', async () => {
		wire.answer(json({}))
		const writes: RowWrite[] = [
			{ ...put('a'), if: 'absent' },
			{ partition: 'p', sort: 'b', action: 'delete', if: { revision: 'r1' } },
			{ partition: 'p', sort: 'c', action: 'check', if: { revision: 'r2' } },
			{ partition: 'p', sort: 'd', action: 'check', if: 'any' },
		]
		expect(await catalogue.transact(writes)).toBe(true)
		const { TransactItems, ClientRequestToken } = bodyOf(wire.asked[0])
		expect(ClientRequestToken).toMatch(/.{20}/)
		const revision = '#revision = :revision'
		expect(TransactItems).toMatchObject([
			{
				Put: {
					Item: { sort: { S: 'a' }, value: { S: '"a"' } },
					ConditionExpression: 'attribute_not_exists(#partition)',
				},
			},
			{ Delete: { ConditionExpression: revision, ExpressionAttributeValues: { ':revision': { S: 'r1' } } } },
			{ ConditionCheck: { Key: { sort: { S: 'c' } }, ConditionExpression: revision } },
		])
		expect(TransactItems).toHaveLength(3)
	})

	test('whose conditions fail is false', async () => {
		wire.answer(cancelled('None', 'ConditionalCheckFailed'))
		expect(await catalogue.transact(pair)).toBe(false)
	})

	test('that met another one is tried again, with another token', async () => {
		wire.answer(
			cancelled('TransactionConflict', 'None'),
			cancelled('ConditionalCheckFailed', 'TransactionConflict'),
			json({}),
		)
		expect(await catalogue.transact(pair)).toBe(true)
		expect(new Set(wire.asked.map((asked) => bodyOf(asked).ClientRequestToken)).size).toBe(3)
	})

	test('that always meets another one throws after six tries', async () => {
		wire.answer(...Array.from({ length: 6 }, () => cancelled('TransactionConflict', 'None')))
		await expect(catalogue.transact(pair)).rejects.toThrow(
			expect.objectContaining({ name: 'TransactionCanceledException' }),
		)
		expect(wire.asked).toHaveLength(6)
	})

	test.each([[['ThrottlingError', 'ConditionalCheckFailed']], [['ValidationError', 'None']], [['None', 'None']], [[]]])(
		'cancelled for %j throws at once',
		async (codes) => {
			wire.answer(cancelled(...codes))
			await expect(catalogue.transact(pair)).rejects.toThrow()
			expect(wire.asked).toHaveLength(1)
		},
	)

	test('whose answer was lost is asked for again under the same token', async () => {
		wire.answer({ status: 500 }, json({}))
		expect(await catalogue.transact(pair)).toBe(true)
		expect(new Set(wire.asked.map((asked) => bodyOf(asked).ClientRequestToken)).size).toBe(1)
		expect(wire.asked).toHaveLength(2)
	})

	test('that cannot be is refused before anything is sent', async () => {
		const many = Array.from({ length: 101 }, (_, i) => put(String(i)))
		await expect(catalogue.transact(many)).rejects.toThrow(RangeError)
		await expect(catalogue.transact([put('a'), put('a')])).rejects.toThrow(RangeError)
		await expect(catalogue.transact([{ ...put('a'), action: 'put', value: undefined }])).rejects.toThrow(TypeError)
		expect(await catalogue.transact([{ partition: 'p', sort: 's', action: 'check', if: 'any' }])).toBe(true)
		expect(wire.asked).toHaveLength(0)
	})
})

describe('a single put', () => {
	const over: RowWrite = { ...put('a'), if: { revision: 'r1' } }

	test('over a revision is a PutItem', async () => {
		wire.answer(
			json({}),
			refusal('TransactionConflictException'),
			refusal('ConditionalCheckFailedException', { Item: item('a') }),
		)
		expect(await catalogue.transact([over])).toBe(true)
		expect(await catalogue.transact([over])).toBe(false)
		expect(operations()).toEqual(['PutItem', 'PutItem', 'PutItem'])
		expect(bodyOf(wire.asked[0])).toMatchObject({
			Item: { partition: { S: 'p' }, sort: { S: 'a' }, value: { S: '"a"' } },
			ConditionExpression: '#revision = :revision',
			ExpressionAttributeValues: { ':revision': { S: 'r1' } },
		})
	})

	test.each<NoAnswer | Answer>(['hang up', { status: 500 }])('after %j knows its own row', async (lost) => {
		wire.answer(lost, (asked) => refusal('ConditionalCheckFailedException', { Item: bodyOf(asked).Item }))
		expect(await catalogue.transact([over])).toBe(true)
		expect(wire.asked).toHaveLength(2)
	})

	test('under a condition that can hold again has a token, the same after a lost answer', async () => {
		wire.answer('hang up', json({}), json({}))
		expect(await catalogue.transact([{ ...put('a'), if: 'absent' }])).toBe(true)
		expect(await catalogue.transact([put('a')])).toBe(true)
		expect(operations()).toEqual(Array(3).fill('TransactWriteItems'))
		const [lost, again, other] = wire.asked.map((asked) => bodyOf(asked).ClientRequestToken)
		expect([again === lost, other === lost]).toEqual([true, false])
	})
})
