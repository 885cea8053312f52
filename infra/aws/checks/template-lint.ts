import { type App, CfnResource } from 'aws-cdk-lib'
import { CfnFunction } from 'aws-cdk-lib/aws-lambda'
import type { Newsroom } from '../newsroom.ts'

/** Says in the template that a finding of cfn-lint about one resource is meant to be so. */
export function acceptLint(resource: CfnResource, rule: string): void {
	resource.addMetadata('cfn-lint', { config: { ignore_checks: [rule] } })
}

/**
 * Accepts what cfn-lint finds in what CDK writes: a function waits for its role by name, though it also refers to it
 * (W3005), because CDK lets it wait for the role with all that belongs to it, and the policy has to come first.
 */
export function acceptLintOfFunctions(app: App): void {
	for (const found of app.node.findAll()) if (found instanceof CfnFunction) acceptLint(found, 'W3005')
}

/** The same for the bucket of manuscripts, which waits for the queue together with the queue's policy (manuscripts.ts). */
export function acceptLintOfManuscripts(newsroom: Newsroom): void {
	const bucket = newsroom.node.findChild('manuscripts').node.defaultChild
	if (bucket instanceof CfnResource) acceptLint(bucket, 'W3005')
}
