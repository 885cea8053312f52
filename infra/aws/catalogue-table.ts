import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'

/** The catalogue: rows by `partition` and `sort` (adapters/dynamo-catalogue.ts). No index: lists must not lag behind. */
export class CatalogueTable extends Table {
	constructor(scope: Construct, id: string) {
		super(scope, id, {
			partitionKey: { name: 'partition', type: AttributeType.STRING },
			sortKey: { name: 'sort', type: AttributeType.STRING },
			billingMode: BillingMode.PAY_PER_REQUEST,
			// For rows that are to be forgotten, in seconds since 1970. Nothing that is published has it.
			timeToLiveAttribute: 'forgottenAt',
			pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
			deletionProtection: true,
			removalPolicy: RemovalPolicy.RETAIN,
		})
	}
}
