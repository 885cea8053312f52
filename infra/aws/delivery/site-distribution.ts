import { Duration, Stack } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
	AllowedMethods,
	type BehaviorOptions,
	CachePolicy,
	type CfnDistribution,
	Distribution,
	Function as EdgeFunctionOf,
	FunctionCode,
	FunctionEventType,
	FunctionRuntime,
	HttpVersion,
	OriginRequestCookieBehavior,
	OriginRequestHeaderBehavior,
	OriginRequestPolicy,
	OriginRequestQueryStringBehavior,
	S3OriginAccessControl,
	SecurityPolicyProtocol,
	ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { settingsOf } from '../settings/stage-stack.ts'
import { type EdgeFunction, edgeCode } from './edge-code.ts'
import { SecurityHeaders } from './headers.ts'

/** How long an edge takes it from the bucket that something is not there: a story may come any moment. */
const missingFor = Duration.seconds(10)

export interface SiteDistributionProps {
	readonly site: IBucket
	/** Host of the API that takes what readers write. */
	readonly readers: string
}

/** What readers see: the site's bucket behind CloudFront, with the edge functions of functions/edge. */
export class SiteDistribution extends Distribution {
	constructor(scope: Construct, id: string, { site, readers }: SiteDistributionProps) {
		const { domain } = settingsOf(scope)
		const { stackName, region } = Stack.of(scope)
		// CloudFront has one set of names for all regions.
		const name = `${stackName}-${region}`
		const edge = (name: EdgeFunction) =>
			new EdgeFunctionOf(scope, name, {
				code: FunctionCode.fromInline(edgeCode(name)),
				runtime: FunctionRuntime.JS_2_0,
			})
		const behaviour: BehaviorOptions = {
			origin: S3BucketOrigin.withOriginAccessControl(site, {
				originAccessControl: new S3OriginAccessControl(scope, 'access', { originAccessControlName: name }),
			}),
			viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
			compress: true,
			// An address is all that a page depends on: no query, no cookie, no header makes another one of it.
			cachePolicy: new CachePolicy(scope, 'cache', {
				cachePolicyName: name,
				// What the objects say themselves (functions/site/public-object.ts); this is for what says nothing.
				defaultTtl: Duration.minutes(1),
				minTtl: Duration.seconds(0),
				maxTtl: Duration.days(365),
				enableAcceptEncodingBrotli: true,
				enableAcceptEncodingGzip: true,
			}),
			functionAssociations: [
				{ function: edge('viewer-request'), eventType: FunctionEventType.VIEWER_REQUEST },
				{ function: edge('viewer-response'), eventType: FunctionEventType.VIEWER_RESPONSE },
			],
		}
		const headers = new SecurityHeaders(scope, 'headers')
		const asked = functionsOf(scope, name, readers, headers)
		super(scope, id, {
			comment: 'Tilmash: the site',
			httpVersion: HttpVersion.HTTP2_AND_3,
			...(domain !== undefined && {
				domainNames: [domain.name],
				minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
				certificate: Certificate.fromCertificateArn(scope, 'certificate', domain.certificateArn),
			}),
			defaultBehavior: { ...behaviour, responseHeadersPolicy: headers },
			// An embed stands in other sites' pages (functions/render/embed-variant.ts).
			additionalBehaviors: {
				'/converse/*': asked,
				'/preview/*': asked,
				'*/embed/': { ...behaviour, responseHeadersPolicy: new SecurityHeaders(scope, 'framed', { framed: true }) },
			},
			// One page a status is all that CloudFront takes, so it is the one in every language, which
			// leaves the address's own where scripts run (functions/publish/own-language.ts).
			errorResponses: [
				{ httpStatus: 404, responseHttpStatus: 404, responsePagePath: '/404.html', ttl: missingFor },
				{ httpStatus: 403, responseHttpStatus: 404, responsePagePath: '/404.html', ttl: missingFor },
			],
		})
		// Not yet in CDK's own properties: objects are purged by what they name (functions/site/cache-tag.ts).
		const resource = this.node.defaultChild as CfnDistribution
		resource.addPropertyOverride('DistributionConfig.CacheTagConfig', { HeaderName: 'x-amz-meta-cache-tag' })
	}
}

/**
 * What readers write and what they have a link to goes on to functions, and nothing of the answer is kept. Of a request they are told what they need; the address
 * is for counting and nothing else (functions/converse/visitors.ts).
 */
function functionsOf(
	scope: Construct,
	name: string,
	host: string,
	responseHeadersPolicy: SecurityHeaders,
): BehaviorOptions {
	return {
		origin: new HttpOrigin(host, { readTimeout: Duration.seconds(20) }),
		viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
		allowedMethods: AllowedMethods.ALLOW_ALL,
		cachePolicy: CachePolicy.CACHING_DISABLED,
		originRequestPolicy: new OriginRequestPolicy(scope, 'to-readers-api', {
			originRequestPolicyName: `${name}-readers`,
			queryStringBehavior: OriginRequestQueryStringBehavior.all(),
			headerBehavior: OriginRequestHeaderBehavior.allowList(
				'accept',
				'accept-language',
				'content-type',
				'sec-fetch-site',
				'cloudfront-viewer-address',
			),
			cookieBehavior: OriginRequestCookieBehavior.none(),
		}),
		responseHeadersPolicy,
	}
}
