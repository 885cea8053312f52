import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Step } from './codes.ts'

/** A unit as it came back: its steps, or nothing where it has no translation. */
export interface ReadUnit {
	readonly id: string
	readonly target: readonly Step[] | undefined
	/** True when its translator says that it is translated. */
	readonly isDone: boolean
}

/** A file that came back from a translator. */
export interface ReadFile {
	readonly from: string
	readonly to: string
	readonly original: string
	/** The version of the source that it was made from; empty where that was left out. */
	readonly version: string
	readonly units: readonly ReadUnit[]
}

/** Why a file cannot be read: as XML (where), as XLIFF 2, or because it is larger than any article. */
export interface XliffTrouble {
	readonly trouble: 'xml' | 'not-xliff' | 'old-xliff' | 'entities' | 'large'
	readonly detail: string
}

/** Bytes and units of a file, and elements within elements. */
const [mostBytes, mostUnits, mostDepth] = [4 * 1024 * 1024, 20_000, 100]
/** Letters of a unit: validation refuses a longer paragraph. */
const mostLetters = 100_000
const core = 'urn:oasis:names:tc:xliff:document:2.0'

class Refused extends Error {
	readonly trouble: XliffTrouble

	constructor(trouble: XliffTrouble['trouble'], detail: string) {
		super(detail)
		this.trouble = { trouble, detail }
	}
}

/** Reads XLIFF 2.0 or 2.1 as tools give it back; what is of another module is passed over. Only the first file counts. */
export function readXliff(bytes: Uint8Array): ReadFile | XliffTrouble {
	if (bytes.length > mostBytes) return { trouble: 'large', detail: '' }
	const reading = new Reading()
	const parser = new SaxesParser({ xmlns: true })
	parser.on('error', ({ message }) => {
		throw new Refused('xml', message)
	})
	parser.on('doctype', () => {
		throw new Refused('entities', '')
	})
	parser.on('opentag', (tag) => reading.open(tag))
	parser.on('closetag', ({ uri, local }) => reading.close(uri === core ? local : ''))
	parser.on('text', (text) => reading.say(text))
	parser.on('cdata', (text) => reading.say(text))
	try {
		parser.write(decoded(bytes)).close()
		return reading.done()
	} catch (error) {
		if (error instanceof Refused) return error.trouble
		throw error
	}
}

function decoded(bytes: Uint8Array): string {
	const marks: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' }
	const encoding = marks[Buffer.from(bytes.subarray(0, 2)).toString('hex')] ?? 'utf-8'
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes)
	} catch {
		throw new Refused('xml', encoding)
	}
}

/** A file while it is read. Elements that are not XLIFF's own, and what is in them, say nothing. */
class Reading {
	#depth = 0
	/** Depth of an element that says nothing. */
	#skipped = 0
	#files = 0
	#root: { from: string; to: string } | undefined
	#original = ''
	#version = ''
	#isVersion = false
	#unit:
		| { id: string; segments: { order: number; steps: Step[] | undefined; isGap: boolean; isDone: boolean }[] }
		| undefined
	#place: 'source' | 'target' | undefined
	#gap: Step[] = []
	#letters = 0
	readonly #open: string[] = []
	readonly #units: ReadUnit[] = []

	open({ uri, local, attributes }: SaxesTagNS): void {
		if (++this.#depth > mostDepth) throw new Refused('large', '')
		if (this.#skipped > 0) return
		const of = (name: string) => attributes[name]?.value ?? ''
		if (this.#root === undefined) this.#begin(uri, local, of)
		else if (uri !== core) this.#skipped = this.#depth
		else if (local === 'file') {
			if (++this.#files === 1) this.#original = of('original')
		} else if (local === 'note' && this.#unit === undefined) this.#isVersion = of('category') === 'version'
		else if (local === 'unit') {
			this.#unit = { id: of('id'), segments: [] }
			this.#letters = 0
		} else if (local === 'segment' || local === 'ignorable')
			this.#unit?.segments.push({ order: 0, steps: undefined, ...stateOf(local, of('state')) })
		else if (local === 'source' || local === 'target') {
			this.#place = local
			const segment = this.#unit?.segments.at(-1)
			this.#gap = []
			if (local === 'target' && segment !== undefined) {
				segment.order = Number(of('order')) || 0
				segment.steps = []
			}
		} else if (this.#place !== undefined) this.#mark(local, of)
	}

	#begin(uri: string, local: string, of: (name: string) => string): void {
		if (local === 'xliff' && uri.startsWith('urn:oasis:names:tc:xliff:document:1'))
			throw new Refused('old-xliff', of('version'))
		if (local !== 'xliff' || uri !== core) throw new Refused('not-xliff', local)
		this.#root = { from: of('srcLang'), to: of('trgLang') }
	}

	#mark(local: string, of: (name: string) => string): void {
		if (local === 'pc') {
			this.#open.push(of('id'))
			this.#step({ open: of('id') })
		} else if (local === 'ph') this.#step({ alone: of('id') })
		else if (local === 'sc') this.#step({ open: of('id') })
		else if (local === 'ec') this.#step({ close: of('startRef') || of('id') })
		else if (local === 'cp') this.#step({ text: characterOf(of('hex')) })
	}

	close(local: string): void {
		const isOver = this.#skipped > 0
		if (this.#skipped === this.#depth) this.#skipped = 0
		this.#depth--
		if (isOver) return
		if (local === 'note') this.#isVersion = false
		else if (local === 'pc' && this.#place !== undefined) this.#step({ close: this.#open.pop() ?? '' })
		else if (local === 'source' || local === 'target') {
			const segment = this.#unit?.segments.at(-1)
			// Gaps between segments are not translated.
			if (local === 'source' && segment?.isGap === true) segment.steps = this.#gap
			this.#place = undefined
		} else if (local === 'unit') this.#endUnit()
	}

	say(text: string): void {
		if (this.#skipped > 0) return
		if (this.#isVersion) this.#version += text
		else if (this.#place !== undefined) this.#step({ text })
	}

	#step(step: Step): void {
		if ('text' in step && (this.#letters += step.text.length) > mostLetters) throw new Refused('large', '')
		if (this.#place === 'source') this.#gap.push(step)
		else this.#unit?.segments.at(-1)?.steps?.push(step)
	}

	#endUnit(): void {
		const unit = this.#unit
		this.#unit = undefined
		if (unit === undefined || this.#files > 1) return
		if (this.#units.length >= mostUnits) throw new Refused('large', '')
		const { segments } = unit
		const places = segments.map((segment, at) => ({ ...segment, place: segment.order || at + 1 }))
		const isWhole = segments.some(({ isGap }) => !isGap) && segments.every(({ steps }) => steps !== undefined)
		const steps = places.toSorted((one, other) => one.place - other.place).flatMap((segment) => segment.steps ?? [])
		this.#units.push({
			id: unit.id,
			target: isWhole ? steps : undefined,
			isDone: segments.every(({ isDone }) => isDone),
		})
	}

	done(): ReadFile {
		if (this.#root === undefined) throw new Refused('not-xliff', '')
		return { ...this.#root, original: this.#original, version: this.#version.trim(), units: this.#units }
	}
}

function stateOf(local: string, state: string): { isGap: boolean; isDone: boolean } {
	const isGap = local === 'ignorable'
	return { isGap, isDone: isGap || (state !== '' && state !== 'initial') }
}

function characterOf(hex: string): string {
	const code = Number.parseInt(hex, 16)
	// What XML cannot hold has no place in a manuscript either.
	return code === 9 || code === 10 || (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
		? String.fromCodePoint(code)
		: ''
}
