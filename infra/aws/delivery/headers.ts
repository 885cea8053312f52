import { Duration, Stack } from 'aws-cdk-lib'
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { hashSource } from '../../../functions/page/document.ts'
import { ownLanguageScript } from '../../../functions/publish/own-language.ts'

/**
 * What a page cannot say of itself, or need not know: who may frame it, and what may be a script on this site. The rest
 * of the policy, with the hash of its style sheet, stands in each page (functions/page/document.ts), because a page
 * that was rendered before a deploy has the style sheet of then.
 */
const policy = (frames: "'none'" | '*') =>
	`script-src 'self' ${hashSource(ownLanguageScript)}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ${frames}`

/** Devices that a page of a newsroom has no business with. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

/**
 * The security headers of every answer (https://owasp.org/www-project-secure-headers/). `framed` ones may stand in a frame
 * of any site: that is what embeds are for.
 */
export class SecurityHeaders extends ResponseHeadersPolicy {
	constructor(scope: Construct, id: string, { framed = false } = {}) {
		const { stackName, region } = Stack.of(scope)
		super(scope, id, {
			// CloudFront has one set of names for all regions, CDK one for each.
			responseHeadersPolicyName: `${stackName}-${region}${framed ? '-framed' : ''}`,
			securityHeadersBehavior: {
				contentSecurityPolicy: { contentSecurityPolicy: policy(framed ? '*' : "'none'"), override: true },
				contentTypeOptions: { override: true },
				...(!framed && { frameOptions: { frameOption: HeadersFrameOption.DENY, override: true } }),
				referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
				// For this host alone: what else its domain has, a newsroom's site cannot bind to HTTPS for a year.
				strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: false, override: true },
			},
			customHeadersBehavior: {
				customHeaders: [
					{
						header: 'permissions-policy',
						value: permissions.map((feature) => `${feature}=()`).join(', '),
						override: true,
					},
				],
			},
		})
	}
}
