import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import { Figures } from './figures.ts'
import { Rehearsal } from './rehearsal.ts'
import { testChanging } from './steps-change.ts'
import { testDeploying } from './steps-deploy.ts'
import { testEditing } from './steps-desk.ts'
import { testLeaving } from './steps-leave.ts'
import { testPublishing } from './steps-publish.ts'
import { testReading } from './steps-read.ts'
import { testTalking } from './steps-talk.ts'
import { whySkip } from './why-skip.ts'

const why = whySkip()
if (why !== undefined) console.log(`The rehearsal of a deployment is left out: ${why}.`)

describe.skipIf(why !== undefined)('a newsroom on an emulator of AWS', () => {
	const figures = new Figures()
	let rehearsal: Rehearsal | undefined
	let failed = false

	beforeAll(async () => {
		rehearsal = await Rehearsal.open(figures)
	}, 15 * 60_000)
	// Each step stands on those before it.
	beforeEach(({ skip }) => skip(failed, 'a step before it failed'))
	afterEach(({ task }) => {
		failed ||= task.result?.state === 'fail'
	})
	afterAll(async () => {
		if (failed) console.log(rehearsal?.emulator.lastWords(80))
		await rehearsal?.emulator.stop()
		figures.finish()
	}, 60_000)

	const open = () => {
		if (rehearsal === undefined) throw new Error('There is no emulator')
		return rehearsal
	}
	testDeploying(open)
	testPublishing(open)
	testReading(open)
	testTalking(open)
	testEditing(open)
	testChanging(open)
	testLeaving(open)
})
