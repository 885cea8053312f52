import type { Language } from './language.ts'
import { ar } from './strings/ar.ts'
import { az } from './strings/az.ts'
import { de } from './strings/de.ts'
import { en } from './strings/en.ts'
import { es } from './strings/es.ts'
import { fa } from './strings/fa.ts'
import { fr } from './strings/fr.ts'
import { he } from './strings/he.ts'
import { hi } from './strings/hi.ts'
import { id } from './strings/id.ts'
import { ja } from './strings/ja.ts'
import { kk } from './strings/kk.ts'
import { kkLatn } from './strings/kk-Latn.ts'
import { ky } from './strings/ky.ts'
import { ps } from './strings/ps.ts'
import { pt } from './strings/pt.ts'
import { ru } from './strings/ru.ts'
import { srCyrl } from './strings/sr-Cyrl.ts'
import { srLatn } from './strings/sr-Latn.ts'
import { tg } from './strings/tg.ts'
import { tk } from './strings/tk.ts'
import { tr } from './strings/tr.ts'
import { uk } from './strings/uk.ts'
import { ur } from './strings/ur.ts'
import { uzCyrl } from './strings/uz-Cyrl.ts'
import { uzLatn } from './strings/uz-Latn.ts'
import { zhHans } from './strings/zh-Hans.ts'
import type { Strings } from './strings.ts'

const byTag: Readonly<Record<string, Strings>> = {
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
	'kk-Latn': kkLatn,
	kk,
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

/**
 * What pages say in a language. Beside the language files, because VALIDATE makes no page: it reads a manuscript in any
 * of 27 languages without them, and starts sooner. Throws where a language has no file of them.
 */
export function stringsOf({ tag }: Pick<Language, 'tag'>): Strings {
	const strings = Object.hasOwn(byTag, tag) ? byTag[tag] : undefined
	if (strings === undefined) throw new Error(`No strings for ${tag}`)
	return strings
}
