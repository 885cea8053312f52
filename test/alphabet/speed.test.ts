import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { paragraphs } from './golden/paragraphs.ts'

const size = 200_000

/** Milliseconds of processor time, the least of a few runs: a busy machine is not the text's fault. */
function fastest(work: () => void): number {
	const times = Array.from({ length: 7 }, () => {
		const before = process.cpuUsage()
		work()
		const { user, system } = process.cpuUsage(before)
		return (user + system) / 1000
	})
	return Math.min(...times)
}

test.each(
	paragraphs.map(({ from, to, one }) => [from, to, one] as const).filter((_pair, at) => [0, 4, 6].includes(at)),
)('%s → %s: a text of 200 KB takes less than 200 ms', async (from, to, one) => {
	const { text } = await openAlphabet(from, to)
	const long = `${one} `.repeat(Math.ceil(size / Buffer.byteLength(one)))
	expect(fastest(() => text(long))).toBeLessThan(200)
})

test.each([
	'a',
	'а',
	'Ш',
	'SH',
	'ʻ',
	'a’',
	'a.',
	'a.b@',
	'a_',
	'x-',
	'www.',
	'@',
	'#',
	'Google ',
	'Go',
	'‘g’ ',
	'a.uza ',
	'VI ',
	'щ',
	'1a',
	'’',
])('no text is slow: %s without end takes no longer than its length', async (unit) => {
	const { text } = await openAlphabet('uz-Latn', 'uz-Cyrl')
	const { text: back } = await openAlphabet('uz-Cyrl', 'uz-Latn')
	const long = unit.repeat(size / 4 / unit.length)
	expect(fastest(() => text(long))).toBeLessThan(400)
	expect(fastest(() => back(long))).toBeLessThan(400)
})
