import { cpSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { directions, languages } from '../corpus/languages.ts'
import { bench, packages } from './folders.ts'

/** Lays a peer's templates and settings into its folder, with the list of languages, and lets it find its packages. */
export function copyTemplate(peer: string, folder: string): void {
	cpSync(join(bench, 'peers', peer), folder, { recursive: true })
	const list = languages.map((tag) => ({ tag, dir: directions[tag] }))
	writeFileSync(join(folder, 'languages.json'), JSON.stringify(list))
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
	symlinkSync(packages, join(folder, 'node_modules'), 'junction')
}
