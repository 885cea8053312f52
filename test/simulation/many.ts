import type { Day } from './habits.ts'
import { type Outcome, simulate, type Trial, trialOf } from './simulate.ts'

/** What many trials came to. */
export interface Many {
	readonly seeds: number
	readonly acts: number
	readonly seconds: number
	readonly failed: readonly { readonly trial: Trial; readonly outcome: Outcome }[]
	/** How often each fault, stage, operation and branch was met, all trials together. */
	readonly tally: ReadonlyMap<string, number>
}

/** How to run them: only up to the first that fails; all on one day. */
export interface ManyOptions {
	readonly untilFailure?: boolean
	readonly day?: Day | undefined
}

/** Runs the trials of some seeds, one after another. */
export async function simulateMany(
	from: number,
	seeds: number,
	{ untilFailure = false, day }: ManyOptions = {},
): Promise<Many> {
	const began = performance.now()
	const failed: { trial: Trial; outcome: Outcome }[] = []
	const tally = new Map<string, number>()
	let acts = 0
	let seed = from
	for (; seed < from + seeds; seed++) {
		const trial = trialOf(seed, day)
		const outcome = await simulate(trial)
		acts += trial.acts.length
		for (const [name, times] of outcome.tally) tally.set(name, (tally.get(name) ?? 0) + times)
		if (outcome.wrong.length === 0) continue
		failed.push({ trial, outcome })
		if (untilFailure) break
	}
	return { seeds: Math.min(seed - from + 1, seeds), acts, seconds: (performance.now() - began) / 1000, failed, tally }
}
