import { readFileSync } from 'node:fs'
import { develop } from '../../functions/photos/develop.ts'

/** A process of its own that develops photos one after the other, and prints what they took as JSON. */
const files = process.argv.slice(2)
let longest = { name: '', ms: 0 }
const refused: string[] = []
for (const file of files) {
	const before = performance.now()
	const { photo } = await develop(file, readFileSync(file))
	const ms = Math.round(performance.now() - before)
	if (ms > longest.ms) longest = { name: file, ms }
	if (photo === null) refused.push(file)
}
console.log(
	JSON.stringify({ count: files.length, refused, longest, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }),
)
