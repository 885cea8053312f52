import { Annotations, Validations } from 'aws-cdk-lib'
import type { Delivery } from '../delivery/delivery.ts'

/** What is found in the delivery stack and is meant to be so: each finding by itself, with the reason. */
export function acknowledgeDelivery(delivery: Delivery): void {
	const distribution = delivery.node.findChild('distribution')
	const acknowledge = (rule: string, reason: string) =>
		Validations.of(distribution).acknowledge({ id: `AwsSolutions-${rule}`, reason })
	acknowledge('CFR1', 'A newspaper is read everywhere; whom to shut out is no decision of ours.')
	acknowledge(
		'CFR2',
		'Behind it are files only: no query, no cookie, no body, no database that a firewall could protect.',
	)
	acknowledge('CFR3', 'A log would keep which address read what. Readers of such a newsroom may be at risk for it.')
	if (delivery.settings.domain === undefined)
		acknowledge(
			'CFR4',
			'The certificate of cloudfront.net goes with its own TLS policy. A domain of one’s own has TLS 1.2.',
		)
	Annotations.of(distribution).acknowledgeWarning(
		'@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
		'The bucket of the newsroom stack lets CloudFront read by itself (site-bucket.ts).',
	)
}
