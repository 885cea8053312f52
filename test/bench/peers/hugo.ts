import { execFileSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { directions, languages, siteAddress, siteName } from '../corpus/languages.ts'
import { writeCorpus } from '../corpus/write-corpus.ts'
import { bench } from './folders.ts'
import type { Peer } from './peer.ts'

/** Hugo from HUGO or the PATH; of one that a Python package wraps, the program itself. */
export const hugo: Peer = {
	name: 'hugo',
	version: () => /v(\d+\.\d+\.\d+)/.exec(versionSaid(binary()))?.[1],
	prepare: (folder, text, stories) => {
		cpSync(join(bench, 'peers/hugo'), folder, { recursive: true })
		// Hugo's own spelling of a language's name is all small.
		writeCorpus(text, stories, join(folder, 'content'), (story, language) => `${story}.${language.toLowerCase()}.md`)
		writeFileSync(join(folder, 'hugo.json'), JSON.stringify(settings(), null, '\t'))
		const output = join(folder, 'out')
		const args = ['--source', folder, '--destination', output, '--cacheDir', join(folder, 'cache'), '--noBuildLock']
		const run = (...more: string[]) => ({ file: binary(), args: [...args, ...more], cwd: folder })
		return {
			output,
			leavings: [output, join(folder, 'cache'), join(folder, 'resources')],
			build: run('--quiet'),
			changed: join(folder, 'content/story-00000.en.md'),
			again: [
				{ name: 'hugo', run: run('--quiet') },
				{ name: 'hugo, one language', run: run('--quiet', '--renderSegments', 'en') },
				{
					name: 'hugo, watching',
					run: { command: run('--watch'), ready: /Press Ctrl\+C|Watching for changes/, done: /Total in \d+ ms/ },
				},
			],
		}
	},
}

function settings(): object {
	const list = languages.map((tag, index) => [
		tag.toLowerCase(),
		{ weight: index + 1, title: siteName, params: { tag, dir: directions[tag] } },
	])
	return {
		baseURL: `${siteAddress}/`,
		defaultContentLanguage: 'en',
		defaultContentLanguageInSubdir: true,
		disableKinds: ['taxonomy', 'term', 'section'],
		pagination: { disableAliases: true },
		minify: { minifyOutput: false },
		languages: Object.fromEntries(list),
		segments: { en: { includes: [oneLanguage('en')] } },
	}
}

/** What a segment takes in: 0.153 says it otherwise, and refuses the older words. */
function oneLanguage(tag: string): object {
	const minor = Number(/^0\.(\d+)/.exec(hugo.version() ?? '')?.[1] ?? 0)
	return minor >= 153 ? { sites: { matrix: { languages: [tag] } } } : { lang: tag }
}

let found: string | undefined

function binary(): string {
	if (found !== undefined) return found
	const command = process.env['HUGO'] ?? 'hugo'
	// The wrapper says where the program is; its own start, in Python, is not Hugo's.
	const said = stripVTControlCharacters(versionSaid(command))
	found = /hugo-python-distributions at (\S+)/.exec(said)?.[1] ?? command
	return found
}

function versionSaid(command: string): string {
	try {
		return execFileSync(command, ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
	} catch {
		return ''
	}
}
