import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { installNative } from '../../../../infra/aws/install-native.ts'
import { Newsroom } from '../../../../infra/aws/newsroom.ts'
import { settingsOf } from '../../../../infra/aws/settings/stage-stack.ts'

let temporary: string
beforeEach(() => {
	temporary = mkdtempSync(join(tmpdir(), 'tilmash-architecture-'))
})
afterEach(() => {
	vi.unstubAllEnvs()
	rmSync(temporary, { recursive: true })
})

const app = () => new App({ context: { 'aws:cdk:bundling-stacks': [] } })

test.each(['arm64', 'x86_64'] as const)('all functions run on %s', (architecture) => {
	const settings = { name: 'test', region: 'eu-west-1', architecture } as const
	const template = Template.fromStack(new Newsroom(app(), 'newsroom', { settings }))
	template.allResourcesProperties('AWS::Lambda::Function', { Architectures: [architecture] })
})

test.skipIf(process.platform === 'win32').each([
	['arm64', '--cpu=arm64'],
	['x86_64', '--cpu=x64'],
] as const)('machine code is installed for %s', (architecture, cpu) => {
	// In npm's place: writes down what it is asked.
	const npm = join(temporary, 'npm')
	writeFileSync(npm, '#!/bin/sh\necho "$@" > asked\n')
	chmodSync(npm, 0o755)
	vi.stubEnv('PATH', [temporary, process.env['PATH']].join(delimiter))
	installNative(['sharp'], temporary, architecture)
	const asked = readFileSync(join(temporary, 'asked'), 'utf8').trim().split(' ')
	expect(asked.filter((word) => /^--(os|cpu|libc)/.test(word))).toEqual(['--os=linux', cpu, '--libc=glibc'])
})

test('what stands in no stage has no settings', () => {
	expect(() => settingsOf(new Stack(app(), 'other'))).toThrow(/other/)
})
