import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { ownLanguageScript } from '../../../../functions/publish/own-language.ts'
import { Delivery } from '../../../../infra/aws/delivery/delivery.ts'
import { Newsroom } from '../../../../infra/aws/newsroom.ts'
import type { StageSettings } from '../../../../infra/aws/settings/settings.ts'

const { context } = JSON.parse(readFileSync(new URL('../../../../cdk.json', import.meta.url), 'utf8'))

function stacks(more: Partial<StageSettings> = {}) {
	const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
	const settings: StageSettings = {
		name: 'test',
		region: 'eu-central-1',
		account: '111122223333',
		architecture: 'arm64',
		...more,
	}
	const newsroom = new Newsroom(app, 'newsroom', { settings })
	const delivery = new Delivery(app, 'delivery', { settings, newsroom })
	return { newsroom: Template.fromStack(newsroom), delivery: Template.fromStack(delivery) }
}
const { newsroom, delivery } = stacks()

test('readers come over HTTP/3 and TLS, get what is compressed, and no more than files', () => {
	delivery.hasResourceProperties('AWS::CloudFront::Distribution', {
		DistributionConfig: {
			Enabled: true,
			HttpVersion: 'http2and3',
			DefaultCacheBehavior: {
				Compress: true,
				ViewerProtocolPolicy: 'redirect-to-https',
				AllowedMethods: Match.absent(),
			},
		},
	})
	delivery.hasResourceProperties('AWS::CloudFront::CachePolicy', {
		CachePolicyConfig: {
			MinTTL: 0,
			DefaultTTL: 60,
			ParametersInCacheKeyAndForwardedToOrigin: {
				CookiesConfig: { CookieBehavior: 'none' },
				HeadersConfig: { HeaderBehavior: 'none' },
				QueryStringsConfig: { QueryStringBehavior: 'none' },
				EnableAcceptEncodingBrotli: true,
				EnableAcceptEncodingGzip: true,
			},
		},
	})
})

test('the bucket is read by CloudFront alone, signed, and says 404 where nothing is', () => {
	delivery.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
		OriginAccessControlConfig: {
			OriginAccessControlOriginType: 's3',
			SigningBehavior: 'always',
			SigningProtocol: 'sigv4',
		},
	})
	const [policy] = Object.entries(newsroom.findResources('AWS::S3::BucketPolicy'))
		.filter(([id]) => id.startsWith('site'))
		.map(([, { Properties }]) => Properties.PolicyDocument.Statement)
	const allowed = policy.filter(({ Effect }: { Effect: string }) => Effect === 'Allow')
	expect(allowed.map(({ Action }: { Action: string }) => Action)).toEqual(['s3:GetObject', 's3:ListBucket'])
	for (const { Principal, Condition } of allowed) {
		expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' })
		expect(JSON.stringify(Condition.ArnLike)).toContain(':cloudfront::111122223333:distribution/*')
	}
})

test('both edge functions stand before the site, and are live', () => {
	const functions = delivery.findResources('AWS::CloudFront::Function')
	expect(Object.keys(functions)).toHaveLength(2)
	for (const { Properties } of Object.values(functions))
		expect(Properties).toMatchObject({ AutoPublish: true, FunctionConfig: { Runtime: 'cloudfront-js-2.0' } })
	const [distribution] = Object.values(delivery.findResources('AWS::CloudFront::Distribution'))
	const associated = distribution?.['Properties'].DistributionConfig.DefaultCacheBehavior.FunctionAssociations
	expect(associated.map(({ EventType }: { EventType: string }) => EventType).toSorted()).toEqual([
		'viewer-request',
		'viewer-response',
	])
})

test('what is cached can be purged by the tags that objects carry', () => {
	delivery.hasResourceProperties('AWS::CloudFront::Distribution', {
		DistributionConfig: { CacheTagConfig: { HeaderName: 'x-amz-meta-cache-tag' } },
	})
})

test('what is not there is 404 with the page of all languages, and asked for again soon', () => {
	const page = { ResponseCode: 404, ResponsePagePath: '/404.html' }
	delivery.hasResourceProperties('AWS::CloudFront::Distribution', {
		DistributionConfig: {
			CustomErrorResponses: [
				{ ErrorCode: 404, ErrorCachingMinTTL: 10, ...page },
				{ ErrorCode: 403, ErrorCachingMinTTL: 10, ...page },
			],
		},
	})
})

test('an embed may stand in a frame of any site, and nothing else may', () => {
	const policies = delivery.findResources('AWS::CloudFront::ResponseHeadersPolicy')
	const framing = (id: string) => {
		const { ContentSecurityPolicy, FrameOptions } =
			policies[id]?.['Properties'].ResponseHeadersPolicyConfig.SecurityHeadersConfig ?? {}
		return [/frame-ancestors (\S+)/.exec(ContentSecurityPolicy.ContentSecurityPolicy)?.[1], FrameOptions?.FrameOption]
	}
	const [distribution] = Object.values(delivery.findResources('AWS::CloudFront::Distribution'))
	const { DefaultCacheBehavior, CacheBehaviors } = distribution?.['Properties'].DistributionConfig ?? {}
	expect(framing(DefaultCacheBehavior.ResponseHeadersPolicyId.Ref)).toEqual(["'none'", 'DENY'])
	const [talk, preview, embed] = CacheBehaviors
	expect(CacheBehaviors).toMatchObject([
		{ PathPattern: '/converse/*' },
		{ PathPattern: '/preview/*' },
		{ PathPattern: '*/embed/', ViewerProtocolPolicy: 'redirect-to-https' },
	])
	for (const asked of [talk, preview]) expect(framing(asked.ResponseHeadersPolicyId.Ref)).toEqual(["'none'", 'DENY'])
	expect(framing(embed.ResponseHeadersPolicyId.Ref)).toEqual(['*', undefined])
	expect(embed.FunctionAssociations).toEqual(DefaultCacheBehavior.FunctionAssociations)
})

test('what readers write goes to the conversation with all it needs and no more, and nothing of it is kept', () => {
	const [distribution] = Object.values(delivery.findResources('AWS::CloudFront::Distribution'))
	const { CacheBehaviors } = distribution?.['Properties'].DistributionConfig ?? {}
	const [talk] = CacheBehaviors
	expect(talk.AllowedMethods).toContain('POST')
	expect(talk.FunctionAssociations).toBeUndefined()
	// The managed policy CachingDisabled.
	expect(talk.CachePolicyId).toBe('4135ea2d-6df8-44a3-9df3-4b5a84be39ad')
	delivery.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
		OriginRequestPolicyConfig: {
			CookiesConfig: { CookieBehavior: 'none' },
			HeadersConfig: {
				HeaderBehavior: 'whitelist',
				Headers: ['accept', 'accept-language', 'content-type', 'sec-fetch-site', 'cloudfront-viewer-address'],
			},
		},
	})
})

test('every answer carries the security headers', () => {
	const policies = Object.values(delivery.findResources('AWS::CloudFront::ResponseHeadersPolicy'))
	const policy = policies.find(({ Properties }) => !JSON.stringify(Properties).includes('-framed'))
	const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } =
		policy?.['Properties'].ResponseHeadersPolicyConfig ?? {}
	expect(security.StrictTransportSecurity).toMatchObject({
		AccessControlMaxAgeSec: 31_536_000,
		IncludeSubdomains: false,
	})
	expect(security.ContentTypeOptions).toEqual({ Override: true })
	expect(security.ReferrerPolicy.ReferrerPolicy).toBe('strict-origin-when-cross-origin')
	expect(security.ContentSecurityPolicy.ContentSecurityPolicy).toContain("frame-ancestors 'none'")
	expect(security.ContentSecurityPolicy.ContentSecurityPolicy).not.toContain('unsafe')
	const script = createHash('sha256').update(ownLanguageScript).digest('base64')
	expect(security.ContentSecurityPolicy.ContentSecurityPolicy).toContain(`script-src 'self' 'sha256-${script}';`)
	expect(custom.Items[0]).toMatchObject({
		Header: 'permissions-policy',
		Value: expect.stringContaining('geolocation=()'),
	})
})

test('a takedown and a correction are purged, and nothing else costs a purge', () => {
	delivery.hasResourceProperties('AWS::Events::Rule', {
		EventPattern: { source: ['tilmash'], 'detail-type': ['article gone', 'article corrected'] },
	})
	const rights = Object.entries(delivery.findResources('AWS::IAM::Policy'))
		.filter(([id]) => id.startsWith('purge'))
		.flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
	expect(rights.flatMap(({ Action }) => Action).filter((action) => action.startsWith('cloudfront:'))).toEqual([
		'cloudfront:CreateInvalidation',
	])
})

test('a domain of one’s own comes with its certificate, TLS 1.2 and, in a zone of Route 53, its records', () => {
	const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0000-0000-0000-000000000000'
	const domain = { name: 'news.example.org', certificateArn, hostedZone: { id: 'Z0123456789', name: 'example.org' } }
	const own = stacks({ domain }).delivery
	own.hasResourceProperties('AWS::CloudFront::Distribution', {
		DistributionConfig: {
			Aliases: ['news.example.org'],
			ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
		},
	})
	for (const Type of ['A', 'AAAA'])
		own.hasResourceProperties('AWS::Route53::RecordSet', {
			Type,
			Name: 'news.example.org.',
			HostedZoneId: 'Z0123456789',
		})
	own.hasOutput('SiteAddress', { Value: 'https://news.example.org/' })
	delivery.resourceCountIs('AWS::Route53::RecordSet', 0)
})
