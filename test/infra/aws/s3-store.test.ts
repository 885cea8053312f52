import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { s3Clients } from '../../../infra/aws/adapters/s3-clients.ts'
import { S3Store } from '../../../infra/aws/adapters/s3-store.ts'
import { type Answer, type NoAnswer, openWire, type Wire } from './wire.ts'

let wire: Wire
let store: S3Store
beforeEach(async () => {
	wire = await openWire()
	const clients = s3Clients(wire.client, { connectionTimeout: 1000, requestTimeout: 200 })
	store = new S3Store({ clients, bucket: 'site' })
})
afterEach(() => wire.close())

const bytes = new TextEncoder().encode('words')
const text = { contentType: 'text/plain' }
const etag = '3c6e0b8a9c15224a8228b9a98ca1531d'
const ok: Answer = { headers: { etag: `"${etag}"` } }
const never: readonly NoAnswer[] = ['hang up', 'silence']
const refusal = (status: number, code: string): Answer => ({
	status,
	headers: { 'content-type': 'application/xml' },
	body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>No</Message></Error>`,
})

describe('put', () => {
	test('sends the headers, and answers the ETag without quotes', async () => {
		wire.answer(ok)
		const headers = { contentType: 'text/html', cacheControl: 'no-cache', metadata: { lang: 'kk' } }
		expect(await store.put('kk/қар +%.html', bytes, headers)).toEqual({ written: true, etag })
		expect(wire.asked).toMatchObject([
			{
				method: 'PUT',
				path: '/site/kk/қар +%.html',
				headers: { 'content-type': 'text/html', 'cache-control': 'no-cache', 'x-amz-meta-lang': 'kk' },
			},
		])
		expect(wire.asked[0]?.body).toBe('words')
		expect(wire.asked[0]?.headers['if-match'] ?? wire.asked[0]?.headers['if-none-match']).toBeUndefined()
	})

	test('sends If-Match in quotes and If-None-Match as a star', async () => {
		wire.answer(ok, ok)
		await store.put('a', bytes, text, { ifMatch: etag })
		await store.put('a', bytes, text, { ifNoneMatch: '*' })
		expect(wire.asked.map(({ headers }) => [headers['if-match'], headers['if-none-match']])).toEqual([
			[`"${etag}"`, undefined],
			[undefined, '*'],
		])
	})

	test.each([
		[412, 'PreconditionFailed'],
		[404, 'NoSuchKey'],
	])('%i %s is a condition that does not hold', async (status, code) => {
		wire.answer(refusal(status, code))
		expect(await store.put('a', bytes, text, { ifMatch: etag })).toEqual({ written: false })
		expect(wire.asked).toHaveLength(1)
	})

	test.each([
		[404, 'NoSuchBucket'],
		[409, 'OperationAborted'],
		[403, 'AccessDenied'],
	])('%i %s throws', async (status, code) => {
		wire.answer(refusal(status, code))
		await expect(store.put('a', bytes, text, { ifMatch: etag })).rejects.toThrow(
			expect.objectContaining({ name: code }),
		)
		expect(wire.asked).toHaveLength(1)
	})

	test.each<[string, Answer]>([
		['503 SlowDown', refusal(503, 'SlowDown')],
		['500 InternalError', refusal(500, 'InternalError')],
		['409 of two writers at once', refusal(409, 'ConditionalRequestConflict')],
		['429 without a body', { status: 429 }],
		['502 with the page of a proxy', { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad' }],
	])('an answer of %s is asked again, the same', async (_, busy) => {
		wire.answer(busy, busy, ok)
		expect(await store.put('a', bytes, text, { ifMatch: etag })).toEqual({ written: true, etag })
		expect(wire.asked.map(({ body, headers }) => [body, headers['if-match']])).toEqual(
			Array(3).fill(['words', `"${etag}"`]),
		)
	})

	test('after four tries 503 is thrown, and 409 is a condition that does not hold', async () => {
		wire.answer(...Array<Answer>(4).fill(refusal(503, 'SlowDown')))
		await expect(store.put('a', bytes, text, { ifMatch: etag })).rejects.toThrow(
			expect.objectContaining({ name: 'SlowDown' }),
		)
		expect(wire.asked).toHaveLength(4)
		wire.answer(...Array<Answer>(4).fill(refusal(409, 'ConditionalRequestConflict')))
		expect(await store.put('a', bytes, text, { ifMatch: etag })).toEqual({ written: false })
		expect(wire.asked).toHaveLength(8)
	})

	test.each(never)('%s throws at once, because the write may still land', async (nothing) => {
		wire.answer(nothing, ok)
		await expect(store.put('a', bytes, text, { ifMatch: etag })).rejects.toThrow()
		await new Promise((resolve) => setTimeout(resolve, 300))
		expect(wire.asked).toHaveLength(1)
	})

	test('what landed though S3 answered 500 reads as a lost race', async () => {
		wire.answer(refusal(500, 'InternalError'), refusal(412, 'PreconditionFailed'))
		expect(await store.put('a', bytes, text, { ifNoneMatch: '*' })).toEqual({ written: false })
	})

	test('no write meets a connection that was kept, while reads may', async () => {
		wire.answer(ok, ok, ok, ok)
		const asks = [() => store.put('a', bytes, text), () => store.get('a')]
		for (const ask of asks) {
			await ask()
			await new Promise((resolve) => setTimeout(resolve, 50))
			await ask()
		}
		const [first, second, third, fourth] = wire.asked.map(({ from }) => from)
		expect([second === first, fourth === third]).toEqual([false, true])
	})
})

describe('get and head', () => {
	test('read a version with its headers', async () => {
		const headers = { ...ok.headers, 'content-type': 'text/plain', 'x-amz-meta-lang': 'kk', 'x-amz-version-id': 'v1' }
		wire.answer({ headers: { ...headers, 'content-length': '5' }, body: 'words' })
		const { body, ...head } = (await store.get('a', 'v1')) ?? {}
		expect(Buffer.from(body ?? []).toString()).toBe('words')
		expect(head).toEqual({ key: 'a', etag, size: 5, ...text, metadata: { lang: 'kk' }, versionId: 'v1' })
		expect(wire.asked[0]?.query).toMatchObject({ versionId: 'v1' })
	})

	test.each([
		[404, 'NoSuchKey'],
		[404, 'NoSuchVersion'],
		[405, 'MethodNotAllowed'],
	])('%i %s is no object', async (status, code) => {
		wire.answer(refusal(status, code))
		expect(await store.get('a', 'v1')).toBeUndefined()
	})

	test.each([...never, refusal(503, 'SlowDown')])('are asked again after %j', async (nothing) => {
		wire.answer(nothing, { ...ok, body: 'words' }, nothing, ok)
		expect(Buffer.from((await store.get('a'))?.body ?? []).toString()).toBe('words')
		expect(await store.head('a')).toMatchObject({ etag })
		expect(wire.asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'HEAD', 'HEAD'])
	})

	test('a HEAD without a body is no object at 404, and throws at 403', async () => {
		wire.answer({ status: 404 }, { status: 403 })
		expect(await store.head('a')).toBeUndefined()
		await expect(store.head('a')).rejects.toThrow()
	})

	test('a bucket that is not there throws', async () => {
		wire.answer(refusal(404, 'NoSuchBucket'))
		await expect(store.get('a')).rejects.toThrow(expect.objectContaining({ name: 'NoSuchBucket' }))
	})
})

describe('delete', () => {
	test('sends If-Match in quotes, or none', async () => {
		wire.answer({ status: 204 }, { status: 204 })
		expect(await store.delete('a')).toEqual({ written: true })
		expect(await store.delete('a', etag)).toEqual({ written: true })
		expect(wire.asked.map(({ method, headers }) => [method, headers['if-match']])).toEqual([
			['DELETE', undefined],
			['DELETE', `"${etag}"`],
		])
	})

	test.each([
		['other bytes are there', refusal(412, 'PreconditionFailed'), ok, false],
		['nothing is there, said with 412', refusal(412, 'PreconditionFailed'), { status: 404 }, true],
		['nothing is there, said with 404', refusal(404, 'NoSuchKey'), undefined, true],
	])('when %s', async (_, answer, look, written) => {
		wire.answer(answer, ...(look === undefined ? [] : [look]))
		expect(await store.delete('a', etag)).toEqual({ written })
		expect(wire.asked.map(({ method }) => method)).toEqual(look === undefined ? ['DELETE'] : ['DELETE', 'HEAD'])
	})

	test('asks again what S3 was too busy for, and looks when a writer always comes in between', async () => {
		wire.answer(refusal(503, 'SlowDown'), refusal(409, 'ConditionalRequestConflict'), { status: 204 })
		expect(await store.delete('a', etag)).toEqual({ written: true })
		wire.answer(...Array<Answer>(4).fill(refusal(409, 'ConditionalRequestConflict')), ok)
		expect(await store.delete('a', etag)).toEqual({ written: false })
		expect(wire.asked.map(({ method }) => method)).toEqual([...Array(7).fill('DELETE'), 'HEAD'])
	})

	test.each(never)('%s throws at once', async (nothing) => {
		wire.answer(nothing, { status: 204 })
		await expect(store.delete('a', etag)).rejects.toThrow()
		expect(wire.asked).toHaveLength(1)
	})

	test('a bucket that is not there throws', async () => {
		wire.answer(refusal(404, 'NoSuchBucket'))
		await expect(store.delete('a')).rejects.toThrow()
	})
})

test('a list decodes its keys and goes on until the limit', async () => {
	const page = (keys: string[], token?: string): Answer => ({
		headers: { 'content-type': 'application/xml' },
		body: `<ListBucketResult><IsTruncated>${token !== undefined}</IsTruncated>${
			token ? `<NextContinuationToken>${token}</NextContinuationToken>` : ''
		}${keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}</ListBucketResult>`,
	})
	wire.answer(page(['p/%D2%9B+%2B%25.md', 'p/a'], 'more=='), page([], 'again'), page(['p/b']))
	expect(await store.list('p/', { after: 'p/0', limit: 5 })).toEqual(['p/қ +%.md', 'p/a', 'p/b'])
	const common = { 'list-type': '2', prefix: 'p/', 'encoding-type': 'url' }
	expect(wire.asked.map(({ query }) => query)).toMatchObject([
		{ ...common, 'start-after': 'p/0', 'max-keys': '5' },
		{ ...common, 'continuation-token': 'more==', 'max-keys': '3' },
		{ ...common, 'continuation-token': 'again', 'max-keys': '3' },
	])
	expect(await store.list('p/', { limit: 0 })).toEqual([])
})
