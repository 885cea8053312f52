import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import type { Want } from '../../../../functions/notify/wants.ts'
import { Delivery } from '../../../../infra/aws/delivery/delivery.ts'
import { Desk } from '../../../../infra/aws/desk/desk.ts'
import { Newsroom } from '../../../../infra/aws/newsroom.ts'
import { alarms, sectionOf } from './watched.ts'

const read = (name: string) => readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8')
const runbook = read('docs/operations.md')
const guide = read('docs/deploy.md')
const [, onAlarms = ''] = /^## Alarms$(.*?)^## /ms.exec(runbook) ?? []

/** How GitHub makes a heading into an anchor. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replaceAll(/[^a-z ]/g, '')
		.replaceAll(' ', '-')

test('each alarm has its section, and each section an alarm', () => {
	const sections = [...onAlarms.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
	expect(new Set(sections).size).toBe(sections.length)
	const led = [...alarms.values()].map(sectionOf)
	expect([...new Set(led)].toSorted()).toEqual(sections.toSorted())
	for (const { AlarmDescription } of alarms.values()) expect(AlarmDescription).toMatch(/^[A-Z][^.]*\. docs\//)
})

test('each section says what the alarm means, what to look at, what mends it and what prevents it', () => {
	for (const section of onAlarms.split(/^### /m).slice(1)) {
		const said = [...section.matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, word]) => word)
		expect(said, section.split('\n')[0]).toEqual(['Means', 'Look at first', 'Mend', 'Prevent'])
	}
})

test('links within it lead somewhere', () => {
	const anchors = [...runbook.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
	for (const [, anchor] of runbook.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor)
})

/** NOTIFY is there only where somebody wants to be told. */
const noticesForAll: Want[] = [{ to: 'webhook', language: 'en', on: ['rejected'] }]

/** The stacks as they are deployed; those of ./watched.ts have what is watched and no more. */
const app = new App({ context: { ...JSON.parse(read('cdk.json')).context, 'aws:cdk:bundling-stacks': [] } })
const settings = {
	name: 'test',
	region: 'eu-central-1',
	account: '111122223333',
	architecture: 'arm64',
	notices: noticesForAll,
} as const
const newsroom = new Newsroom(app, 'newsroom', { settings })
const parts = {
	delivery: new Delivery(app, 'delivery', { settings, newsroom }),
	desk: new Desk(app, 'desk', { settings, newsroom }),
}
const templates: Readonly<Record<string, Template>> = {
	newsroom: Template.fromStack(newsroom),
	delivery: Template.fromStack(parts.delivery),
	desk: Template.fromStack(parts.desk),
}
const idsOf = (stack: string, what: 'Outputs' | 'Resources') => Object.keys(templates[stack]?.toJSON()[what] ?? {})

test('it asks for outputs and resources that there are', () => {
	const wanted = [...(runbook + guide).matchAll(/\boutput ([A-Z]\w+)(?: (?:"\$|tilmash-production-)(\w+))?/g)]
	expect(wanted.length).toBeGreaterThan(10)
	for (const [asked, name, stack = 'newsroom'] of wanted) expect(idsOf(stack, 'Outputs'), asked).toContain(name)
	const words = [...runbook.matchAll(/\bnamed (\w+)(?: "\$(\w+)")?[)`]/g)]
	expect(words.length).toBeGreaterThan(8)
	for (const [asked, word = '', stack = 'newsroom'] of words)
		expect(
			idsOf(stack, 'Resources').filter((id) => new RegExp(`^${word}[0-9A-F]{8}$`).test(id)),
			asked,
		).toHaveLength(1)
})

test('both documents look outputs up in one way', () => {
	const [definition = 'none'] = /^newsroom=.*?^\}$/ms.exec(guide) ?? []
	expect(definition).toContain('describe-stacks')
	expect(runbook).toContain(definition)
})

test('commands are such as bash reads', () => {
	const blocks = [...(runbook + guide).matchAll(/^( *)```sh\n(.*?)^\1```$/gms)].map(([, , commands = '']) => commands)
	expect(blocks.length).toBeGreaterThan(20)
	for (const commands of blocks) {
		const { status, stderr } = spawnSync('bash', ['--norc', '-n'], { input: commands, encoding: 'utf8' })
		expect({ status, stderr }, commands).toEqual({ status: 0, stderr: '' })
	}
})
