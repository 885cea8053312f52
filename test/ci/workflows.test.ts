import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { newsroom, template } from '../infra/aws/template.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { jobs, workflows } from './read-workflows.ts'

const open = newsrooms()
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))
const steps = [...jobs].flatMap(([id, { steps }]) => steps.map((step) => ({ id, ...step })))
const credentials = 'aws-actions/configure-aws-credentials'

/** What stands in a workflow for a value that GitHub fills in. */
const value = (name: string) => `\${{ ${name} }}`

/** Jobs that GitHub vouches for, and those that ask AWS for credentials, themselves or in a workflow they call. */
const vouchedFor = [...jobs].filter(([, { permissions }]) => permissions?.['id-token'] !== undefined)
const asking = [...jobs].filter(
	([, { uses, steps }]) =>
		uses?.endsWith('/deploy-stage.yml') || steps.some((step) => step.uses?.startsWith(credentials)),
)

test('nothing is stored that could be stolen: no secret, no key', () => {
	for (const { name, text } of workflows) expect(text, name).not.toMatch(/secrets\b|access-key|AWS_SECRET/i)
})

test('every workflow may read the repository and no more, and only who deploys is vouched for', () => {
	for (const { name, permissions } of workflows) expect(permissions, name).toEqual({ contents: 'read' })
	for (const [id, { permissions }] of vouchedFor) {
		// Who deploys also reads which run deployed before.
		const runs = id === 'deploy.yml diff' ? {} : { actions: 'read' }
		expect(permissions, id).toEqual({ contents: 'read', 'id-token': 'write', ...runs })
	}
	expect(vouchedFor.map(([id]) => id)).toEqual(asking.map(([id]) => id))
	expect(vouchedFor).toHaveLength(4)
})

test('credentials come from a role and a region that are variables', () => {
	const asked = steps.filter(({ uses }) => uses?.startsWith(credentials))
	expect(asked).toHaveLength(2)
	for (const { id, with: given } of asked)
		expect(given, id).toEqual({
			'role-to-assume': expect.stringMatching(/^\$\{\{ vars\.(DEPLOY|DIFF)_ROLE \}\}$/),
			'aws-region': value('vars.AWS_REGION'),
		})
})

test('other people’s actions are the ones that were looked at', () => {
	const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]))
	expect(used.length).toBeGreaterThan(0)
	for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
	expect(new Set(used).size, 'one version of each').toBe(new Set(used.map((action) => action.split('@')[0])).size)
})

test('no script takes words from outside, such as the name of a branch', () => {
	for (const { id, run } of steps) expect(run, id).not.toContain('${{')
})

test('every npm script that is called is there', () => {
	const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(read('package.json'))
	const called = steps.flatMap(({ run }) =>
		[...run.matchAll(/npm (?:run )?(?!ci\b)([\w:-]+)/g)].map(([, name]) => name),
	)
	expect(called).toEqual(expect.arrayContaining(['types', 'lint', 'test', 'synth']))
	for (const name of called) expect(Object.keys(scripts)).toContain(name)
})

test('a deploy is never cut short, and there is one of a stage at a time', () => {
	expect(jobs.get('deploy-stage.yml deploy')).toMatchObject({
		concurrency: { group: `deploy-${value('inputs.stage')}`, 'cancel-in-progress': false },
		environment: value('inputs.stage'),
	})
})

test('main goes through the tests to staging and then to production; a pull request deploys nothing', () => {
	const replay = value('inputs.replay || false')
	const stage = (name: string) => ({ uses: './.github/workflows/deploy-stage.yml', with: { stage: name, replay } })
	expect(jobs.get('deploy.yml test')).toMatchObject({
		uses: './.github/workflows/ci.yml',
		if: "github.event_name != 'pull_request'",
	})
	expect(jobs.get('deploy.yml staging')).toMatchObject({ ...stage('staging'), needs: 'test' })
	expect(jobs.get('deploy.yml production')).toMatchObject({ ...stage('production'), needs: 'staging' })
	const deploying = steps.filter(({ run }) => run.includes('cdk deploy')).map(({ id }) => id)
	expect(deploying).toEqual(['deploy-stage.yml deploy'])
	const { context } = z
		.object({ context: z.looseObject({ tilmash: z.object({ stages: z.record(z.string(), z.unknown()) }) }) })
		.parse(read('cdk.json'))
	expect(Object.keys(context.tilmash.stages)).toEqual(expect.arrayContaining(['staging', 'production']))
})

test('a fork’s pull request is not compared with production', () => {
	expect(jobs.get('deploy.yml diff')?.if).toContain(
		'github.event.pull_request.head.repo.full_name == github.repository',
	)
})

test('what it sends after a deploy makes REPLAY begin, at the queue that the stack names', async () => {
	const { run = '' } = steps.find(({ run }) => run.includes('sqs send-message')) ?? {}
	const paper = await open()
	const message: unknown = JSON.parse(/--message-body '([^']+)'/.exec(run)?.[1] ?? '')
	expect(await paper.run('replay', [message])).toEqual({ batchItemFailures: [] })
	expect(paper.queues.replay.waiting).toContainEqual({ replay: 'stories', language: null, after: '' })

	const [, stack, output = ''] = /--arg stack "([^"]+)" '\.\[\$stack\]\.(\w+)'/.exec(run) ?? []
	expect(stack?.replace('$STAGE', 'test')).toBe(newsroom.stackName)
	expect(template.toJSON()['Outputs']).toHaveProperty(output)
})
