import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileWithin } from '../../../../infra/local/import/archive/within.ts'
import { openExport } from '../../../../infra/local/import/wordpress/wordpress-archive.ts'
import { folders, save } from '../../../support/commands.ts'
import { importInto, outcomeOf } from './imported.ts'
import { wordpressExport } from './wordpress-export.ts'

const folder = folders()

test('a photo is never taken from a neighbour folder whose name begins like the archive’s', () => {
	const at = folder()
	save(at, { 'site/own.jpg': 'own', 'site-private/secret.jpg': 'secret' })
	symlinkSync(join(at, 'site-private/secret.jpg'), join(at, 'site/linked.jpg'))
	const site = join(at, 'site')
	expect(fileWithin(site, ['own.jpg'])).toBe(join(site, 'own.jpg'))
	expect(fileWithin(site, ['../site-private/secret.jpg'])).toBeUndefined()
	expect(fileWithin(site, ['linked.jpg'])).toBeUndefined()
})

test('the larger sizes of an uploaded photo are looked for in the uploads alone', async () => {
	const at = folder()
	const image = 'https://old.example.org/wp-content/uploads/../uploads-private/id.jpg'
	save(at, { 'uploads/x.txt': '', 'uploads-private/id-300x200.jpg': 'secret' })
	writeFileSync(
		join(at, 'export.xml'),
		wordpressExport({ id: 1, title: 'Tea', name: 'tea', content: `<img src="${image}" alt="A card">` }),
	)
	await importInto(join(at, 'to'), openExport(join(at, 'export.xml'), 'UTC', join(at, 'uploads')))
	expect(outcomeOf(join(at, 'to'), 'item 1 (id 1)')?.notes.map(({ rule }) => rule)).toContain('photo-missing')
})
