/** A table's format, as the file numbers it, and how it is read: [first, last] code points of each run it maps. */
type Runs = (table: DataView) => [number, number][]

const formats: Readonly<Partial<Record<number, Runs>>> = {
	// Segments of 16-bit code points: all ends, two bytes of padding, all starts.
	4: (table) => {
		const segments = table.getUint16(6) / 2
		return Array.from({ length: segments }, (_, at) => [
			table.getUint16(16 + 2 * (segments + at)),
			table.getUint16(14 + 2 * at),
		])
	},
	// Groups of 32-bit code points: start, end, first glyph.
	12: (table) =>
		Array.from({ length: table.getUint32(12) }, (_, at) => [
			table.getUint32(16 + 12 * at),
			table.getUint32(20 + 12 * at),
		]),
}

/**
 * The code points that a TrueType font has a shape for, from its `cmap` table (OpenType 1.9, "cmap"; formats 4 and 12,
 * which all fonts of today have). Throws on a file that is no font.
 */
export function fontLetters(font: Uint8Array): Set<number> {
	const file = new DataView(font.buffer, font.byteOffset, font.byteLength)
	const cmap = tableAt(file)
	const letters = new Set<number>()
	for (let entry = 0; entry < file.getUint16(cmap + 2); entry += 1) {
		const at = cmap + file.getUint32(cmap + 8 + 8 * entry)
		const runs = formats[file.getUint16(at)]?.(new DataView(font.buffer, font.byteOffset + at)) ?? []
		for (const [first, last] of runs) for (let code = first; code <= last; code += 1) letters.add(code)
	}
	// Format 4 must end on 0xFFFF, which is no character.
	letters.delete(0xffff)
	return letters
}

function tableAt(file: DataView): number {
	for (let table = 0; table < file.getUint16(4); table += 1) {
		const record = 12 + 16 * table
		if (file.getUint32(record) === 0x636d6170) return file.getUint32(record + 8)
	}
	throw new Error('A font without a cmap table')
}
