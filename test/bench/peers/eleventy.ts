import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { directions, languages } from '../corpus/languages.ts'
import { writeCorpus } from '../corpus/write-corpus.ts'
import { copyTemplate } from './copy-template.ts'
import { packages } from './folders.ts'
import { packageVersion } from './package-version.ts'
import type { Peer } from './peer.ts'

/** Eleventy with templates in JavaScript, the fastest it has. */
export const eleventy: Peer = {
	name: 'eleventy',
	version: () => packageVersion('@11ty/eleventy'),
	prepare: (folder, text, stories) => {
		copyTemplate('eleventy', folder)
		const content = join(folder, 'content')
		writeCorpus(text, stories, content, (story, language) => `${language}/${story}.md`)
		for (const tag of languages) {
			const data = { lang: tag, dir: directions[tag], layout: 'article.11ty.js' }
			writeFileSync(join(content, tag, `${tag}.11tydata.json`), JSON.stringify(data))
		}
		const output = join(folder, 'out')
		const program = join(packages, '@11ty/eleventy/cmd.cjs')
		const run = (...more: string[]) => ({ file: process.execPath, args: [program, ...more], cwd: folder })
		const watching = run('--watch', '--incremental')
		return {
			output,
			leavings: [output, join(folder, '.cache')],
			build: run('--quiet'),
			changed: join(content, 'en/story-00000.md'),
			again: [
				{ name: 'eleventy', run: run('--quiet') },
				{
					name: 'eleventy, watching',
					run: { command: watching, ready: /Watching/, done: /(Wrote|Copied).*in [\d.]+ sec/ },
				},
			],
		}
	},
}
