import { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CloudFrontCdn } from '../../../infra/aws/adapters/cloudfront-cdn.ts'
import { type Answer, openWire, type Wire } from './wire.ts'

let wire: Wire
let cdn: CloudFrontCdn
beforeEach(async () => {
	wire = await openWire()
	cdn = new CloudFrontCdn({ client: new CloudFrontClient({ ...wire.client, maxAttempts: 1 }), distribution: 'E1' })
})
afterEach(() => wire.close())

const xml = (status: number, body: string): Answer => ({ status, headers: { 'content-type': 'text/xml' }, body })

test('tags are purged in one request, under a name that makes a second one like it no other', async () => {
	wire.answer(xml(201, '<Invalidation><Id>I1</Id><Status>InProgress</Status></Invalidation>'))
	await cdn.purge(['a-0123456789abcdef', 'lists'], 'wish')
	const [asked] = wire.asked
	expect(asked?.path).toBe('/2020-05-31/distribution/E1/invalidation')
	const items = [...(asked?.body ?? '').matchAll(/<Path>([^<]*)<\/Path>/g)].map(([, path]) => path)
	expect(items).toEqual(['#a-0123456789abcdef', '#lists'])
	expect(asked?.body).toContain('<Quantity>2</Quantity>')
	expect(asked?.body).toContain('<CallerReference>wish</CallerReference>')
})

test('a wish that CloudFront has no room for throws, so that it comes again', async () => {
	wire.answer(
		xml(
			400,
			'<ErrorResponse><Error><Code>TooManyInvalidationsInProgress</Code><Message>No</Message></Error></ErrorResponse>',
		),
	)
	await expect(cdn.purge(['lists'], 'wish')).rejects.toThrow()
})
