import { Duration, Stack, Validations } from 'aws-cdk-lib'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { DeskConfig } from '../config.ts'
import { StageFunction } from '../stage-function.ts'
import { readsUnder } from '../wires.ts'

/** Where the reports are in the desk's bucket (functions/desk/write-report.ts). */
const prefix = 'reports/'

/** DESK: a signed-in editor asks what became of a file. Galleys and settings, beside the reports, are not readable. */
export class Reports extends Construct {
	readonly answer: StageFunction

	constructor(scope: Construct, id: string, { desk }: { readonly desk: IBucket }) {
		super(scope, id)
		this.answer = new StageFunction<DeskConfig>(this, {
			stage: 'desk',
			from: { within: Duration.seconds(10) },
			memory: 512,
			wires: { DESK_BUCKET: readsUnder(desk, prefix) },
		})
		// The finding names the bucket as another stack exports it.
		const exported = Stack.of(this).resolve(Stack.of(desk).exportValue(desk.bucketArn))['Fn::ImportValue']
		Validations.of(this.node.findChild('role')).acknowledge({
			id: `AwsSolutions-IAM5[Resource::${exported}/${prefix}*]`,
			reason: 'Reports are named after the files that editors upload. Nothing but reading them is allowed.',
		})
	}
}
