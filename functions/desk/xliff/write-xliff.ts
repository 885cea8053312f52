import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { type Code, numbered, type Step } from './codes.ts'
import type { CodeKind } from './inline.ts'
import type { Unit } from './units.ts'

/** Which article is to be translated, and from which version of its source. */
export interface XliffFile {
	/** The source's file, and its version. */
	readonly original: string
	readonly version: string
	readonly from: string
	readonly to: string
	readonly units: readonly Unit[]
}

type Element = ReturnType<typeof x>

/** What XML 1.0 has no way to say (2.2), other controls, and halves of letters. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

const types: Readonly<Partial<Record<CodeKind, string>>> = {
	emphasis: 'fmt',
	strong: 'fmt',
	strike: 'fmt',
	break: 'fmt',
	link: 'link',
	address: 'link',
	image: 'image',
}

/**
 * XLIFF 2.1 (http://docs.oasis-open.org/xliff/xliff-core/v2.1/): a file for the article, a unit for each of its paragraphs, with
 * markup as numbered codes whose text stands in `originalData`.
 */
export function writeXliff({ original, version, from, to, units }: XliffFile): string {
	const root = {
		...{ xmlns: 'urn:oasis:names:tc:xliff:document:2.0', version: '2.1' },
		...{ srcLang: from, trgLang: to, 'xml:space': 'preserve' },
	}
	const file = x('file', { id: 'article', original: clean(original) }, [
		x('notes', [x('note', { id: 'version', category: 'version' }, clean(version))]),
		...units.map(unitElement),
	])
	return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(x('xliff', root, [file]))}\n`
}

function unitElement({ id, name, source, target, was, isChanged, isWords }: Unit): Element {
	const { codes, own, source: steps, target: theirs } = numbered(source, target)
	const data = new DataList()
	const inSource = new Map(codes.map((code) => [code.id, code]))
	const inTarget = new Map(own.map((code) => [code.id, code]))
	const sourceElement = x('source', inline(steps, inSource, data))
	const targetElement = target === undefined ? [] : [x('target', inline(theirs, inTarget, data))]
	const state = target === undefined || isChanged ? 'initial' : 'translated'
	return x('unit', { id, name, ...(!isWords && { translate: 'no' }) }, [
		...(was === undefined ? [] : [x('notes', [x('note', { category: 'was' }, clean(was))])]),
		...(data.elements.length === 0 ? [] : [x('originalData', data.elements)]),
		x('segment', { id: 's1', state }, [sourceElement, ...targetElement]),
	])
}

/** What codes stand for, each text once. */
class DataList {
	readonly #ids = new Map<string, string>()
	readonly elements: Element[] = []

	of(text: string): string {
		const held = this.#ids.get(text)
		if (held !== undefined) return held
		const id = `d${this.#ids.size + 1}`
		this.#ids.set(text, id)
		this.elements.push(x('data', { id }, clean(text)))
		return id
	}
}

function inline(steps: readonly Step[], codes: ReadonlyMap<string, Code>, data: DataList): (Element | string)[] {
	const root: (Element | string)[] = []
	const open = [root]
	for (const step of steps) {
		const here = open.at(-1) ?? root
		if ('text' in step) here.push(clean(step.text))
		else if ('close' in step) {
			const children = open.pop() ?? []
			const code = codes.get(step.close)
			const [start = '', end = ''] = code?.data ?? []
			const refs = { dataRefStart: data.of(start), dataRefEnd: data.of(end) }
			open.at(-1)?.push(x('pc', { id: step.close, ...typeOf(code), ...refs, canDelete: 'no' }, children))
		} else if ('open' in step) open.push([])
		else {
			const code = codes.get(step.alone)
			const isBreak = code?.kind === 'break'
			const dataRef = data.of(code?.data[0] ?? '')
			here.push(x('ph', { id: step.alone, ...typeOf(code), dataRef, ...(!isBreak && { canDelete: 'no' }) }))
		}
	}
	return root
}

const typeOf = (code: Code | undefined) => ({ type: (code && types[code.kind]) ?? 'other' })

function clean(text: string): string {
	return text.replace(forbidden, '')
}
