import { expect, test } from 'vitest'
import { simulateInProcess } from './in-process.ts'
import { mutations } from './mutations.ts'

/** Twice those of `simulation.test.ts`: the rarest is met by one in a hundred. */
const seeds = 1000

test.each(mutations)('without “$name” a promise is broken', { timeout: 600_000 }, async ({ name, seed }) => {
	// Where it was seen before; should the code have changed what that seed brings, all of them.
	const known = await simulateInProcess(['--mutation', name, '--from', `${seed}`, '--seeds', '1'])
	const { failed } =
		known.failed.length > 0 ? known : await simulateInProcess(['--mutation', name, '--seeds', `${seeds}`])
	expect(failed).not.toEqual([])
})
