import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

/**
 * A bucket of the newsroom: private, over TLS only, kept when the stack goes. SSE-S3 and nothing else: only then is an
 * ETag the MD5 of the bytes, which compare and swap relies on (adapters/s3-store.ts).
 */
export class NewsroomBucket extends Bucket {
	constructor(scope: Construct, id: string, props: Pick<BucketProps, 'versioned' | 'lifecycleRules'> = {}) {
		super(scope, id, {
			...props,
			blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
			objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
			encryption: BucketEncryption.S3_MANAGED,
			enforceSSL: true,
			minimumTLSVersion: 1.2,
			removalPolicy: RemovalPolicy.RETAIN,
			lifecycleRules: [...(props.lifecycleRules ?? []), { abortIncompleteMultipartUploadAfter: Duration.days(1) }],
		})
		new CfnOutput(this, 'name', { key: `${id[0]?.toUpperCase()}${id.slice(1)}Bucket`, value: this.bucketName })
	}
}
