import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alarms, sectionOf, stacks } from './watched.ts'

const runbook = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8')
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

test('it asks for outputs and resources that there are', () => {
	const outputs = Object.keys(stacks.newsroom.toJSON()['Outputs'])
	const wanted = [...runbook.matchAll(/\$\(output (\w+)\)/g)].map(([, name = '']) => name)
	expect(new Set(wanted)).toEqual(new Set(['ManuscriptsBucket', 'DeskBucket', 'SiteBucket', 'ReplayQueue']))
	for (const name of wanted) expect(outputs).toContain(name)
	const words = [...runbook.matchAll(/\$\(named (\w+)( "\$delivery")?\)/g)]
	expect(words.length).toBeGreaterThan(5)
	for (const [, word = '', elsewhere] of words) {
		const ids = Object.keys(stacks[elsewhere ? 'delivery' : 'newsroom'].toJSON()['Resources'])
		expect(
			ids.filter((id) => new RegExp(`^${word}[0-9A-F]{8}$`).test(id)),
			word,
		).toHaveLength(1)
	}
})

test('its commands are such as bash reads', () => {
	const blocks = [...runbook.matchAll(/^( *)```sh\n(.*?)^\1```$/gms)].map(([, , commands = '']) => commands)
	expect(blocks.length).toBeGreaterThan(8)
	for (const commands of blocks) {
		const { status, stderr } = spawnSync('bash', ['-n'], { input: commands, encoding: 'utf8' })
		expect({ status, stderr }, commands).toEqual({ status: 0, stderr: '' })
	}
})
