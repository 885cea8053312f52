import { en } from './en.ts'
import { fa } from './fa.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'
import { uzCyrl } from './uz-Cyrl.ts'
import { uzLatn } from './uz-Latn.ts'
import type { WritingWords } from './writing-words.ts'

const all: Readonly<Record<string, WritingWords>> = { en, ru, kk, 'uz-Latn': uzLatn, 'uz-Cyrl': uzCyrl, fa }

/** What the writing pages say in one of the desk's languages; in English in any other. */
export function writingWordsOf(tag: string): WritingWords {
	return all[tag] ?? en
}
