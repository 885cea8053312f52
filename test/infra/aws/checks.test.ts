import { App } from 'aws-cdk-lib'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { AwsSolutionsChecks } from 'cdk-nag'
import { afterEach, expect, test, vi } from 'vitest'
import { acknowledgeNewsroom } from '../../../infra/aws/checks/acknowledgements.ts'
import { checkPolicies } from '../../../infra/aws/checks/check-policies.ts'
import { Newsroom } from '../../../infra/aws/newsroom.ts'

afterEach(() => vi.restoreAllMocks())

/** The newsroom in an app; in an account that is known, or for any. */
function made(account?: string) {
	const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } })
	const settings = { name: 'test', region: 'eu-west-1', architecture: 'arm64', ...(account && { account }) } as const
	return { app, newsroom: new Newsroom(app, 'newsroom', { settings }) }
}

const findings = (app: App) =>
	new AwsSolutionsChecks(app)
		.validateScope(app)
		.violations.flatMap(({ ruleName, violatingResources }) =>
			violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
		)

/** What synth says when it fails; nothing when it does not. */
function refusal(app: App): string {
	const said = vi.spyOn(console, 'error').mockImplementation(() => {})
	try {
		app.synth()
		return ''
	} catch (error) {
		return [String(error), ...said.mock.calls.flat()].join('\n')
	}
}

test.each([undefined, '123456789012'])(
	'nothing is found in the newsroom that is not accounted for (account %s)',
	(account) => {
		const { app, newsroom } = made(account)
		acknowledgeNewsroom(newsroom)
		expect(findings(app)).toEqual([])
		checkPolicies(app)
		expect(refusal(app)).toBe('')
	},
)

test('each acknowledgement is of something that is found', () => {
	const { app, newsroom } = made()
	const before = findings(app)
	acknowledgeNewsroom(newsroom)
	const acknowledged = newsroom.node.findAll().flatMap(({ node }) =>
		node.metadata
			.filter(({ type }) => type === 'aws:cdk:acknowledged-rules')
			.flatMap(({ data }) => Object.keys(data))
			.map((id) => `${id.replace(/^Annotation::/, '')} ${node.path}/`),
	)
	for (const of of acknowledged)
		expect(
			before.filter((found) => found.startsWith(of)),
			of,
		).toHaveLength(1)
	expect(acknowledged).toHaveLength(before.length)
})

test('a bucket that takes requests without TLS stops synth', () => {
	const { app, newsroom } = made()
	acknowledgeNewsroom(newsroom)
	new Bucket(newsroom, 'open')
	checkPolicies(app)
	const said = refusal(app)
	expect(said).toMatch(/^ValidationFailed/)
	expect(said).toContain('AwsSolutions-S10')
	expect(said).toContain('tilmash-test-newsroom/open')
})

test('a right that nobody has accounted for stops synth', () => {
	const { app, newsroom } = made()
	acknowledgeNewsroom(newsroom)
	const bucket = new Bucket(newsroom, 'more', { enforceSSL: true, serverAccessLogsPrefix: 'log/' })
	bucket.grantRead(newsroom.node.findChild('publish').node.findChild('role') as never)
	checkPolicies(app)
	expect(refusal(app)).toMatch(/AwsSolutions-IAM5\[Resource::<more\w+\.Arn>\/\*\]/)
})
