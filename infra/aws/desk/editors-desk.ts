import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import type { DeskConfig } from '../config.ts'
import type { Newsroom } from '../newsroom.ts'
import { StageFunction } from '../stage-function.ts'
import { readsAndKeepsUnder, readsAndPuts, rows, sends, signs, signsInWith } from '../wires.ts'
import type { Editors } from './editors.ts'

export interface EditorsDeskProps {
	readonly newsroom: Newsroom
	readonly editors: Editors
}

/** DESK: the pages that editors open and write on, and reports for their programs. Of the desk's bucket it reads what they may. */
export class EditorsDesk extends Construct {
	readonly answer: StageFunction

	constructor(scope: Construct, id: string, { newsroom, editors }: EditorsDeskProps) {
		super(scope, id)
		const { manuscripts, desk, catalogue, toRender } = newsroom
		const key = new Secret(this, 'key', {
			description: 'Signs the cookies of editors who have signed in',
			generateSecretString: { passwordLength: 64, excludePunctuation: true },
			removalPolicy: RemovalPolicy.DESTROY,
		})
		Validations.of(key).acknowledge({
			id: 'AwsSolutions-SMG4',
			reason: 'Another key would sign everybody out. Whoever has it still needs what the pool alone hands out.',
		})
		this.answer = new StageFunction<DeskConfig>(this, {
			stage: 'desk',
			from: { within: Duration.seconds(20) },
			memory: 1024,
			wires: {
				MANUSCRIPTS_BUCKET: readsAndPuts(manuscripts),
				DESK_BUCKET: readsAndKeepsUnder(desk, { reads: ['reports/', 'settings/', 'outbox/'], keeps: 'uploads/' }),
				CATALOGUE_TABLE: rows(catalogue),
				RENDER_QUEUE: sends(toRender),
				EDITORS_CLIENT: signsInWith(editors.client),
				SIGNING_KEY: signs(key),
			},
		})
		// The findings name the buckets as another stack exports them.
		const exported = (arn: string) => Stack.of(this).resolve(Stack.of(desk).exportValue(arn))['Fn::ImportValue']
		const named = [
			...['reports/*', 'settings/*', 'outbox/*', 'uploads/*'].map((keys) => `${exported(desk.bucketArn)}/${keys}`),
			`${exported(manuscripts.bucketArn)}/*`,
		]
		for (const resource of named)
			Validations.of(this.node.findChild('role')).acknowledge({
				id: `AwsSolutions-IAM5[Resource::${resource}]`,
				reason:
					'Files are named by those who upload them, settings after their hash. Put are new versions, and parts of what is on its way.',
			})
	}
}
