import type { Alphabet, OwnWords } from './alphabet.ts'
import { KeptNames } from './kept-names.ts'
import { cutAsSource } from './pieces.ts'
import { type Rules, rewrite } from './rewrite.ts'
import type { Table } from './table.ts'
import { WordList } from './word-list.ts'

/** A pair's tables and word lists are read when it is asked for: most functions need none. */
const files: Readonly<Record<string, () => Promise<Table>>> = {
	'uz-Latn→uz-Cyrl': async () => (await import('./data/uz-latn-cyrl.ts')).uzLatnCyrl,
	'uz-Cyrl→uz-Latn': async () => (await import('./data/uz-cyrl-latn.ts')).uzCyrlLatn,
	'sr-Latn→sr-Cyrl': async () => (await import('./data/sr-latn-cyrl.ts')).srLatnCyrl,
	'sr-Cyrl→sr-Latn': async () => (await import('./data/sr-cyrl-latn.ts')).srCyrlLatn,
	'kk→kk-Latn': async () => (await import('./data/kk-cyrl-latn.ts')).kkCyrlLatn,
}

const tables = new Map<string, Table>()

async function openTable(from: string, to: string): Promise<Table> {
	const file = files[`${from}→${to}`]
	if (file === undefined) throw new Error(`There are no rules from ${from} to ${to}`)
	const table = await file()
	tables.set(`${from}→${to}`, table)
	return table
}

/** The alphabet that rewrites texts of `from` as texts of `to`, with a newsroom's own words. Throws for a pair without rules. */
export async function openAlphabet(from: string, to: string, own: OwnWords = {}): Promise<Alphabet> {
	const table = tables.get(`${from}→${to}`) ?? (await openTable(from, to))
	const ownWords = Object.entries(own.words ?? {}).map(([word, target]) => [table.tidy(word).toLowerCase(), target])
	const rules: Rules = {
		table,
		own: new WordList(Object.fromEntries(ownWords), table.ending),
		words: new WordList(table.words, table.ending),
		names: new KeptNames([...(own.keep ?? []), ...table.names]),
	}
	return {
		from,
		to,
		text(text) {
			let written = ''
			rewrite(text, rules, (_take, part) => {
				written += part
			})
			return written
		},
		pieces: (pieces) => cutAsSource(pieces, (text, write) => rewrite(text, rules, write)),
	}
}
