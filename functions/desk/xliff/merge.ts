import type { Plan } from '../changed/plan.ts'
import { builtOf } from './built-of.ts'
import { numbered, type Step } from './codes.ts'
import { shapeOf } from './inline.ts'
import type { Part } from './parts.ts'
import type { ReadUnit } from './read-xliff.ts'
import { labelsIn, partsOfPlace, type Unit, unitsOf } from './units.ts'
import { writeInline } from './write-inline.ts'

/** Why a unit was not put in. */
export type UnitTrouble =
	/** Marks of its source are missing, there twice, not its own, or one ends within another. */
	| 'lost'
	| 'doubled'
	| 'unknown-code'
	| 'crossed'
	/** No paragraph of the source has this id. */
	| 'unknown'
	/** The file has it twice. */
	| 'twice'
	/** The source's paragraph, or the translation's, is another since the file was made, or has come since. */
	| 'source-changed'
	| 'own-changed'
	/** Other parts of the same block were left out, and the translation has none that could stand there. */
	| 'partial'

/** A unit that was not put in: its words are told, so that none is lost. */
export interface Told {
	readonly id: string
	readonly trouble: UnitTrouble
	/** The numbers of the marks that it is about. */
	readonly codes: readonly string[]
	readonly text: string
}

export interface Merged {
	/** New texts by their place in the plan. */
	readonly texts: ReadonlyMap<number, string>
	/** How many units are in them. */
	readonly units: number
	readonly told: readonly Told[]
	/** Paragraphs that the source has changed and of which the file says nothing. */
	readonly left: number
}

/**
 * Puts what a translator has given back into the places of a plan. `exported` is the plan that the file was made from; a unit
 * that came back as it went out, or empty, leaves its place as it is.
 */
export function mergeUnits(read: readonly ReadUnit[], plan: Plan, exported: Plan): Merged {
	const [now, then] = [plan, exported].map((one) => new Map(unitsOf(one, 'all').map((unit) => [unit.id, unit])))
	const labels = labelsIn(plan.places)
	const told: Told[] = []
	const written = new Map<number, Map<number, { readonly text: string; readonly id: string }>>()
	const seen = new Set<string>()
	const followed = new Set<string>()
	for (const { id, target, isDone } of read) {
		const [unit, before] = [now?.get(id), then?.get(id)]
		if (target === undefined || wordsOf(target).trim() === '') continue
		const tell = (trouble: UnitTrouble, codes: readonly string[] = []) =>
			void told.push({ id, trouble, codes, text: wordsOf(target).trim() })
		if (seen.has(id)) tell('twice')
		else if (before !== undefined && isSame(target, stepsOf(before))) {
			if (isDone) followed.add(id)
		} else if (unit === undefined) tell(before === undefined ? 'unknown' : 'source-changed')
		else if (unit.isWords && !isSame(target, stepsOf(unit))) {
			const built = builtOf(target, unit)
			if ('trouble' in built) tell(built.trouble === 'unknown' ? 'unknown-code' : built.trouble, built.codes)
			else if (isOther(before, unit)) tell('own-changed')
			else {
				const parts = written.get(unit.place) ?? new Map()
				parts.set(unit.part, { text: writeInline(built.pieces, unit.mode, labels), id })
				written.set(unit.place, parts)
				followed.add(id)
			}
		}
		seen.add(id)
	}
	const texts = new Map<number, string>()
	let units = 0
	for (const [number, parts] of [...written].toSorted(([one], [other]) => one - other)) {
		const text = textOf(plan, number, new Map([...parts].map(([part, one]) => [part, one.text])))
		if (text === undefined)
			for (const one of parts.values()) {
				told.push({ id: one.id, trouble: 'partial', codes: [], text: one.text })
				followed.delete(one.id)
			}
		else {
			texts.set(number, text)
			units += parts.size
		}
	}
	const open = [...(now?.values() ?? [])].filter(
		({ id, isChanged, isWords }) => isChanged && isWords && !followed.has(id),
	)
	const gone = plan.places.filter((place) => place.now === undefined && place.own !== undefined)
	return { texts, units, told, left: open.length + gone.length }
}

/** Whether a translation has come, or is another, since the file was made: words of the source in it are none. */
function isOther(before: Unit | undefined, { source, target }: Unit): boolean {
	if (before?.target !== undefined) return JSON.stringify(before.target) !== JSON.stringify(target)
	return target !== undefined && shapeOf(target) !== shapeOf(source)
}

/** A place's text with some of its parts written anew: the others as the translation has them. */
function textOf({ places }: Plan, number: number, written: ReadonlyMap<number, string>): string | undefined {
	const place = places[number]
	if (place === undefined) return undefined
	const [theirs, own] = [partsOfPlace(place, place.now), partsOfPlace(place, place.own)]
	const isAlike = own.length === theirs.length
	const form = isAlike && !place.isChanged ? own : theirs
	const pieces = form.map((part, at): string | undefined => {
		const words = written.get(at)
		if (words !== undefined) return laidOut(part, words)
		if (part.text === undefined) return part.raw
		const mine = isAlike ? own[at] : undefined
		return mine?.text === undefined ? undefined : mine === part ? part.raw : laidOut(part, textAsWritten(mine))
	})
	return pieces.every((piece) => piece !== undefined) ? pieces.join('') : undefined
}

const laidOut = ({ prefix = '' }: Part, words: string) => words.replaceAll('\n', `\n${prefix}`)
const textAsWritten = ({ mode, text = '' }: Part) => (mode === 'cell' ? text.replaceAll('|', '\\|') : text)

const stepsOf = ({ source, target }: Unit): readonly Step[] =>
	target === undefined ? [] : numbered(source, target).target

const wordsOf = (steps: readonly Step[]) => steps.map((step) => ('text' in step ? step.text : '')).join('')

/** Whether two targets say the same: how their words were cut into pieces, and their gaps, are no difference. */
function isSame(one: readonly Step[], other: readonly Step[]): boolean {
	return plainOf(one) === plainOf(other)
}

function plainOf(steps: readonly Step[]): string {
	// Brackets of a kind that no text has.
	const said = steps.map((step) => ('text' in step ? step.text : `\u0000${JSON.stringify(step)}\u0000`))
	return said.join('').replace(/\s+/g, ' ').trim()
}
