import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SNSClient } from '@aws-sdk/client-sns'
import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { afterEach, expect, test, vi } from 'vitest'
import type { News } from '../../../functions/catalogue/messages.ts'
import { announcedIn } from '../../../functions/notify/announced.ts'
import type { Want } from '../../../functions/notify/wants.ts'
import { HttpsSender } from '../../../infra/aws/adapters/https-sender.ts'
import { keptSecret } from '../../../infra/aws/adapters/kept-secret.ts'
import { SnsMailer } from '../../../infra/aws/adapters/sns-mailer.ts'
import { Newsroom } from '../../../infra/aws/newsroom.ts'
import type { StageSettings } from '../../../infra/aws/settings/settings.ts'
import { settings } from '../../../infra/aws/settings/settings.ts'
import { openWire } from './wire.ts'

const wants: Want[] = [
	{ to: 'email', address: 'ru@example.org', language: 'ru', on: ['rejected', 'live'] },
	{ to: 'email', address: 'kk@example.org', language: 'kk', on: ['rejected'], articles: ['kk'] },
	{ to: 'slack', language: 'en', on: ['gone'] },
]
const made = (more: Partial<StageSettings>) => {
	const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } })
	const given = { name: 'test', region: 'eu-central-1', architecture: 'arm64', ...more } as const
	return Template.fromStack(new Newsroom(app, 'newsroom', { settings: given, env: {} }))
}
const all = made({ notices: wants, moderatorEmail: 'moderators@example.org', deskAddress: 'https://desk.example.org' })

test('only what somebody wants is taken from the bus, and what the queue does not take is a dead letter', () => {
	all.resourceCountIs('AWS::Events::Rule', 1)
	all.hasResourceProperties('AWS::Events::Rule', {
		EventPattern: {
			source: ['tilmash'],
			'detail-type': ['file rejected', 'article live', 'article gone', 'comment waits'],
		},
		Targets: [
			{
				Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^tonotify[0-9A-F]{8}$'), 'Arn'] },
				DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^tonotifydeadletters'), 'Arn'] } },
				Id: Match.anyValue(),
			},
		],
	})
})

test('each address is asked first, and gets what is for it alone', () => {
	all.resourceCountIs('AWS::SNS::Subscription', 3)
	for (const address of ['ru@example.org', 'kk@example.org', 'moderators@example.org'])
		all.hasResourceProperties('AWS::SNS::Subscription', {
			...{ Protocol: 'email', Endpoint: address, FilterPolicy: { address: [address] } },
			TopicArn: { Ref: Match.stringLikeRegexp('^notifymail') },
		})
})

test('the function carries who is told, and no secret; moderators are told of comments', () => {
	const [[, found] = []] = Object.entries(all.findResources('AWS::Lambda::Function')).filter(([id]) =>
		id.startsWith('notify'),
	)
	const { Variables } = found?.['Properties'].Environment ?? {}
	expect(JSON.parse(Variables.NOTICES)).toEqual([
		...wants,
		{ to: 'email', address: 'moderators@example.org', language: 'en', on: ['comment'] },
	])
	expect(Variables).toMatchObject({
		MAIL_TOPIC: { Ref: expect.stringMatching(/^notifymail/) },
		CHANNELS_SECRET: { Ref: expect.stringMatching(/^notifychannels/) },
		DESK_ADDRESS: 'https://desk.example.org',
	})
	expect(JSON.stringify(Variables)).not.toContain('resolve:secretsmanager')
})

test('it may keep the outbox, read settings, publish to its topic and read its secret, and do nothing else', () => {
	const [[, policy] = []] = Object.entries(all.findResources('AWS::IAM::Policy')).filter(([id]) =>
		id.startsWith('notifyrole'),
	)
	const statements: { Action: unknown; Resource: unknown }[] = policy?.['Properties'].PolicyDocument.Statement
	const of = (action: string) =>
		JSON.stringify(statements.find(({ Action }) => [Action].flat().includes(action))?.Resource)
	expect(of('s3:PutObject')).toContain('/outbox/*')
	expect(of('s3:PutObject')).not.toMatch(/settings|reports|galleys/)
	expect(of('s3:GetObject')).toContain('/settings/*')
	expect(of('sns:Publish')).toMatch(/^\{"Ref":"notifymail/)
	expect(of('secretsmanager:GetSecretValue')).toMatch(/^\{"Ref":"notifychannels/)
	const actions = statements.flatMap(({ Action }) => Action).map((action) => String(action).split(':')[0])
	expect([...new Set(actions)].toSorted()).toEqual(['dynamodb', 'logs', 's3', 'secretsmanager', 'sns', 'sqs'])
})

test('what was told is forgotten after 30 days, and the secret begins empty with a key of its own', () => {
	all.hasResourceProperties('AWS::S3::Bucket', {
		LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ Prefix: 'outbox/', ExpirationInDays: 30 })]) },
	})
	const [secret] = Object.values(all.findResources('AWS::SecretsManager::Secret')).filter(({ Properties }) =>
		String(Properties.Description).startsWith('Where chat rooms'),
	)
	const { GenerateSecretString } = secret?.['Properties'] ?? {}
	expect(JSON.parse(GenerateSecretString.SecretStringTemplate)).toEqual({ slack: '', telegram: '', webhook: '' })
	expect(GenerateSecretString.GenerateStringKey).toBe('webhookKey')
})

test('its dead letters and errors ring, and the dashboard has its row', () => {
	const said = Object.values(all.findResources('AWS::CloudWatch::Alarm')).map(
		({ Properties }) => Properties.AlarmDescription,
	)
	expect(said).toContain('A message to notify failed five times and was set aside. docs/operations.md#dead-letters')
	expect(said).toContain('More than a tenth of the runs of notify fail. docs/operations.md#errors')
	expect(JSON.stringify(all.findResources('AWS::CloudWatch::Dashboard'))).toContain('notify: messages in')
})

test('a newsroom that tells nobody pays for nothing of it', () => {
	const none = made({})
	none.resourceCountIs('AWS::Events::Rule', 0)
	none.resourceCountIs('AWS::SNS::Subscription', 0)
	expect(JSON.stringify(none.toJSON())).not.toMatch(/tonotify|notifyfunction|Where chat rooms/)
	const mails = made({ moderatorEmail: 'moderators@example.org' })
	expect(JSON.stringify(mails.toJSON())).not.toContain('Where chat rooms')
})

test('the stacks with notices pass the policy rules', { timeout: 60_000 }, () => {
	const root = new URL('../../../', import.meta.url)
	const { context } = JSON.parse(readFileSync(new URL('cdk.json', root), 'utf8'))
	const stages = { production: { region: 'eu-central-1', notices: wants, moderatorEmail: 'moderators@example.org' } }
	const words = { ...context, tilmash: { stages }, 'aws:cdk:bundling-stacks': [] }
	const { status, stderr } = spawnSync(process.execPath, ['infra/aws/app.ts'], {
		...{ cwd: root, encoding: 'utf8' },
		env: { PATH: process.env['PATH'], CDK_APP_MODE: 'process', CDK_CONTEXT_JSON: JSON.stringify(words) },
	})
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('settings say what is wrong with a notice, and where', () => {
	const problems = (notices: unknown) =>
		settings
			.safeParse({ stages: { production: { notices } } })
			.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
	expect(problems([{ to: 'slack', language: 'en' }])).toBeUndefined()
	expect(problems([{ to: 'slack', language: 'en', adress: 'x' }])).toEqual([
		'stages.production.notices.0: knows no adress (there are: to, address, chat, language, on, articles)',
	])
	expect(problems([{ to: 'telegram', language: 'en' }])).toEqual([
		'stages.production.notices.0.chat: must be there for telegram, and for nothing else',
	])
	const many = Array.from({ length: 30 }, (_, at) => ({
		to: 'email',
		address: `${'a'.repeat(60)}${at}@example.org`,
		language: 'en',
	}))
	expect(problems(many)).toEqual(['stages.production.notices: is too long for a function to carry'])
	expect(problems([{ to: 'slack', language: 'en', articles: ['kz'] }])).toEqual([
		'stages.production.notices.0.articles.0: must be the tag of a language; “kz” is none: did you mean kk?',
	])
})

test('the address of moderators counts among the notices, which the function carries as one list', () => {
	const problems = (notices: unknown, moderatorEmail = 'moderators@example.org') =>
		settings
			.safeParse({ stages: { production: { notices, moderatorEmail } } })
			.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
	const rooms = (many: number, letters = 0) =>
		Array.from({ length: many }, (_, at) => ({
			...{ to: 'email', address: `${'a'.repeat(letters)}${at}@a.org`, language: 'en' },
		}))
	expect(problems(rooms(29))).toBeUndefined()
	expect(problems(rooms(30))).toEqual([
		'stages.production.notices: must name 30 at most, with moderatorEmail, which is one more',
	])
	expect(problems(rooms(28, 55))).toEqual([
		'stages.production.notices: is too long for a function to carry, with moderatorEmail, which is one more',
	])
	expect(problems(rooms(31))).toEqual(['stages.production.notices: must name 30 at most'])
})

test('what each announcement is on the bus is read back as it was', () => {
	const article = {
		story: 'aral',
		language: 'kk',
		address: '/kk/aral/',
		edition: '0066',
		since: '2026-06-01T00:00:00.000Z',
	}
	const types: readonly [string, News][] = [
		['article live', { announce: 'live', ...article }],
		['article changed', { announce: 'changed', ...article }],
		['article corrected', { announce: 'corrected', ...article }],
		['article gone', { announce: 'gone', ...article }],
		[
			'article scheduled',
			{ announce: 'scheduled', story: 'aral', language: 'kk', edition: '0066', moment: article.since },
		],
		[
			'file rejected',
			{ announce: 'rejected', file: 'a', versionId: 'v', story: null, language: null, errors: 1, by: null },
		],
		['comment waits', { announce: 'comment', story: 'aral', language: 'kk', number: 1, waiting: 1 }],
	]
	for (const [type, { announce, ...detail }] of types)
		expect(announcedIn({ 'detail-type': type, detail })).toEqual({ announce, ...detail })
})

afterEach(() => vi.unstubAllGlobals())

test('a request goes over TLS only, and no redirect is followed', async () => {
	const asked = vi.fn(async () => new Response(null, { status: 302, headers: { location: 'http://169.254.169.254/' } }))
	vi.stubGlobal('fetch', asked)
	const sender = new HttpsSender()
	expect(await sender.send({ url: 'https://hook.example.org/', headers: {}, body: '{}' })).toBe(302)
	expect(asked).toHaveBeenCalledTimes(1)
	expect(asked.mock.calls[0]).toMatchObject(['https://hook.example.org/', { method: 'POST', redirect: 'manual' }])
	await expect(sender.send({ url: 'http://hook.example.org/', headers: {}, body: '{}' })).rejects.toThrow('TLS')
	expect(asked).toHaveBeenCalledTimes(1)
})

test('what another server asks to wait is passed on, in seconds', async () => {
	const sender = new HttpsSender()
	const after = async (header: string) => {
		vi.stubGlobal('fetch', async () => new Response(null, { status: 429, headers: { 'retry-after': header } }))
		return sender.send({ url: 'https://hook.example.org/', headers: {}, body: '{}' })
	}
	expect(await after('30')).toEqual({ status: 429, retryAfter: 30 })
	expect(await after('Mon, 01 Jun 2020 00:00:00 GMT')).toBe(429)
	expect(await after('Fri, 01 Jun 2125 00:00:00 GMT')).toMatchObject({ retryAfter: expect.any(Number) })
	expect(await after('soon')).toBe(429)
})

test('a mail is published for the address it is for; what SNS answers is said, and silence throws', async () => {
	const wire = await openWire()
	const xml = { 'content-type': 'text/xml' }
	wire.answer(
		{
			status: 200,
			headers: xml,
			body: '<PublishResponse><PublishResult><MessageId>m</MessageId></PublishResult></PublishResponse>',
		},
		...(
			[
				[403, 'AuthorizationError'],
				[400, 'InvalidParameter'],
				[400, 'Throttling'],
				[429, 'Throttled'],
				[500, 'InternalError'],
			] as const
		).map(([status, code]) => ({
			...{ status, headers: xml },
			body: `<ErrorResponse><Error><Code>${code}</Code></Error></ErrorResponse>`,
		})),
		'hang up',
	)
	const mailer = new SnsMailer({
		client: new SNSClient({ ...wire.client, maxAttempts: 1 }),
		topic: 'arn:aws:sns:x:1:mail',
	})
	expect(await mailer.send('kk@example.org', { subject: 'Жарияланды', text: 'Иә' })).toBe(200)
	const said = new URLSearchParams(wire.asked[0]?.body)
	expect(said.get('TopicArn')).toBe('arn:aws:sns:x:1:mail')
	expect([said.get('Subject'), said.get('Message')]).toEqual(['Жарияланды', 'Иә'])
	expect(said.get('MessageAttributes.entry.1.Value.StringValue')).toBe('kk@example.org')
	const again = () => mailer.send('kk@example.org', { subject: 's', text: 't' })
	expect([await again(), await again(), await again(), await again(), await again()]).toEqual([403, 400, 429, 429, 500])
	await expect(again()).rejects.toThrow()
	wire.close()
})

test('a secret is asked for again after five minutes, so that what is filled in is soon known', async () => {
	const wire = await openWire()
	const json = (text: string) => ({
		...{ status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' } },
		body: JSON.stringify({ SecretString: text }),
	})
	wire.answer(json('empty'), json('filled in'))
	let now = new Date('2026-06-01T00:00:00.000Z')
	const read = keptSecret(new SecretsManagerClient({ ...wire.client, maxAttempts: 1 }), 'arn', () => now)
	expect([await read(), await read()]).toEqual(['empty', 'empty'])
	now = new Date('2026-06-01T00:05:00.000Z')
	expect(await read()).toBe('filled in')
	expect(wire.asked).toHaveLength(2)
	wire.close()
})

test('a secret that holds bytes and no text is read as an empty one, which nobody can use', async () => {
	const wire = await openWire()
	wire.answer({
		...{ status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' } },
		body: JSON.stringify({ SecretBinary: 'AAAA' }),
	})
	const now = () => new Date('2026-06-01T00:00:00.000Z')
	const client = new SecretsManagerClient({ ...wire.client, maxAttempts: 1 })
	expect(await keptSecret(client, 'arn', now)()).toBe('')
	wire.close()
})
