import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSettings } from '../corpus/settings.ts'
import { writeCorpus } from '../corpus/write-corpus.ts'
import { root, withoutCards } from './folders.ts'
import type { Peer } from './peer.ts'

/** Ours as anybody runs it, and ours but for the social card of each article, a drawn picture that no peer makes. */
export const tilmash: Peer = peerOf('tilmash', [])
export const tilmashNoCards: Peer = peerOf('tilmash-no-cards', ['--import', withoutCards])

function peerOf(name: string, options: readonly string[]): Peer {
	return {
		name,
		version: () => /"version": "([^"]+)"/.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1],
		prepare: (folder, text, stories) => {
			const content = join(folder, 'content')
			writeSettings(join(root, 'content'), content)
			writeCorpus(text, stories, content, (story, language) => `articles/${story}/${language}.md`)
			const output = join(folder, 'out')
			const build = join(root, 'infra/local/commands/build.ts')
			return {
				output,
				leavings: [output],
				build: {
					file: process.execPath,
					args: [...options, build, '--content', content, '--out', output],
					cwd: root,
					env: { TMPDIR: folder },
				},
				changed: join(content, 'articles/story-00000/en.md'),
				// A save into a running newsroom is measured in its process: modes/home-process.ts.
				again: [],
			}
		},
	}
}
