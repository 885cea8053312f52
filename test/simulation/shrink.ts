import { describe } from './acts.ts'
import { type Outcome, simulate, type Trial } from './simulate.ts'
import { describeVisit } from './visits.ts'
import { type FaultKind, faultKinds } from './world/faults.ts'

/** Runs that looking for the smallest story may take: a minute or so. */
const mostRuns = 400

/** The smallest trial that still fails: acts are left out, then kinds of faults, then faults one by one. */
export async function shrink(trial: Trial): Promise<{ trial: Trial; outcome: Outcome }> {
	let best = { trial, outcome: await simulate(trial) }
	let runs = 0
	const fails = async (smaller: Trial): Promise<boolean> => {
		// Another luck may be needed for a smaller story: three are tried.
		for (const luck of [0, 1_000_003, 2_000_003]) {
			if (++runs > mostRuns) return false
			const tried = { ...smaller, seed: trial.seed + luck }
			const outcome = await simulate(tried)
			if (outcome.wrong.length === 0) continue
			best = { trial: tried, outcome }
			return true
		}
		return false
	}
	for (let at = best.trial.acts.length - 1; at >= 0; at--) {
		const acts = best.trial.acts.filter((_act, index) => index !== at)
		// Without settings and authors nothing is to be expected of a newsroom.
		if (['site.yml', 'authors.yml'].some((file) => acts.every(({ key }) => key !== file))) continue
		await fails({ ...best.trial, acts })
	}
	for (let at = best.trial.visits.length - 1; at >= 0; at--)
		await fails({ ...best.trial, visits: best.trial.visits.filter((_visit, index) => index !== at) })
	for (const kind of faultKinds) {
		const kinds = new Set<FaultKind>([...best.trial.faults.kinds].filter((other) => other !== kind))
		if (kinds.size < best.trial.faults.kinds.size)
			await fails({ ...best.trial, faults: { ...best.trial.faults, kinds } })
	}
	for (let at = best.outcome.faultsMet - 1; at >= 0; at--) {
		const skip = new Set([...(best.trial.faults.skip ?? []), at])
		await fails({ ...best.trial, faults: { ...best.trial.faults, skip } })
	}
	return best
}

/** A failing trial as a story: what editors did, what went wrong with the machines, what readers were left with. */
export function tell({ trial, outcome }: { trial: Trial; outcome: Outcome }): string {
	const told = outcome.journal.filter((line) => / (act|fault|a zombie|alarm)\b/.test(line))
	return [
		`seed ${trial.seed}, ${trial.acts.length} acts`,
		...trial.acts.map((act) => `  ${describe(act)}`),
		...trial.visits.map((visit) => `  ${describeVisit(visit)}`),
		'what happened',
		...told.map((line) => `  ${line.slice(11)}`),
		'what is wrong',
		...outcome.wrong.map((line) => `  ${line.slice(0, 500)}`),
	].join('\n')
}
