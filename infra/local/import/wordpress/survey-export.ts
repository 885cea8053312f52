import { type Found, type Note, Refusal } from '../archive/archive.ts'
import type { Kept } from '../archive/tools.ts'
import { type ExportFacts, foundIn } from './item-entry.ts'
import { readElement, readStretch, textIn } from './read-element.ts'
import { type Stretch, splitExport } from './split-export.ts'

/** Every item of an export in its order; one that cannot be read costs none of the others. */
export function* surveyExport(path: string, facts: ExportFacts, keep: (file: Kept) => void): Generator<Found> {
	let number = 0
	for (const stretch of splitExport(path)) {
		if (stretch.name !== 'item') continue
		number++
		const first = read(path, stretch, number, facts, keep)
		const parts = isBroken(first) ? beginningsIn(path, stretch) : []
		// An item without its end, or with a CDATA that is never closed, has swallowed those behind it.
		if (parts.length < 2) yield* first === undefined ? [] : [first]
		else
			for (const [index, part] of parts.entries()) {
				if (index > 0) number++
				const found = read(path, part, number, facts, keep)
				if (found !== undefined) yield found
			}
	}
}

function isBroken(found: Found | undefined): boolean {
	return found?.found === 'refused' && (found.note.rule === 'xml-broken' || found.note.rule === 'xml-cut')
}

/** Nothing for an attachment: that is kept. */
function read(
	path: string,
	stretch: Stretch,
	number: number,
	facts: ExportFacts,
	keep: (file: Kept) => void,
): Found | undefined {
	const { start, end } = stretch
	let source = `item ${number}`
	const notes: Note[] = []
	try {
		if (stretch.cut) throw new Refusal('xml-cut', '')
		const item = readElement(readStretch(path, start, end), () => notes.push({ rule: 'control-characters', found: '' }))
		source = `item ${number} (id ${textIn(item, 'wp:post_id')})`
		const found = foundIn(item, source, { start, end }, facts, notes)
		if ('found' in found) return found
		keep(found)
		return undefined
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return { found: 'refused', source, note: error.note }
	}
}

/** The items that begin within a stretch, each up to the next one or to its own end. */
function beginningsIn(path: string, { start, end }: Stretch): Stretch[] {
	let bytes: Buffer
	try {
		bytes = readStretch(path, start, end)
	} catch (error) {
		if (error instanceof Refusal) return []
		throw error
	}
	const starts: number[] = []
	for (let at = bytes.indexOf('<item>'); at !== -1; at = bytes.indexOf('<item>', at + 1)) starts.push(at)
	return starts.map((from, index) => {
		const next = starts[index + 1] ?? bytes.length
		const close = bytes.subarray(from, next).lastIndexOf('</item>')
		return { name: 'item', start: start + from, end: start + (close === -1 ? next : from + close + '</item>'.length) }
	})
}
