/** Something that is measured once a round. */
export interface Contestant<Sample> {
	readonly name: string
	measure(): Promise<Sample>
}

/**
 * Lets each take its turn, round after round, so that what else the machine does falls upon all alike; who begins
 * changes from round to round. One that fails is told of and not asked again.
 */
export async function rounds<Sample>(
	contestants: readonly Contestant<Sample>[],
	count: number,
	tell: (line: string) => void,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
	const samples = new Map<string, Sample[]>(contestants.map(({ name }) => [name, []]))
	const failed = new Set<string>()
	for (let round = 0; round < count; round++) {
		const first = round % Math.max(1, contestants.length)
		for (const { name, measure } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
			if (failed.has(name)) continue
			tell(`round ${round + 1} of ${count}: ${name}`)
			try {
				samples.get(name)?.push(await measure())
			} catch (error) {
				failed.add(name)
				tell(`${name} failed: ${error instanceof Error ? error.message : String(error)}`)
			}
		}
	}
	return samples
}
