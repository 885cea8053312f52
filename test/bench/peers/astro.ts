import { join } from 'node:path'
import { writeCorpus } from '../corpus/write-corpus.ts'
import { copyTemplate } from './copy-template.ts'
import { packages } from './folders.ts'
import { packageVersion } from './package-version.ts'
import type { Peer } from './peer.ts'

/** Astro's static build; its cache of content makes a second one warm. */
export const astro: Peer = {
	name: 'astro',
	version: () => packageVersion('astro'),
	prepare: (folder, text, stories) => {
		copyTemplate('astro', folder)
		const content = join(folder, 'content')
		writeCorpus(text, stories, content, (story, language) => `${language}/${story}.md`)
		const output = join(folder, 'out')
		const args = [join(packages, 'astro/bin/astro.mjs'), 'build', '--silent']
		const build = { file: process.execPath, args, cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } }
		return {
			output,
			leavings: [output, join(folder, 'cache'), join(folder, '.astro')],
			build,
			changed: join(content, 'en/story-00000.md'),
			again: [{ name: 'astro, warm', run: build }],
		}
	},
}
