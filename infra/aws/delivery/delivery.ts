import { CfnOutput } from 'aws-cdk-lib'
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53'
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { Canary } from '../canary.ts'
import type { Newsroom } from '../newsroom.ts'
import { StageStack, type StageStackProps } from '../settings/stage-stack.ts'
import { Purge } from './purge.ts'
import { SiteDistribution } from './site-distribution.ts'

export interface DeliveryProps extends StageStackProps {
	readonly newsroom: Newsroom
}

/**
 * The site as readers see it.
 *
 *     reader ◀── CloudFront ◀── site
 *        └──────▶ CloudFront ──▶ readers' API
 *                    ▲
 *     announcements ─┴─ purge        taken down, corrected
 *
 * The canary stands here, because it looks at what readers get.
 */
export class Delivery extends StageStack {
	constructor(scope: Construct, id: string, { newsroom, ...props }: DeliveryProps) {
		super(scope, id, props)
		// By name: the bucket's own stack lets CloudFront read (Newsroom), or the stacks would wait for each other.
		const site = Bucket.fromBucketAttributes(this, 'site', {
			bucketName: newsroom.site.bucketName,
			region: this.region,
		})
		const distribution = new SiteDistribution(this, 'distribution', { site, readers: newsroom.readers.host })
		const { announcements, manuscripts, desk, catalogue } = newsroom
		const { topic } = newsroom.watch
		new Purge(this, 'purge', { announcements, distribution, topic })

		const { domain } = this.settings
		const siteAddress = `https://${domain?.name ?? distribution.distributionDomainName}`
		new Canary(this, 'canary', { manuscripts, desk, catalogue, siteAddress, topic })
		if (domain?.hostedZone !== undefined) {
			const { id: hostedZoneId, name: zoneName } = domain.hostedZone
			const zone = HostedZone.fromHostedZoneAttributes(this, 'zone', { hostedZoneId, zoneName })
			const record = {
				zone,
				recordName: domain.name,
				target: RecordTarget.fromAlias(new CloudFrontTarget(distribution)),
			}
			new ARecord(this, 'address', record)
			new AaaaRecord(this, 'address-6', record)
		}
		new CfnOutput(this, 'site-address', {
			key: 'SiteAddress',
			value: `${siteAddress}/`,
		})
		new CfnOutput(this, 'distribution-name', { key: 'DistributionDomain', value: distribution.distributionDomainName })
	}
}
