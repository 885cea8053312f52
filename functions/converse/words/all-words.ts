import { ar } from './ar.ts'
import { az } from './az.ts'
import type { ConverseWords } from './converse-words.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fa } from './fa.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { ja } from './ja.ts'
import { kk } from './kk.ts'
import { kkLatn } from './kk-Latn.ts'
import { ky } from './ky.ts'
import { ps } from './ps.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { srCyrl } from './sr-Cyrl.ts'
import { srLatn } from './sr-Latn.ts'
import { tg } from './tg.ts'
import { tk } from './tk.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { ur } from './ur.ts'
import { uzCyrl } from './uz-Cyrl.ts'
import { uzLatn } from './uz-Latn.ts'
import { zhHans } from './zh-Hans.ts'

const all: Readonly<Record<string, ConverseWords>> = {
	ar,
	az,
	de,
	en,
	es,
	fa,
	fr,
	he,
	hi,
	id,
	ja,
	kk,
	'kk-Latn': kkLatn,
	ky,
	ps,
	pt,
	ru,
	'sr-Cyrl': srCyrl,
	'sr-Latn': srLatn,
	tg,
	tk,
	tr,
	uk,
	ur,
	'uz-Cyrl': uzCyrl,
	'uz-Latn': uzLatn,
	'zh-Hans': zhHans,
}

/** What is said to commenters and moderators in a language. Throws where there is none: every language file has words. */
export function wordsOf(tag: string): ConverseWords {
	const words = all[tag]
	if (words === undefined) throw new Error(`The conversation has no words in ${tag}`)
	return words
}
