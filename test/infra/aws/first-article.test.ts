import { execFile } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleCode } from '../../../infra/aws/bundle.ts'
import { manuscript, settings } from '../../support/fixture.ts'
import { notification, s3Record, sqsEvent } from '../../support/s3-events.ts'
import { openPretendAws, type PretendAws } from './pretend-aws.ts'

const key = 'articles/saxaul/en.md'
const folder = mkdtempSync(join(tmpdir(), 'tilmash-first-article-'))
const log = join(folder, 'loaded')
const sizes = new Map<string, number>()
let aws: PretendAws

beforeAll(async () => {
	bundleCode('validate', folder)
	const files = Object.entries<string>({ ...settings, [key]: manuscript() })
	aws = await openPretendAws(new Map(files.map(([name, text]) => [`manuscripts/${name}`, Buffer.from(text)])))
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs'))) {
		sizes.set(file, statSync(join(folder, file)).size)
		// Each file says that it was loaded, in whichever thread.
		const noted = `import{appendFileSync as note}from'node:fs';note(${JSON.stringify(log)},'${file}\\n')`
		appendFileSync(join(folder, file), `\n${noted}`)
	}
})
afterAll(async () => {
	await aws.close()
	rmSync(folder, { recursive: true })
})

/** What a new process of VALIDATE's bundle answers to one upload, and the files that it loaded meanwhile. */
async function uploaded(name: string): Promise<{ answer: unknown; files: string[] }> {
	const event = sqsEvent([notification(s3Record({ key: name, versionId: 'v1', sequencer: '0055' }))])
	const start = join(folder, 'start.js')
	const module = JSON.stringify(pathToFileURL(join(folder, 'index.mjs')))
	writeFileSync(
		start,
		`import(${module}).then(({ handler }) => handler(${JSON.stringify(event)}))
			.then((answer) => { console.log('\\n' + JSON.stringify(answer)); process.exit() })`,
	)
	writeFileSync(log, '')
	const { stdout } = await promisify(execFile)(process.execPath, [start], {
		env: {
			AWS_REGION: 'eu-central-1',
			AWS_ENDPOINT_URL: aws.url,
			AWS_ACCESS_KEY_ID: 'key',
			AWS_SECRET_ACCESS_KEY: 'secret',
			AWS_SESSION_TOKEN: 'token',
			MANUSCRIPTS_BUCKET: 'manuscripts',
			DESK_BUCKET: 'desk',
			CATALOGUE_TABLE: 'catalogue',
			ANNOUNCEMENTS_BUS: 'announcements',
			...Object.fromEntries(
				['VALIDATE', 'PHOTOS', 'RENDER', 'REPLAY'].map((stage) => [`${stage}_QUEUE`, `${aws.url}/${stage}`]),
			),
		},
	})
	const files = [...new Set(readFileSync(log, 'utf8').trim().split('\n'))]
	return { answer: JSON.parse(stdout.trim().split('\n').at(-1) ?? ''), files }
}

test('a new VALIDATE loads less than 1.4 MB until its first article is accepted, its reading thread included', async () => {
	for (const name of Object.keys(settings)) expect((await uploaded(name)).answer).toEqual({ batchItemFailures: [] })
	const { answer, files } = await uploaded(key)
	expect(answer).toEqual({ batchItemFailures: [] })
	expect(String(aws.objects.get(`desk/reports/${key}.txt`))).toContain('Accepted')
	expect(aws.sent).toContain('{"render":{"story":"saxaul","language":"en"}}')
	expect(files).toContain('reading-worker.mjs')
	expect(files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0)).toBeLessThan(1_231_000)
}, 30_000)
