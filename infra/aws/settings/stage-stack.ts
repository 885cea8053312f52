import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { StageSettings } from './settings.ts'

export interface StageStackProps extends Omit<StackProps, 'stackName'> {
	readonly settings: StageSettings
}

/**
 * A stack of a stage: `tilmash-<stage>-<id>`, where the settings say. No resource is given a name of its own, so the stage
 * is in every name that CDK or CloudFormation makes, and stages stand side by side in one account.
 */
export class StageStack extends Stack {
	readonly settings: StageSettings

	constructor(scope: Construct, id: string, { settings, ...props }: StageStackProps) {
		const { name, account, region } = settings
		super(scope, `tilmash-${name}-${id}`, {
			env: { region, ...(account !== undefined && { account }) },
			terminationProtection: name === 'production',
			tags: { 'tilmash:stage': name },
			...props,
		})
		this.settings = settings
	}
}

/** The settings of the stage that something stands in. */
export function settingsOf(scope: Construct): StageSettings {
	const stack = Stack.of(scope)
	if (!(stack instanceof StageStack)) throw new Error(`${scope.node.path} stands in no stack of a stage`)
	return stack.settings
}
