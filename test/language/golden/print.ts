import { languages } from '../../../functions/language/languages.ts'
import { linesOf } from './lines.ts'

/** Run by itself under another locale: prints what that machine would write, and which locale its ICU believes in. */
const lines = Object.fromEntries(languages.map((language) => [language.tag, linesOf(language)]))
console.log(JSON.stringify({ locale: new Intl.NumberFormat().resolvedOptions().locale, lines }))
