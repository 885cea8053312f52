/**
 * Regions that have all that is used: Lambda on arm64 with Node.js 24, EventBridge Scheduler, HTTP APIs and Cognito
 * (CloudFront is everywhere). These are the ones that every account has from its first day; others have to be switched on
 * first, and not all of them have every service: whoever adds one looks at
 * https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html.
 */
export const regions = [
	'us-east-1',
	'us-east-2',
	'us-west-1',
	'us-west-2',
	'ca-central-1',
	'sa-east-1',
	'eu-central-1',
	'eu-north-1',
	'eu-west-1',
	'eu-west-2',
	'eu-west-3',
	'ap-south-1',
	'ap-northeast-1',
	'ap-northeast-2',
	'ap-northeast-3',
	'ap-southeast-1',
	'ap-southeast-2',
] as const

export type Region = (typeof regions)[number]

/** Whether everything runs in a region. */
export function isKnownRegion(name: string): name is Region {
	return regions.some((region) => region === name)
}
