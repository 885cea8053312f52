import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { aws } from './aws-cli.ts'
import { region } from './client-settings.ts'
import type { Rehearsal } from './rehearsal.ts'
import { run } from './run.ts'

const minutes = 60_000
const resources = z.object({
	StackResourceSummaries: z.array(z.object({ LogicalResourceId: z.string(), ResourceStatus: z.string() })),
})
const functions = z.object({ Functions: z.array(z.object({ FunctionName: z.string() })) })
const accessKey = z.object({ AccessKey: z.object({ AccessKeyId: z.string(), SecretAccessKey: z.string() }) })
const mappings = z.object({ EventSourceMappings: z.array(z.object({ UUID: z.string(), BatchSize: z.number() })) })

/** The account is prepared and everything deployed. */
export function testDeploying(open: () => Rehearsal): void {
	test('cdk bootstrap prepares the account', { timeout: 5 * minutes }, async () => {
		const { cdk, figures } = open()
		const { code, said } = await figures.time('cdk bootstrap, seconds', () => cdk.run('bootstrap'))
		expect(code, said.slice(-3000)).toBe(0)
	})

	test('cdk deploy --all makes every resource of every stack', { timeout: 10 * minutes }, async () => {
		const rehearsal = open()
		const { code, said, outputs } = await rehearsal.figures.time('cdk deploy, seconds', () => rehearsal.cdk.deploy())
		expect(code, said.slice(-5000)).toBe(0)
		rehearsal.outputs = outputs
		const templates = rehearsal.cdk.templates()
		expect([...templates.keys()]).toContain('tilmash-rehearsal-newsroom')
		for (const [stack, { types }] of templates) {
			const listed = await rehearsal.aws('cloudformation', 'list-stack-resources', '--stack-name', stack)
			const made = resources.parse(JSON.parse(listed)).StackResourceSummaries
			expect(made.map(({ ResourceStatus }) => ResourceStatus)).toEqual(types.map(() => 'CREATE_COMPLETE'))
			rehearsal.figures.note(`resources of ${stack}`, made.length)
		}
	})

	test('cfn-lint finds nothing in the templates', { timeout: 5 * minutes }, async () => {
		const { emulator, cdk } = open()
		const files = [...cdk.templates().values()].map(({ file }) => file)
		const lint = await run(join(emulator.programs, 'cfn-lint'), ['--regions', region, '--', ...files], emulator)
		expect(lint.said).toBe('')
		expect(lint.code).toBe(0)
	})

	test('who has no right to it may neither read nor upload', { timeout: minutes }, async () => {
		const rehearsal = open()
		await rehearsal.aws('iam', 'create-user', '--user-name', 'stranger')
		const made = await rehearsal.aws('iam', 'create-access-key', '--user-name', 'stranger')
		const { AccessKeyId, SecretAccessKey } = accessKey.parse(JSON.parse(made)).AccessKey
		const env = { ...rehearsal.emulator.env, AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey }
		const stranger = { ...rehearsal.emulator, env }
		const bucket = rehearsal.bucketName('Manuscripts')
		for (const act of [
			['list-objects-v2'],
			['put-object', '--key', 'site.yml'],
			['get-object', '--key', 'a', '/dev/null'],
		])
			await expect(aws(stranger, 's3api', ...act, '--bucket', bucket)).rejects.toThrow('AccessDenied')
	})

	// The functions are as many processes of this machine, and the emulator is one: at the speed for which they are made
	// they would wait for it until their time is over, and what failed is looked at again 15 minutes later.
	test('the functions are told to take their time', { timeout: minutes }, async () => {
		const rehearsal = open()
		const listed = mappings.parse(
			JSON.parse(await rehearsal.aws('lambda', 'list-event-source-mappings')),
		).EventSourceMappings
		expect(listed.length).toBeGreaterThanOrEqual(5)
		for (const { UUID } of listed) {
			const gently = ['--batch-size', '2', '--scaling-config', 'MaximumConcurrency=2']
			await rehearsal.aws('lambda', 'update-event-source-mapping', '--uuid', UUID, ...gently)
		}
	})

	// It looks each hour at what readers get, at a host that this machine cannot find, and leaves its story behind.
	test('the canary is told to keep still', { timeout: minutes }, async () => {
		const rehearsal = open()
		const listed = functions.parse(JSON.parse(await rehearsal.aws('lambda', 'list-functions'))).Functions
		const canaries = listed.filter(({ FunctionName }) => FunctionName.includes('canary'))
		expect(canaries).toHaveLength(1)
		for (const { FunctionName } of canaries) {
			const never = ['--function-name', FunctionName, '--reserved-concurrent-executions', '0']
			await rehearsal.aws('lambda', 'put-function-concurrency', ...never)
		}
	})
}
