import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import * as z from 'zod'
import { languages } from './languages.ts'

const settings = z.record(z.string(), z.unknown())

/**
 * Writes the sample newsroom's settings for the languages of the corpus: its names of sections, authors and tags. What
 * the peers are not asked for (the other alphabet, comments, reading offline) is off.
 */
export function writeSettings(sample: string, folder: string): void {
	const { alphabets: _, offline: __, ...site } = settings.parse(parse(readFileSync(join(sample, 'site.yml'), 'utf8')))
	mkdirSync(folder, { recursive: true })
	const own = { ...site, languages: [...languages], comments: 'off', reactions: false }
	writeFileSync(join(folder, 'site.yml'), stringify(own))
	for (const file of ['authors.yml', 'taxonomy.yml']) copyFileSync(join(sample, file), join(folder, file))
}
