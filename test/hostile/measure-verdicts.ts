import fc from 'fast-check'
import { Reader } from '../../functions/validate/reader.ts'
import { hungriestBodies } from './hungriest-bodies.ts'
import { pathologicalMarkdown } from './pathological-markdown.ts'
import { innocent, timedReading, withBody, withFrontMatter } from './timed-reading.ts'
import { worstBodies } from './worst-bodies.ts'
import { worstBytes } from './worst-bytes.ts'
import { worstFrontMatter } from './worst-front-matter.ts'

/**
 * A process of its own that has manuscripts read as VALIDATE does, and prints what they took as JSON. With a number:
 * all that are known and as many generated ones; without one, those that fill the memory the most.
 */
const generated = Number(process.argv[2] ?? 0)
const reader = new Reader(1)
await timedReading(reader, innocent)
let longest = { name: '', ms: 0 }
let count = 0

async function measure(name: string, file: Uint8Array): Promise<void> {
	const { ms } = await timedReading(reader, file)
	count++
	if (ms > longest.ms) longest = { name, ms: Math.round(ms) }
}

for (const [name, body] of Object.entries(hungriestBodies)) await measure(name, withBody(body))
if (generated > 0) {
	for (const [name, body] of Object.entries(worstBodies)) await measure(name, withBody(body))
	for (const [name, yaml] of Object.entries(worstFrontMatter)) await measure(name, withFrontMatter(yaml))
	for (const [name, [file]] of Object.entries(worstBytes)) await measure(name, file)
	const property = fc.asyncProperty(pathologicalMarkdown, (body) => measure('a generated one', withBody(body)))
	await fc.assert(property, { numRuns: generated })
}
await reader.close()
console.log(JSON.stringify({ count, longest, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }))
