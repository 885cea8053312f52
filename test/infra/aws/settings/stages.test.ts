import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))
const temporary = mkdtempSync(join(tmpdir(), 'tilmash-stages-'))
afterAll(() => rmSync(temporary, { recursive: true }))

/** Runs the app as `cdk` does, but without bundles. */
function app(changes: object, outdir: string) {
	return spawnSync(process.execPath, ['infra/local/newer-node.mjs', 'infra/aws/app.ts'], {
		cwd: root,
		encoding: 'utf8',
		env: {
			PATH: process.env['PATH'],
			CDK_APP_MODE: 'process',
			CDK_OUTDIR: outdir,
			CDK_DEFAULT_REGION: 'eu-west-1',
			CDK_CONTEXT_JSON: JSON.stringify({ ...context, 'aws:cdk:bundling-stacks': [], ...changes }),
		},
	})
}

interface Stage {
	readonly name: string
	readonly outdir: string
	readonly output: string
	readonly stacks: Readonly<Record<string, { readonly properties: Readonly<Record<string, unknown>> }>>
}

function synthesised(name: string): Stage {
	const outdir = join(temporary, name)
	const { status, stderr } = app({ stage: name }, outdir)
	expect(status, stderr).toBe(0)
	const { artifacts } = JSON.parse(readFileSync(join(outdir, 'manifest.json'), 'utf8'))
	const stacks = Object.entries<{ type: string }>(artifacts).filter(
		([, { type }]) => type === 'aws:cloudformation:stack',
	)
	return { name, outdir, output: stderr, stacks: Object.fromEntries(stacks) as unknown as Stage['stacks'] }
}

const production = synthesised('production')
const staging = synthesised('staging')

/** Names of these mean something inside of their pool or API only. */
const inside = [
	'AWS::IAM::Policy',
	'AWS::Cognito::UserPoolGroup',
	'AWS::ApiGatewayV2::Authorizer',
	'AWS::ApiGatewayV2::Stage',
]
/** These are names of something else. */
const foreign = ['AttributeName', 'MetricName']

/**
 * The names that the templates give: properties that end in Name, also one level down. Those of
 * inline policies, groups and attributes mean nothing outside of what they belong to.
 */
function names({ outdir }: Stage): string[] {
	const found: string[] = []
	const look = (properties: object, deeper: boolean): void => {
		for (const [key, value] of Object.entries(properties)) {
			if (typeof value === 'string' && /^(\w*[a-z])?Name$/.test(key) && !foreign.includes(key)) found.push(value)
			if (deeper && typeof value === 'object' && !Array.isArray(value)) look(value, false)
		}
	}
	for (const file of readdirSync(outdir).filter((name) => name.endsWith('.template.json'))) {
		const { Resources, Outputs } = JSON.parse(readFileSync(join(outdir, file), 'utf8'))
		for (const { Type, Properties } of Object.values<{ Type: string; Properties?: object }>(Resources))
			if (!inside.includes(Type)) look(Properties ?? {}, true)
		for (const { Export } of Object.values<{ Export?: object }>(Outputs ?? {})) look(Export ?? {}, false)
	}
	return found
}

test.each([production, staging])('each name that $name gives holds its stage', (stage) => {
	const given = [...Object.keys(stage.stacks), ...names(stage)]
	expect(Object.keys(stage.stacks)).toContain(`tilmash-${stage.name}-newsroom`)
	// The group of the alarms is one that has to be named.
	expect(names(stage)).toContainEqual(expect.stringMatching(/alarms/))
	// CDK takes hyphens out of some names, and letters out of the middle of long ones, with a hash of all at their end.
	const word = `tilmash${stage.name.slice(0, 7)}`
	expect(given.filter((name) => !name.replaceAll('-', '').includes(word))).toEqual([])
})

test('two stages in one account share no name', () => {
	const [first, second] = [production, staging].map((stage) => [...Object.keys(stage.stacks), ...names(stage)])
	expect(first?.filter((name) => second?.includes(name))).toEqual([])
})

test('only production is kept from being taken down, and every stack says which stage it is of', () => {
	for (const { name, stacks } of [production, staging])
		for (const { properties } of Object.values(stacks)) {
			expect(properties['terminationProtection'] ?? false).toBe(name === 'production')
			expect(properties['tags']).toEqual({ 'tilmash:stage': name })
		}
})

test('a stage stands in the region of the credentials, if it names none', () => {
	for (const stack of Object.values(production.stacks))
		expect(stack).toMatchObject({ environment: 'aws://unknown-account/eu-west-1' })
})

test('wrong settings stop the app before anything is made, with a message and no stack trace', () => {
	const outdir = join(temporary, 'wrong')
	const { status, stderr, stdout } = app({ tilmash: { stages: { production: { regoin: 'eu-west-1' } } } }, outdir)
	expect(status).toBe(1)
	expect(stdout).toBe('')
	expect(stderr.trim().split('\n')).toEqual([
		expect.stringMatching(/^The settings/),
		expect.stringMatching(/^ {2}tilmash\.stages\.production: .*“region”/),
	])
	expect(readdirSync(outdir)).toEqual([])
})
