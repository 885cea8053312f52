import { unknownWord } from './settings-error.ts'

/** The keys of the context that are ours. */
const ours = ['tilmash', 'stage']

/** CDK's own: feature flags, what its command line says to the app, and what it once looked up (cdk.context.json). */
const flags = /^(@aws-cdk|aws-cdk|aws:|cdk-)/
const lookups =
	/^(ami|availability-zones|hosted-zone|ssm|vpc-provider|endpoint-service-availability-zones|load-balancer|load-balancer-listener|security-group|key-provider|cc-api-provider|plugin):/

/** A problem for each key of the context that nobody reads: `-c stag=staging` must not deploy production. */
export function unreadKeys(context: Readonly<Record<string, unknown>>): string[] {
	return Object.keys(context)
		.filter((key) => !ours.includes(key) && !flags.test(key) && !lookups.test(key))
		.map((key) => `context (-c or cdk.json): ${unknownWord('key', key, ours)}`)
}
