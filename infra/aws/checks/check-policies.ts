import { type App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'

/**
 * Holds every stack against the AwsSolutions rules when it is synthesised, and fails for each finding. What is right as it
 * is says so with its reason: beside the resource by `Validations.of(…).acknowledge(…)`, or in acknowledgements.ts.
 */
export function checkPolicies(app: App): void {
	Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
}
