import { en } from './en.ts'
import { fa } from './fa.ts'
import { kk } from './kk.ts'
import type { NoticeWords } from './notice-words.ts'
import { ru } from './ru.ts'
import { uzCyrl } from './uz-Cyrl.ts'
import { uzLatn } from './uz-Latn.ts'

const words: Readonly<Record<string, NoticeWords>> = { en, ru, kk, 'uz-Latn': uzLatn, 'uz-Cyrl': uzCyrl, fa }

/** Tags of the languages in which people can be told. */
export const noticeLanguages: readonly string[] = Object.keys(words)

/** What notices say in a language; English where they do not speak it. */
export function noticeWordsOf(tag: string): NoticeWords {
	return words[tag] ?? en
}
