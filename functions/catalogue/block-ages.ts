/** Since when each paragraph of an article has been as it is, by the bucket's clock. */
export interface BlockAges {
	/** When the bucket took the newest version that was more than a minor change, in seconds since 1970. */
	readonly at: number
	/** Of each of its blocks, in order: when the version came that brought it; 0 for those of the first version. */
	readonly blocks: readonly number[]
	/** When blocks went for which none came, the newest last. */
	readonly gone: readonly number[]
	/** When the newest correction came that its readers are told of; left out while there is none. */
	readonly corrected?: number
	/** Hashes of those blocks, while the article is down: it may come back. */
	readonly was?: readonly string[]
	/** How many corrections it told of, while it is down. */
	readonly told?: number
}

/** Most that are kept of blocks that went: a translation that has slept through more is behind by so many at least. */
const mostGone = 20

/** A version of an article, as far as its blocks go. */
export interface BlockVersion {
	/** Hashes of its blocks, in order. */
	readonly blocks: readonly string[]
	/** When the bucket took it, ISO 8601. */
	readonly receivedAt: string
	/** True for a change that leaves translations fresh. */
	readonly isMinor: boolean
	/** How many corrections its readers are told of. */
	readonly corrections: number
}

/** A version, and what is known of the time before it. */
export interface VersionBefore {
	readonly blocks: readonly string[]
	readonly corrections: number
	readonly ages: BlockAges | undefined
}

/** The ages of a version's blocks: those that it has from the version before keep theirs, wherever they stand now. */
export function agesOf(
	{ blocks, receivedAt, isMinor, corrections }: BlockVersion,
	before: VersionBefore | undefined,
): BlockAges {
	const at = Math.floor(Date.parse(receivedAt) / 1000)
	if (before === undefined) return { at, blocks: blocks.map(() => 0), gone: [] }
	const kept = new Map<string, number[]>()
	for (const [place, hash] of before.blocks.entries())
		kept.set(hash, [...(kept.get(hash) ?? []), before.ages?.blocks[place] ?? 0])
	const ages = blocks.map((hash) => kept.get(hash)?.shift())
	const came = ages.filter((age) => age === undefined).length
	const left = [...kept.values()].flat()
	// A minor change makes nobody behind, and nobody less behind: what it changed may still have to be translated.
	const fresh = isMinor ? Math.max(0, ...left) : at
	const lost = isMinor ? 0 : Math.max(0, left.length - came)
	const gone = [...(before.ages?.gone ?? []), ...Array.from({ length: Math.min(lost, mostGone) }, () => at)]
	// A correction is urgent however small the change that brought it.
	const corrected = corrections > before.corrections ? at : before.ages?.corrected
	return {
		// A translation whose commas were mended has followed nothing by it.
		at: isMinor ? (before.ages?.at ?? at) : at,
		blocks: ages.map((age) => age ?? fresh),
		gone: gone.slice(-mostGone),
		...(corrected !== undefined && { corrected }),
	}
}

/** How many paragraphs a source has changed since a translation of it came. */
export function behindBy(source: BlockAges, translation: BlockAges): number {
	return [...source.blocks, ...source.gone].filter((age) => age > translation.at).length
}

/** True when a source was corrected since a translation of it came: its readers still have the mistake before them. */
export function isUrgent(source: BlockAges, translation: BlockAges): boolean {
	return (source.corrected ?? 0) > translation.at
}

/** When a source changed last in what a translation has not followed, in seconds; nothing when it has followed all of it. */
export function changedAt(source: BlockAges, translation: BlockAges): number | undefined {
	const since = [...source.blocks, ...source.gone].filter((age) => age > translation.at)
	return since.length === 0 ? undefined : Math.max(...since)
}
