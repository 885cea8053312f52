import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import { NewsroomBucket } from './buckets.ts'

/**
 * The bucket of the public site, which CloudFront reads under origin access control
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html). Any distribution of
 * this account may, because which it is, only the delivery stack knows, and that one needs this bucket first.
 */
export class SiteBucket extends NewsroomBucket {
	constructor(scope: Construct, id: string) {
		super(scope, id)
		const { stack } = this
		const distributions = stack.formatArn({
			service: 'cloudfront',
			region: '',
			resource: 'distribution',
			resourceName: '*',
		})
		const allow = (action: string, resource: string) =>
			this.addToResourcePolicy(
				new PolicyStatement({
					principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
					actions: [action],
					resources: [resource],
					conditions: { ArnLike: { 'aws:SourceArn': distributions } },
				}),
			)
		allow('s3:GetObject', this.arnForObjects('*'))
		// Without, S3 answers 403 and not 404 where nothing is.
		allow('s3:ListBucket', this.bucketArn)
	}
}
