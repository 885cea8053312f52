import { App } from 'aws-cdk-lib'
import { describe, expect, test } from 'vitest'
import { readSettings } from '../../../../infra/aws/settings/read-settings.ts'

const home = { CDK_DEFAULT_REGION: 'eu-north-1' }
const read = (context: Record<string, unknown>, environment: Record<string, string> = home) =>
	readSettings(new App({ context }), environment)

/** The settings with one stage, production, written so. */
const production = (written: unknown) => ({ tilmash: { stages: { production: written } } })
const certificate = (region: string) =>
	`arn:aws:acm:${region}:123456789012:certificate/0a1b2c3d-0000-4444-8888-0123456789ab`
const domain = (changes: object) =>
	production({ domain: { name: 'news.example.org', certificateArn: certificate('us-east-1'), ...changes } })

/** All lines below the first; the first is the same for all. */
function problems(context: Record<string, unknown>, environment?: Record<string, string>): string[] {
	try {
		read(context, environment)
	} catch (error) {
		return String(error).split('\n').slice(1)
	}
	return []
}

describe('a stage', () => {
	test('needs nothing but a region, which may come with the credentials', () => {
		expect(read(production({}))).toEqual({ name: 'production', region: 'eu-north-1', architecture: 'arm64' })
		expect(read(production({ region: 'ap-south-1' }), {})).toMatchObject({ region: 'ap-south-1' })
	})

	test('says more than the credentials, and takes their account when it names none', () => {
		const credentials = { ...home, CDK_DEFAULT_ACCOUNT: '111111111111' }
		expect(read(production({}), credentials)).toMatchObject({ account: '111111111111' })
		const written = { region: 'eu-west-1', account: '222222222222' }
		expect(read(production(written), credentials)).toMatchObject(written)
	})

	test('keeps all that is written', () => {
		const written = {
			region: 'eu-central-1',
			account: '123456789012',
			architecture: 'x86_64',
			domain: {
				name: 'xn--80ak6aa92e.news.example.org',
				certificateArn: certificate('us-east-1'),
				hostedZone: { id: 'Z0123456789ABCDEFGHIJ', name: 'example.org' },
			},
			alarmEmail: 'desk@example.org',
			monthlyBudget: 12.5,
		}
		expect(read(production(written))).toEqual({ name: 'production', ...written })
	})

	test('is chosen by name, and production without one', () => {
		const tilmash = { stages: { production: {}, 'try-2': { architecture: 'x86_64' } } }
		expect(read({ tilmash }).name).toBe('production')
		expect(read({ tilmash, stage: 'try-2' })).toMatchObject({ name: 'try-2', architecture: 'x86_64' })
	})
})

test.each<[string, Record<string, unknown>, RegExp]>([
	['no settings', {}, /^ {2}tilmash: must be there/],
	['settings as text', { tilmash: '{}' }, /^ {2}tilmash: must be there/],
	['no stages', { tilmash: {} }, /^ {2}tilmash\.stages: must hold a stage/],
	['an unknown key', production({ regoin: 'eu-west-1' }), /^ {2}tilmash\.stages\.production: .*“regoin”.*“region”/],
	['an unknown key in a domain', domain({ hostedzone: {} }), /production\.domain: .*“hostedzone”.*“hostedZone”/],
	['a setting beside the stages', { tilmash: { stages: {}, region: 'eu-west-1' } }, /^ {2}tilmash: .*“region”/],
	['an unknown region', production({ region: 'eu-west-9' }), /production\.region: .*eu-north-1/],
	['a region switched on by hand', production({ region: 'me-central-1' }), /production\.region: must/],
	['an account as a number', production({ account: 123456789012 }), /production\.account: .*in quotes/],
	['a short account', production({ account: '12345' }), /production\.account: .*12 digits/],
	['another processor', production({ architecture: 'arm' }), /production\.architecture: must be arm64 or x86_64/],
	['no address', production({ alarmEmail: 'desk' }), /production\.alarmEmail: .*e-mail/],
	['a budget of nothing', production({ monthlyBudget: 0 }), /production\.monthlyBudget: .*above 0/],
	['a budget as text', production({ monthlyBudget: '20' }), /production\.monthlyBudget: .*number/],
	['a bad stage name', { tilmash: { stages: { Production: {} } } }, /^ {2}tilmash\.stages\.Production: .*letter first/],
	['a long stage name', { tilmash: { stages: { [`p${'a'.repeat(20)}`]: {} } } }, /2 to 20/],
	['an unknown stage', { ...production({}), stage: 'prodution' }, /^ {2}-c stage: .*“prodution”.*“production”/],
	['a stage named like a method', { ...production({}), stage: 'constructor' }, /^ {2}-c stage: .*“constructor”/],
	['a mistyped context key', { ...production({}), stag: 'staging' }, /^ {2}context .*“stag”.*“stage”/],
])('%s is an error that names it', (_, context, message) => {
	expect(problems(context)).toEqual([expect.stringMatching(message)])
})

test.each<[string, object, RegExp]>([
	['with a scheme', { name: 'https://news.example.org' }, /domain\.name: .*without https/],
	['in capitals', { name: 'News.example.org' }, /domain\.name: .*small letters/],
	['of one word', { name: 'news' }, /domain\.name: must be a host name/],
	['with a dot at its end', { name: 'example.org.' }, /domain\.name: must be a host name/],
	['with a hyphen at an edge', { name: 'news-.example.org' }, /domain\.name: must be a host name/],
	['of numbers', { name: '192.0.2.1' }, /domain\.name: must be a host name/],
	['that is too long', { name: `${'a.'.repeat(126)}org` }, /domain\.name: must be a host name/],
	['in other letters', { name: 'жаңалық.example.org' }, /domain\.name: .*ASCII: xn--[a-z0-9-]+\.example\.org/],
	['without a certificate', { certificateArn: undefined }, /domain\.certificateArn: must be the ARN/],
	[
		'with a certificate elsewhere',
		{ certificateArn: certificate('eu-central-1') },
		/eu-central-1.*us-east-1: CloudFront/,
	],
	[
		'with a certificate of IAM',
		{ certificateArn: 'arn:aws:iam::123456789012:server-certificate/a' },
		/must be the ARN/,
	],
	['beside its zone', { hostedZone: { id: 'Z123', name: 'ample.org' } }, /domain\.hostedZone\.name: .*ending/],
	[
		'with a path for a zone',
		{ hostedZone: { id: '/hostedzone/Z1', name: 'example.org' } },
		/hostedZone\.id: .*without/,
	],
])('a domain %s is an error', (_, changes, message) => {
	expect(problems(domain(changes))).toEqual([expect.stringMatching(message)])
})

test.each<[string, Record<string, string>, RegExp]>([
	['none at all', {}, /production\.region: is missing.*none.*eu-north-1/],
	['one of another partition', { CDK_DEFAULT_REGION: 'cn-north-1' }, /is missing.*“cn-north-1”.*eu-north-1/],
])('a region is needed: %s', (_, environment, message) => {
	expect(problems(production({}), environment)).toEqual([expect.stringMatching(message)])
})

test('all problems come at once', () => {
	const tilmash = { stages: { production: { region: 'mars-1', account: '1' }, staging: { budget: 3 } } }
	expect(problems({ tilmash, stag: 'staging' })).toHaveLength(4)
	expect(problems({ ...production({}), stag: 'staging', verbose: true }, {})).toHaveLength(3)
})

test('what CDK itself puts into the context is let through', () => {
	const own = {
		'@aws-cdk/core:checkSecretUsage': true,
		'aws:cdk:enable-path-metadata': true,
		'aws-cdk-lib/aws-lambda:flag': true,
		'availability-zones:account=123456789012:region=eu-north-1': ['eu-north-1a'],
		'hosted-zone:account=123456789012:domainName=example.org:region=eu-north-1': { Id: 'Z1' },
	}
	expect(problems({ ...production({}), ...own })).toEqual([])
})
