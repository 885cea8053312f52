import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openExport } from '../../../../infra/local/import/wordpress/wordpress-archive.ts'
import { folders, save } from '../../../support/commands.ts'
import { importInto } from './imported.ts'
import { wordpressExport } from './wordpress-export.ts'

const folder = folders()

test('the report is of the last import, whatever somebody wrote into it', async () => {
	const at = folder()
	const content = '<form><p>Your name</p><input></form><script>track()</script>'
	save(at, { 'export.xml': wordpressExport({ id: 1, title: 'Tea', name: 'tea', content }) })
	const to = join(at, 'to')
	await importInto(to, openExport(join(at, 'export.xml'), 'UTC', undefined))
	const first = readFileSync(join(to, 'import-report.md'), 'utf8')
	expect(first).toContain('* 1 imported')
	expect(first).toContain('## HTML that markdown has no form for was left out')
	save(to, { 'import-report.md': 'Ticked off by me.\n' })
	const two = [1, 2].map((id) => ({ id, title: `Tea ${id}`, name: `tea-${id}`, content }))
	save(at, { 'export.xml': wordpressExport(...two) })
	await importInto(to, openExport(join(at, 'export.xml'), 'UTC', undefined))
	const second = readFileSync(join(to, 'import-report.md'), 'utf8')
	expect(second).toContain('* 2 imported')
	expect(second).not.toContain('Ticked off')
})
