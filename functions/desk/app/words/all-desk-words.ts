import type { DeskWords } from './desk-words.ts'
import { en } from './en.ts'
import { fa } from './fa.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import { uzCyrl } from './uz-Cyrl.ts'
import { uzLatn } from './uz-Latn.ts'

/** What the desk says, by language tag; whoever reads none of them gets English. */
const words: Readonly<Record<string, DeskWords>> = { en, ru, kk, 'uz-Latn': uzLatn, 'uz-Cyrl': uzCyrl, fa }

/** Tags of the languages that the desk speaks. */
export const deskLanguages = Object.keys(words)

/** The desk's words in a language; English where it does not speak it. */
export function deskWordsOf(tag: string): DeskWords {
	return words[tag] ?? en
}
