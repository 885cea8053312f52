import { parseArgs } from 'node:util'
import { type Day, habits } from './habits.ts'
import { mutate } from './mutate.ts'
import { mutations } from './mutations.ts'

const usage = `npm run simulate -- [--seeds 500] [--from 1] [--seed N] [--mutation NAME] [--day DAY] [--json]

Lets the whole newsroom run in a simulated world, once a seed: editors save, rename, withdraw and restore while messages
are doubled, delayed and lost, functions crash and their last writes land late. Says what was met, and the shortest
story of each seed that broke a promise.

  --seed N         only this one, with its whole journal
  --mutation NAME  without one of the things that keep the promises (test/simulation/mutations.ts), to its first failure
  --day DAY        every seed on such a day (test/simulation/habits.ts): talkative, say
  --json           one line for programs
`

const { values } = parseArgs({
	options: {
		seeds: { type: 'string', default: '500' },
		from: { type: 'string', default: '1' },
		seed: { type: 'string' },
		mutation: { type: 'string' },
		day: { type: 'string' },
		json: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false },
	},
})
const [seeds, from] = [Number(values.seeds), Number(values.seed ?? values.from)]
if (values.help || !Number.isSafeInteger(seeds) || !Number.isSafeInteger(from) || seeds < 1) {
	console.log(usage)
	process.exit(values.help ? 0 : 1)
}
// Before anything of the product is loaded.
if (values.mutation !== undefined) mutate(values.mutation)
const { simulateMany } = await import('./many.ts')
const { shrink, tell } = await import('./shrink.ts')

const one = values.seed !== undefined
const days = Object.keys(habits) as Day[]
const day = days.find((one) => one === values.day) ?? mutations.find(({ name }) => name === values.mutation)?.day
if (values.day !== undefined && day !== values.day) throw new Error(`Days are ${days.join(', ')}`)
const many = await simulateMany(from, one ? 1 : seeds, { untilFailure: values.mutation !== undefined, day })
if (values.json) {
	const failed = many.failed.map(({ trial, outcome }) => ({ seed: trial.seed, wrong: outcome.wrong }))
	console.log(JSON.stringify({ ...many, failed, tally: Object.fromEntries(many.tally) }))
} else {
	if (one) {
		const { simulate, trialOf } = await import('./simulate.ts')
		console.log((await simulate(trialOf(from, day))).journal.join('\n'))
	}
	for (const { trial } of many.failed.slice(0, 5)) console.log(`${tell(await shrink(trial))}\n`)
	for (const [name, times] of [...many.tally].toSorted(([a], [b]) => (a < b ? -1 : 1)))
		console.log(`${String(times).padStart(9)}  ${name}`)
	const pace = ((many.seconds / many.seeds) * 1000).toFixed(0)
	console.log(
		`${many.seeds} seeds, ${many.acts} acts, ${many.seconds.toFixed(1)} s (${pace} ms a seed): ${many.failed.length} failed`,
	)
}
process.exitCode = many.failed.length > 0 ? 1 : 0
