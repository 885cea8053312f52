import type { Text } from '../corpus/text.ts'
import type { Command } from '../run/run-process.ts'
import type { Watching } from '../run/run-watching.ts'

/** A program that makes a site of the corpus. */
export interface Peer {
	readonly name: string
	/** Its version; nothing when it is not installed. */
	readonly version: () => string | undefined
	/** Writes the corpus and its settings into a folder of its own. */
	readonly prepare: (folder: string, text: Text, stories: number) => PeerSite
}

/** A corpus laid out for a program, and how it is run there. */
export interface PeerSite {
	/** The folder of the finished site. */
	readonly output: string
	/** What a build leaves behind: without it, the next is a first one. */
	readonly leavings: readonly string[]
	readonly build: Command
	/** The file of an article that changes. */
	readonly changed: string
	/** Ways to follow the change of that file, once everything is built. */
	readonly again: readonly Again[]
}

export interface Again {
	readonly name: string
	readonly run: Command | Watching
}
