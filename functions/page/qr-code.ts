import type { Element } from 'hast'
import { s } from 'hastscript'
import { LRUCache } from 'lru-cache'
import { encode } from 'uqr'

/** Clear modules around the code, without which cameras do not find it (ISO/IEC 18004, 5.3.8). */
const quiet = 4

/**
 * A text as a QR code (ISO/IEC 18004, error correction M), as one path: a line for each run of dark modules in a row. It is
 * for paper, where whoever reads the words beside it cannot tap them, so it says nothing to who listens.
 */
export function qrCode(text: string): Element {
	const { size, path } = known.get(text) ?? drawn(text)
	known.set(text, { size, path })
	return s('svg', { className: ['qr'], viewBox: `0 0 ${size} ${size}`, ariaHidden: 'true' }, [
		s('path', { stroke: '#000', d: path }),
	])
}

/** A code takes 2 ms, more than the rest of a page's frame, and is the same whenever its article is rendered. 2,000 are 6 MB. */
const known = new LRUCache<string, Drawn>({ max: 2000 })

interface Drawn {
	readonly size: number
	readonly path: string
}

function drawn(text: string): Drawn {
	const { data, size } = encode(text, { ecc: 'M', border: quiet })
	const lines = data.flatMap((row, y) => runsOf(row).map(({ start, length }) => `M${start} ${y}.5h${length}`))
	return { size, path: lines.join('') }
}

function runsOf(row: readonly boolean[]): { start: number; length: number }[] {
	const runs: { start: number; length: number }[] = []
	for (const [x, dark] of row.entries()) {
		const last = runs.at(-1)
		if (!dark) continue
		if (last !== undefined && last.start + last.length === x) last.length++
		else runs.push({ start: x, length: 1 })
	}
	return runs
}
