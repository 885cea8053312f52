import { describe, expect, test } from 'vitest'
import { findWords } from '../../../functions/converse/checks/word-list.ts'

describe('a word that is spelled letter by letter is found', () => {
	test.each([
		['with full stops', 'a b.a.d.g.e.r!', 'badger', 'b.a.d.g.e.r'],
		['with spaces', 'B A D G E R', 'badger', 'B A D G E R'],
		['with signs that change', 'b-a_d*g🦡e r', 'badger', 'b-a_d*g🦡e r'],
		['in Cyrillic', 'б а р с у к', 'барсук', 'б а р с у к'],
		['in letters that Latin writes with two', 'щ у к а', 'щука', 'щ у к а'],
		['in the other alphabet', 's h c h u k a', 'щука', 's h c h u k a'],
		['with digits and a Cyrillic letter', 'b 4 d g \u0435 r', 'badger', 'b 4 d g \u0435 r'],
		['with letters held', 'o o t t t e r', 'otter', 'o o t t t e r'],
		['with vowel marks', 'غُ رَ يْ رٌ', 'غرير', 'غُ رَ يْ رٌ'],
		['after other letters', 'I a b a d g e r', 'badger', 'b a d g e r'],
		['with an ending that may be any', 'b a d g e r', 'badge*', 'b a d g e'],
	])('%s', (_, text, entry, stretch) => {
		expect(findWords(text, [entry]).map(({ from, to }) => text.slice(from, to))).toEqual([stretch])
	})
})

describe('initials, lists and numbers are not taken for words', () => {
	test.each([
		['three letters', 'b.a.d', 'bad'],
		['three letters among others', 'x b a d', 'bad'],
		['three letters that Latin writes with four', 'x ш а р', 'шар'],
		['two signs between', 'b  a  d  g  e  r', 'badger'],
		['a word among the letters', 'b a d ger', 'badger'],
		['a part of a letter that Latin writes with two', 'щ у к а', 'huka'],
	])('%s', (_, text, entry) => {
		expect(findWords(text, [entry])).toEqual([])
	})
})
