import { capitalised, inCaseOf } from './letter-case.ts'
import type { Rules, Write } from './rewrite.ts'
import { romanNumeral } from './roman.ts'
import type { Around, Table } from './table.ts'
import type { ListedWord } from './word-list.ts'

/** Rewrites one word. */
export function rewriteWord(source: string, around: Around, rules: Rules, write: Write): void {
	const composed = source.normalize('NFC')
	if (composed === source) {
		rewriteComposed(source, around, rules, write)
		return
	}
	// Letters and their accents apart: the characters are not those of the source.
	write(source.length, asOne(composed, around, rules))
}

/** What is written for a word, in one. */
function asOne(source: string, around: Around, rules: Rules): string {
	let whole = ''
	rewriteComposed(source, around, rules, (_take, written) => {
		whole += written
	})
	return whole
}

function rewriteComposed(source: string, around: Around, rules: Rules, write: Write): void {
	const { table } = rules
	const tidy = table.tidy(source)
	const word = tidy.toLowerCase()
	const number = romanNumeral(source, around, table.isNumber)
	const own = rules.own.find(word)
	const joined = own === undefined ? table.joined(tidy) : undefined
	if (number !== undefined) write(source.length, number)
	else if (!table.letter.test(word) || word.length !== source.length) write(source.length, source)
	else if (own === undefined && table.foreign(word, source, around)) rewriteForeign(source, rules, write)
	else if (joined !== undefined) write(source.length, asOne(joined, around, rules))
	else rewriteByRules(tidy, own ?? houseWord(rules.words.find(word), source), table, write)
}

/** An abbreviation of the list is none in small letters: GES is ГЭС, and ges nothing. */
function houseWord(listed: ListedWord | undefined, source: string): ListedWord | undefined {
	const isAbbreviation = listed !== undefined && listed.target === listed.target.toUpperCase()
	const asWritten = source.slice(0, listed?.source.length)
	return isAbbreviation && asWritten !== asWritten.toUpperCase() ? undefined : listed
}

/** A word as the list begins it, and the rest as the rules write it. */
function rewriteByRules(source: string, listed: ListedWord | undefined, table: Table, write: Write): void {
	const word = source.toLowerCase()
	const isSmall = word === source
	let at = 0
	if (listed !== undefined) {
		const { source: stem, target } = listed
		const written = stem.length < word.length ? table.beforeEnding(target) : target
		write(stem.length, stemInCase(source.slice(0, stem.length), written, table.upper))
		at = stem.length
	}
	while (at < word.length) {
		const step = table.step(word, at)
		write(step.take, isSmall ? step.write : inCaseOf(source, at, step.take, step.write, table.upper))
		at += step.take
	}
}

/** A foreign word stays; an ending that an apostrophe sets apart from it does not: Facebook’da. */
function rewriteForeign(source: string, rules: Rules, write: Write): void {
	const { table } = rules
	const apart = /^(.+['‘’`´])([\p{L}\p{M}]+)$/u.exec(source)
	const [, name = '', ending = ''] = apart ?? []
	if (ending === '' || !table.ending.test(ending)) {
		write(source.length, source)
		return
	}
	write(name.length, name)
	for (let at = 0; at < ending.length; ) {
		const step = table.step(ending, at)
		write(step.take, step.write)
		at += step.take
	}
}

/** A listed word's target in the case of its source; capitals that the list itself has are kept. */
function stemInCase(source: string, target: string, upper: (text: string) => string): string {
	const letters = source.replace(/[^\p{Lu}\p{Ll}]/gu, '')
	if (letters === letters.toLowerCase()) return target
	if (letters.length > 1 && letters === letters.toUpperCase()) return upper(target)
	return target === target.toLowerCase() ? capitalised(target, upper) : target
}
