import { Duration, Stack, Validations } from 'aws-cdk-lib'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import type { CatalogueTable } from '../catalogue-table.ts'
import type { ModerateConfig } from '../config.ts'
import { StageFunction } from '../stage-function.ts'
import type { StageQueue } from '../stage-queue.ts'
import { readsUnder, rows, sends } from '../wires.ts'

export interface ModerationProps {
	readonly desk: IBucket
	readonly catalogue: CatalogueTable
	readonly toRender: StageQueue
}

/** MODERATE: a moderator reads what waits, and decides. */
export class Moderation extends Construct {
	readonly answer: StageFunction

	constructor(scope: Construct, id: string, { desk, catalogue, toRender }: ModerationProps) {
		super(scope, id)
		this.answer = new StageFunction<ModerateConfig>(this, {
			stage: 'moderate',
			from: { within: Duration.seconds(10) },
			memory: 1024,
			wires: {
				DESK_BUCKET: readsUnder(desk, 'settings/'),
				CATALOGUE_TABLE: rows(catalogue),
				RENDER_QUEUE: sends(toRender),
			},
		})
		// The finding names the bucket as another stack exports it.
		const exported = Stack.of(this).resolve(Stack.of(desk).exportValue(desk.bucketArn))['Fn::ImportValue']
		Validations.of(this.node.findChild('role')).acknowledge({
			id: `AwsSolutions-IAM5[Resource::${exported}/settings/*]`,
			reason: 'Settings are named after their hash. Nothing but reading them is allowed.',
		})
	}
}
