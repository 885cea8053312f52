import type { Folded, Sign } from './fold.ts'

interface Unit {
	readonly letter: string
	readonly from: number
	readonly to: number
	readonly times: number
}

/** Two letters where Cyrillic has one, х and ж. */
const pairs: ReadonlyMap<string, string> = new Map([
	['kh', 'h'],
	['zh', 'j'],
])

/** Chinese and Japanese repeat a sign to mean something: 妈妈, 人人. */
const repeatable = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|\P{L}/u

/** Joins what is written with several letters: `kh`, `zh`, `shch`, and any letter or space that is repeated. */
export function joinLetters(signs: readonly Sign[]): Folded {
	const units: Unit[] = []
	for (const { letter, from, to } of signs) push(units, { letter, from, to, times: 1 })
	const each = units.flatMap((unit) => (unit.letter.length === 1 ? unit : [unit, unit]))
	return {
		text: units.map(({ letter }) => letter).join(''),
		at: each.map(({ from }) => from),
		end: each.map(({ to }) => to),
		times: each.map(({ times }) => times),
	}
}

function push(units: Unit[], unit: Unit): void {
	const last = units.at(-1)
	const joined = last === undefined ? undefined : join(units, last, unit)
	if (joined === undefined) {
		units.push(unit)
		return
	}
	units.pop()
	// There is one letter less each time, so this ends.
	push(units, joined)
}

function join(units: readonly Unit[], last: Unit, { letter, from, to, times }: Unit): Unit | undefined {
	if (letter === last.letter && (letter === ' ' || !repeatable.test(letter)))
		return { ...last, to, times: letter === ' ' ? 1 : last.times + times }
	const pair = pairs.get(last.letter + letter)
	if (pair !== undefined) return { letter: pair, from: last.from, to, times: 1 }
	// щ is written shch, and counts as one sh.
	if (letter === 'h' && last.letter === 'c' && units.at(-2)?.letter === 'h' && units.at(-3)?.letter === 's')
		return { letter, from, to, times: 0 }
	return undefined
}
