import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editedOnce } from '../corpus/manuscript.ts'
import type { Text } from '../corpus/text.ts'
import { storiesFor } from '../corpus/write-corpus.ts'
import type { Measured } from '../figures/figure.ts'
import type { Peer, PeerSite } from '../peers/peer.ts'
import { type Contestant, rounds } from '../run/rounds.ts'
import { type Ran, runProcess } from '../run/run-process.ts'
import { runWatching } from '../run/run-watching.ts'

/** One size of corpus, laid out for everyone who takes part. */
export class SiteBench {
	readonly #sites: ReadonlyMap<string, PeerSite>
	readonly #pages: number
	readonly #rounds: number
	readonly #tell: (line: string) => void
	#edits = 0

	constructor(
		folder: string,
		how: { readonly peers: readonly Peer[]; readonly text: Text; readonly pages: number; readonly rounds: number },
		tell: (line: string) => void,
	) {
		const { peers, text, pages } = how
		this.#pages = pages
		this.#rounds = how.rounds
		this.#tell = tell
		const laid = peers.map((peer) => {
			const own = join(folder, peer.name)
			mkdirSync(own, { recursive: true })
			return [peer.name, peer.prepare(own, text, storiesFor(pages))] as const
		})
		this.#sites = new Map(laid)
	}

	/** The first build of everyone, or only of one: time, CPU time and memory. */
	async import(only?: string): Promise<Measured[]> {
		const building = [...this.#sites].filter(([name]) => only === undefined || name === only)
		const contestants = building.map(([name, site]) => ({
			name,
			measure: () => {
				for (const path of site.leavings) rmSync(path, { recursive: true, force: true })
				return runProcess(site.build)
			},
		}))
		const samples = await rounds<Ran>(contestants, this.#rounds, this.#tell)
		const pages = this.#pages
		return [...samples].flatMap(([name, all]): Measured[] => [
			{ chart: 'import', pages, name, values: all.map(({ seconds }) => seconds) },
			{ chart: 'cpu', pages, name, values: all.flatMap(({ cpuSeconds }) => cpuSeconds ?? []) },
			{ chart: 'memory', pages, name, values: all.flatMap(({ peakMb }) => peakMb ?? []) },
		])
	}

	/** What each peer takes to follow a change of one article, in each way it knows. */
	async change(): Promise<Measured[]> {
		const following = [...this.#sites.values()].filter(({ again }) => again.length > 0)
		// What is built already is built as it was, but for the caches, which it fills.
		for (const site of following) await runProcess(site.build)
		const contestants = following.flatMap((site) =>
			site.again.map(
				({ name, run }): Contestant<number> => ({
					name,
					measure: async () => {
						if ('ready' in run) return 1000 * (await runWatching(run, () => this.#edit(site)))
						this.#edit(site)
						return 1000 * (await runProcess(run)).seconds
					},
				}),
			),
		)
		const samples = await rounds(contestants, this.#rounds, this.#tell)
		return [...samples].map(([name, values]) => ({ chart: 'change', pages: this.#pages, name, values }))
	}

	#edit({ changed }: PeerSite): void {
		writeFileSync(changed, editedOnce(readFileSync(changed, 'utf8'), ++this.#edits))
	}
}
