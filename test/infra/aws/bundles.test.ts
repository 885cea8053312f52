import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { site } from '../../../functions/newsroom/site.ts'
import { themeOf } from '../../../functions/style/theme.ts'
import { Reader } from '../../../functions/validate/reader.ts'
import type { ReadingContext } from '../../../functions/validate/reading/reading-context.ts'
import { bundleCode } from '../../../infra/aws/bundle.ts'
import { bytesAtStart, startFiles } from '../../../infra/aws/start-files.ts'

const temporary = mkdtempSync(join(tmpdir(), 'tilmash-bundles-'))
afterAll(() => rmSync(temporary, { recursive: true }))

const stages = [
	'validate',
	'photos',
	'render',
	'publish',
	'replay',
	'converse',
	'preview',
	'notify',
	'purge',
	'canary',
	'desk',
] as const
/** Those that messages come to. Photos does not start here: sharp is not beside it, for which npm may need a network. */
const staged = ['validate', 'render', 'publish', 'replay', 'notify', 'purge'] as const
const bundles = stages.map((stage) => ({ stage, ...made(stage) }))

function made(stage: (typeof stages)[number]) {
	const folder = join(temporary, stage)
	return { folder, metafile: bundleCode(stage, folder) }
}

/** Most bytes that a start loads: what it loaded when it was last looked at, and 3 %. */
const most: Readonly<Record<(typeof stages)[number], number>> = {
	validate: 593_000,
	photos: 663_000,
	render: 844_000,
	publish: 756_000,
	replay: 853_000,
	converse: 892_000,
	preview: 794_000,
	notify: 546_000,
	purge: 375_000,
	canary: 452_000,
	desk: 700_000,
}

test.each(bundles)('$stage loads little when it starts', ({ stage, metafile }) => {
	expect(bytesAtStart(metafile, 'index.mjs')).toBeGreaterThan(50_000)
	expect(bytesAtStart(metafile, 'index.mjs')).toBeLessThan(most[stage])
	expect(bytesAtStart(metafile, 'reading-worker.mjs')).toBeLessThan(884_000)
})

const clients: Readonly<Record<(typeof stages)[number], readonly string[]>> = {
	validate: ['dynamodb', 'eventbridge', 's3', 'sqs'],
	photos: ['dynamodb', 'eventbridge', 's3', 'sqs'],
	render: ['dynamodb', 'eventbridge', 's3', 'scheduler', 'sqs'],
	publish: ['dynamodb', 's3', 'sqs'],
	replay: ['dynamodb', 'eventbridge', 's3', 'scheduler', 'sqs'],
	converse: ['dynamodb', 'eventbridge', 's3', 'sqs'],
	preview: ['dynamodb', 's3'],
	notify: ['dynamodb', 's3', 'secrets-manager', 'sns', 'sqs'],
	purge: ['cloudfront', 'sqs'],
	canary: ['dynamodb', 's3'],
	desk: ['cognito-identity-provider', 'dynamodb', 's3', 'sqs'],
}

test.each(bundles)('$stage asks the services it needs and brings no client of another', ({ stage, metafile }) => {
	// A file that was only looked at for what it exports, and found to give nothing, is not in the code.
	const inCode = Object.values(metafile.outputs).flatMap(({ inputs }) =>
		Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
	)
	const found = inCode.flatMap((file) => /@aws-sdk\/client-([a-z0-9-]+)\//.exec(file)?.[1] ?? [])
	expect([...new Set(found)].toSorted()).toEqual(clients[stage])
	// Keys come from the environment: a function signs in nowhere.
	expect(inCode.filter((file) => /credential-provider-(?!env)|nested-clients/.test(file))).toEqual([])
})

/** Those that nearly every event needs; all others are loaded by the first that needs them. */
const loaded: Readonly<Partial<Record<(typeof stages)[number], readonly string[]>>> = {
	preview: ['dynamodb', 's3'],
	canary: ['dynamodb', 's3'],
	purge: ['cloudfront', 'sqs'],
}

test.each(bundles)('$stage starts with the clients that nearly every event needs', ({ stage, metafile }) => {
	const files = startFiles(metafile, 'index.mjs').flatMap((path) =>
		Object.entries(metafile.outputs[path]?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
			bytesInOutput > 0 ? [file] : [],
		),
	)
	const found = files.flatMap((file) => /@aws-sdk\/client-([a-z0-9-]+)\//.exec(file)?.[1] ?? [])
	expect([...new Set(found)].toSorted()).toEqual(loaded[stage] ?? ['dynamodb', 's3', 'sqs'])
})

test.each(bundles)(
	'$stage holds the parser of markdown only if it validates, or foresees a verdict',
	({ stage, metafile }) => {
		const parsers = Object.keys(metafile.inputs).filter((file) => /node_modules\/(micromark|parse5|yaml)\//.test(file))
		expect(parsers.length > 0).toBe(stage === 'validate' || stage === 'desk')
	},
)

test('the desk parses nothing itself: markdown is read in a worker, and only when somebody writes', () => {
	const desk = bundles.find(({ stage }) => stage === 'desk')
	const holding = Object.entries(desk?.metafile.outputs ?? {}).filter(([, { inputs }]) =>
		Object.keys(inputs).some((file) => /node_modules\/(micromark|parse5)\//.test(file)),
	)
	expect(holding.length).toBeGreaterThan(0)
	const first = Object.entries(desk?.metafile.outputs ?? {}).find(([file]) => basename(file) === 'index.mjs')
	const seen = new Set<string>()
	const visit = (file: string): void => {
		if (seen.has(file)) return
		seen.add(file)
		// What is imported later counts as well: all of it runs in the function's own thread.
		for (const { path } of desk?.metafile.outputs[file]?.imports ?? []) visit(path)
	}
	visit(first?.[0] ?? '')
	expect(holding.filter(([file]) => seen.has(file)).map(([file]) => basename(file))).toEqual([])
})

test.each(bundles.filter(({ stage }) => (staged as readonly string[]).includes(stage)))(
	'$stage starts from its bundle and takes the event with which S3 tries a queue',
	({ folder }) => {
		const queues = ['VALIDATE', 'PHOTOS', 'RENDER', 'PUBLISH', 'REPLAY', 'NOTIFY', 'PURGE']
		const names = queues.map((stage) => [`${stage}_QUEUE`, 'https://sqs.test/queue'])
		const attributes = { ApproximateReceiveCount: '1' }
		const event = { Records: [{ messageId: 'one', attributes, body: JSON.stringify({ Event: 's3:TestEvent' }) }] }
		const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(join(folder, 'index.mjs')))})
		process.stdout.write(JSON.stringify(await handler(${JSON.stringify(event)})))`
		const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
			stdio: ['ignore', 'pipe', 'ignore'],
			env: {
				...Object.fromEntries(names),
				AWS_REGION: 'eu-central-1',
				MANUSCRIPTS_BUCKET: 'manuscripts',
				DESK_BUCKET: 'desk',
				SITE_BUCKET: 'site',
				CATALOGUE_TABLE: 'catalogue',
				ALARMS_GROUP: 'alarms',
				ALARMS_ROLE: 'arn:aws:iam::1:role/alarms',
				ANNOUNCEMENTS_BUS: 'announcements',
				DISTRIBUTION: 'E1',
				NOTICES: '[{"to":"slack","language":"kk"}]',
				MAIL_TOPIC: 'none',
				CHANNELS_SECRET: 'none',
				DESK_ADDRESS: 'unknown',
				ALARMS_QUEUE: 'arn:aws:sqs:eu-central-1:1:render',
			},
		})
		// Only validate hears from S3; to the others that event is no message of theirs, and fails alone.
		const failed = folder.endsWith('validate') ? [] : [{ itemIdentifier: 'one' }]
		expect(JSON.parse(String(answer))).toEqual({ batchItemFailures: failed })
	},
)

test('a function without its configuration does not start', () => {
	// Node would print the line of the bundle as well, which is most of it.
	const module = JSON.stringify(pathToFileURL(join(temporary, 'render', 'index.mjs')))
	const script = `await import(${module}).catch(({ message }) => { console.error(message); process.exit(1) })`
	const start = () =>
		execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env: {}, stdio: 'pipe' })
	expect(start).toThrow(/SITE_BUCKET/)
})

test('the reading worker starts from the bundle of validate', async () => {
	const reader = new Reader(1, pathToFileURL(join(temporary, 'validate', 'reading-worker.mjs')))
	const context: ReadingContext = {
		story: 'saxaul-aral',
		language: 'en',
		newsroom: {
			site: site.parse({
				title: { en: 'The Steppe Post' },
				url: 'https://news.example.org',
				timeZone: 'Asia/Almaty',
				sourceLanguage: 'en',
				languages: ['en'],
				sections: { society: { en: 'Society' } },
			}),
			authors: { madina: { name: { en: 'Madina Seitkali' } } },
			taxonomy: { tags: {} },
			theme: themeOf({}),
		},
		shared: {},
		photos: {},
	}
	const text = `---
title: Saxaul returns to the Aral seabed
description: Volunteers and foresters have planted a third of the dry seabed.
authors: [madina]
date: 2026-03-02
section: society
---

The first rows went in with the *spring* rains.
`
	const { problems, galley } = await reader.read(Buffer.from(text), context)
	await reader.close()
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
	expect(JSON.stringify(galley?.body)).toContain('"tagName":"em"')
})
