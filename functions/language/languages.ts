import { ar } from './data/ar.ts'
import { az } from './data/az.ts'
import { de } from './data/de.ts'
import { en } from './data/en.ts'
import { es } from './data/es.ts'
import { fa } from './data/fa.ts'
import { fr } from './data/fr.ts'
import { he } from './data/he.ts'
import { hi } from './data/hi.ts'
import { id } from './data/id.ts'
import { ja } from './data/ja.ts'
import { kk } from './data/kk.ts'
import { kkLatn } from './data/kk-Latn.ts'
import { ky } from './data/ky.ts'
import { ps } from './data/ps.ts'
import { pt } from './data/pt.ts'
import { ru } from './data/ru.ts'
import { srCyrl } from './data/sr-Cyrl.ts'
import { srLatn } from './data/sr-Latn.ts'
import { tg } from './data/tg.ts'
import { tk } from './data/tk.ts'
import { tr } from './data/tr.ts'
import { uk } from './data/uk.ts'
import { ur } from './data/ur.ts'
import { uzCyrl } from './data/uz-Cyrl.ts'
import { uzLatn } from './data/uz-Latn.ts'
import { zhHans } from './data/zh-Hans.ts'
import type { Language } from './language.ts'

/** Every language that has a data file. `npm run language -- TAG` writes starters for another; list it here, its words for reports in desk/words. */
export const languages: readonly Language[] = [
	...[ar, az, de, en, es, fa, fr, he, hi, id, ja, kk, kkLatn, ky, ps, pt, ru, srCyrl, srLatn],
	...[tg, tk, tr, uk, ur, uzCyrl, uzLatn, zhHans],
]

const byTag = new Map(languages.map((language) => [language.tag, language]))

/** The language of a canonical tag, or nothing where Tilmash has no file for it. */
export function languageOf(tag: string): Language | undefined {
	return byTag.get(tag)
}
