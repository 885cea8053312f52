import { expect, test } from 'vitest'
import { simulateInProcess } from './in-process.ts'
import { mutations } from './mutations.ts'

/** The seeds of `simulation.test.ts`. */
const seeds = 500

test.each(mutations)('without “$name” a promise is broken', { timeout: 300_000 }, async ({ name, seed }) => {
	// Where it was seen before; should the code have changed what that seed brings, all of them.
	const known = await simulateInProcess(['--mutation', name, '--from', `${seed}`, '--seeds', '1'])
	const { failed } =
		known.failed.length > 0 ? known : await simulateInProcess(['--mutation', name, '--seeds', `${seeds}`])
	expect(failed).not.toEqual([])
})
