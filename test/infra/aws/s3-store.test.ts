import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { S3Store } from '../../../infra/aws/adapters/s3-store.ts'
import { type Answer, openWire, type Wire } from './wire.ts'

let wire: Wire
let store: S3Store
beforeEach(async () => {
	wire = await openWire()
	store = new S3Store({ client: new S3Client(wire.client), bucket: 'site' })
})
afterEach(() => wire.close())

const bytes = new TextEncoder().encode('words')
const text = { contentType: 'text/plain' }
const etag = '3c6e0b8a9c15224a8228b9a98ca1531d'
const ok: Answer = { headers: { etag: `"${etag}"` } }
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
		[409, 'ConditionalRequestConflict'],
		[404, 'NoSuchKey'],
	])('%i %s is a condition that does not hold', async (status, code) => {
		wire.answer(refusal(status, code))
		expect(await store.put('a', bytes, text, { ifMatch: etag })).toEqual({ written: false })
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

	test('503 is asked again, and thrown in the end', async () => {
		wire.answer(refusal(503, 'SlowDown'), ok)
		expect(await store.put('a', bytes, text, { ifMatch: etag })).toEqual({ written: true, etag })
		expect(wire.asked).toHaveLength(2)
		wire.answer(refusal(503, 'SlowDown'), refusal(503, 'SlowDown'), refusal(503, 'SlowDown'))
		await expect(store.put('a', bytes, text, { ifMatch: etag })).rejects.toThrow(
			expect.objectContaining({ name: 'SlowDown' }),
		)
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
		['a writer came in between', refusal(409, 'ConditionalRequestConflict'), ok, false],
		['nothing is there, said with 412', refusal(412, 'PreconditionFailed'), { status: 404 }, true],
		['nothing is there, said with 404', refusal(404, 'NoSuchKey'), undefined, true],
	])('when %s', async (_, answer, look, written) => {
		wire.answer(answer, ...(look === undefined ? [] : [look]))
		expect(await store.delete('a', etag)).toEqual({ written })
		expect(wire.asked.map(({ method }) => method)).toEqual(look === undefined ? ['DELETE'] : ['DELETE', 'HEAD'])
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
