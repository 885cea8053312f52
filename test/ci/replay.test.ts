import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { jobs } from './read-workflows.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const script = jobs.get('deploy-stage.yml deploy')?.steps.find(({ run }) => run.includes('sqs send-message'))?.run ?? ''

/** Stand-ins for the programs it calls: each writes down what it was asked. */
const programs = {
	gh: 'printf %s "$DEPLOYED"; exit "$GH_FAILS"',
	// As git does where there is no such commit.
	git: '[ -n "$3" ] || exit 128; exit "$DIFFERS"',
	jq: 'echo https://sqs.example.org/replay',
	aws: '',
}
let folder = ''
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'replay-'))
	for (const [name, answer] of Object.entries(programs)) {
		writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> '${folder}/calls'\n${answer}\n`)
		chmodSync(join(folder, name), 0o755)
	}
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs it as GitHub does; the calls it made. */
function run(given: { REPLAY?: string; DEPLOYED?: string; GH_FAILS?: string; DIFFERS: string }): readonly string[] {
	const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
		encoding: 'utf8',
		env: {
			...{ REPLAY: 'false', DEPLOYED: '5eed', GH_FAILS: '0', STAGE: 'staging' },
			...given,
			PATH: `${folder}:${process.env['PATH']}`,
		},
	})
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
	return readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n')
}

const sent = expect.stringMatching(/^aws sqs send-message --queue-url https:\/\/sqs\.example\.org\/replay /)

test('a deploy that changed nothing that makes pages replays nothing', () => {
	const calls = run({ DIFFERS: '0' })
	expect(calls).toHaveLength(2)
	expect(calls[1]).toMatch(/^git diff --quiet 5eed HEAD -- functions\/article /)
})

test.each([
	['a template has changed', { DIFFERS: '1' }],
	['the commit that was deployed is no longer there', { DIFFERS: '128' }],
	['no run has deployed yet', { DIFFERS: '0', DEPLOYED: '' }],
	['GitHub does not say which run was the last', { DIFFERS: '0', DEPLOYED: '', GH_FAILS: '1' }],
	['somebody wants it', { DIFFERS: '0', REPLAY: 'true' }],
])('it replays when %s', (_, given) => {
	expect(run(given).at(-1)).toEqual(sent)
})

/** Folders of functions/ that RENDER and PUBLISH use, in which nothing is that stands on a page or in a feed. */
const unseen = ['catalogue', 'desk', 'ports', 'problem', 'stage']

test('it compares all folders of which pages are made', () => {
	const [, braces = ''] = /functions\/\{([\w,]+)\}/.exec(script) ?? []
	const compared = braces.split(',')
	for (const name of compared) expect(existsSync(join(root, 'functions', name)), name).toBe(true)

	const reached = new Set<string>()
	const follow = (file: string): void => {
		if (reached.has(file)) return
		reached.add(file)
		for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+\.ts)'/g))
			follow(resolve(dirname(file), path))
	}
	for (const stage of ['render', 'publish']) follow(join(root, 'functions', stage, 'handler.ts'))
	const folders = new Set([...reached].map((file) => relative(join(root, 'functions'), file).split('/')[0]))
	expect([...folders].toSorted()).toEqual([...compared, ...unseen].toSorted())
})
