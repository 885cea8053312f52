import type { Element } from 'hast'
import { s } from 'hastscript'
import { encodeQR } from 'qr'

/** Clear modules around the code, without which cameras do not find it (ISO/IEC 18004, 5.3.8). */
const quiet = 4

/**
 * A text as a QR code (ISO/IEC 18004, error correction M), as one path: a line for each run of dark modules in a row. It is
 * for paper, where whoever reads the words beside it cannot tap them, so it says nothing to who listens.
 */
export function qrCode(text: string): Element {
	const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quiet })
	const lines = modules.flatMap((row, y) => runsOf(row).map(({ start, length }) => `M${start} ${y}.5h${length}`))
	return s('svg', { className: ['qr'], viewBox: `0 0 ${modules.length} ${modules.length}`, ariaHidden: 'true' }, [
		s('path', { stroke: '#000', d: lines.join('') }),
	])
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
