import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ToolFile } from '../../../../infra/local/tools/tool-files.ts'
import { vscodeExtensions, vscodeSettings } from '../../../../infra/local/tools/vscode.ts'
import { writeFiles } from '../../../../infra/local/tools/write-files.ts'
import { save } from '../../../support/commands.ts'
import { toolNewsrooms } from './tool-newsroom.ts'

const fresh = toolNewsrooms()
const whole = (content: string): ToolFile[] => [{ path: 'admin/config.yml', content }]
const at = (folder: string, path = 'admin/config.yml') => readFileSync(join(folder, path), 'utf8')
const outcome = (folder: string, files: ToolFile[]) => writeFiles(folder, files).map(({ what }) => what)

test('a file is written, left alone when nothing changed, and written anew when the settings did', () => {
	const folder = fresh()
	expect(outcome(folder, whole('a: 1\n'))).toEqual(['written'])
	expect(outcome(folder, whole('a: 1\n'))).toEqual(['same'])
	expect(outcome(folder, whole('a: 2\n'))).toEqual(['written'])
	expect(at(folder)).toBe('a: 2\n')
	expect(existsSync(join(folder, 'admin/config.yml.new'))).toBe(false)
})

test('a file that was changed by hand stays; the new one stands beside it', () => {
	const folder = fresh()
	writeFiles(folder, whole('a: 1\n'))
	writeFileSync(join(folder, 'admin/config.yml'), 'a: 1\nmine: 2\n')
	expect(outcome(folder, whole('a: 3\n'))).toEqual(['beside'])
	expect(at(folder)).toBe('a: 1\nmine: 2\n')
	expect(at(folder, 'admin/config.yml.new')).toBe('a: 3\n')
	// Taken over by hand, it is ours again.
	writeFileSync(join(folder, 'admin/config.yml'), 'a: 3\n')
	expect(outcome(folder, whole('a: 3\n'))).toEqual(['same'])
	expect(outcome(folder, whole('a: 4\n'))).toEqual(['written'])
})

test('a file that was there before stays, whatever became of the record', () => {
	const folder = fresh({ 'admin/config.yml': 'theirs: 1\n', '.schemas/written.json': '{ broken' })
	expect(outcome(folder, whole('a: 1\n'))).toEqual(['beside'])
	expect(at(folder)).toBe('theirs: 1\n')
})

test('the line ends that git gives a file on Windows are no change by hand', () => {
	const folder = fresh()
	writeFiles(folder, whole('a: 1\nb: 2\n'))
	writeFileSync(join(folder, 'admin/config.yml'), 'a: 1\r\nb: 2\r\n')
	expect(outcome(folder, whole('a: 1\nb: 2\n'))).toEqual(['same'])
	expect(outcome(folder, whole('a: 2\n'))).toEqual(['written'])
})

const editor: ToolFile[] = [
	{ path: '.vscode/settings.json', content: vscodeSettings },
	{ path: '.vscode/extensions.json', content: vscodeExtensions },
]

test('an editor’s own settings and comments stay; ours are added once', () => {
	const folder = fresh()
	save(folder, {
		'.vscode/settings.json': `{
	// We write at night.
	"workbench.colorTheme": "Dark",
	"yaml.schemas": {
		"https://example.org/ours.json": "ours.yml", /* keep */
		"./.schemas/site.schema.json": "paper.yml",
	},
}
`,
		'.vscode/extensions.json':
			'{ "recommendations": ["a.b"], "unwantedRecommendations": ["eliostruyf.vscode-front-matter"] }',
	})
	expect(outcome(folder, editor)).toEqual(['merged', 'merged'])
	const text = at(folder, '.vscode/settings.json')
	expect(text).toContain('// We write at night.')
	expect(text).toContain('"https://example.org/ours.json": "ours.yml", /* keep */')
	expect(text).toMatch(/site\.schema\.json": \[\s+"paper\.yml",\s+"site\.yml",/)
	expect(text).toContain('"./.schemas/shared.schema.json"')
	expect(JSON.parse(at(folder, '.vscode/extensions.json'))).toMatchObject({
		recommendations: ['a.b', 'redhat.vscode-yaml'],
	})
	expect(outcome(folder, editor)).toEqual(['same', 'same'])
	expect(at(folder, '.vscode/settings.json')).toBe(text)
})

test('what a story or page shares is checked by its schema, whichever ending the file has', () => {
	const folder = fresh({})
	outcome(folder, editor)
	const schemas = JSON.parse(at(folder, '.vscode/settings.json'))['yaml.schemas']
	expect(schemas['./.schemas/shared.schema.json'].toSorted()).toEqual([
		'articles/*/article.yaml',
		'articles/*/article.yml',
		'pages/*/article.yaml',
		'pages/*/article.yml',
	])
})

test('settings that cannot be read stay, with ours beside them', () => {
	const folder = fresh({ '.vscode/settings.json': '{ "a": ', '.vscode/extensions.json': '[]' })
	expect(outcome(folder, editor)).toEqual(['beside', 'beside'])
	expect(at(folder, '.vscode/settings.json')).toBe('{ "a": ')
	expect(JSON.parse(at(folder, '.vscode/settings.json.new'))).toHaveProperty(['yaml.schemas'])
})
