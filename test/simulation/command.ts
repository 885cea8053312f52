import { simulate, trialOf } from './simulate.ts'

const from = Number(process.argv[2] ?? 1),
	n = Number(process.argv[3] ?? 20)
const t0 = performance.now()
let bad = 0
for (let seed = from; seed < from + n; seed++) {
	const o = await simulate(trialOf(seed))
	if (o.wrong.length) {
		bad++
		console.log(`seed ${seed}:`)
		for (const w of o.wrong.slice(0, 4)) console.log('   ', w.slice(0, 600))
	}
}
console.log(`${n} seeds, ${bad} bad, ${((performance.now() - t0) / n).toFixed(0)} ms a seed`)
