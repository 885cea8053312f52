import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { canonicalTag } from '../../../functions/article/read-language.ts'
import { languageOf } from '../../../functions/language/languages.ts'
import { constantOf, starterLanguage, starterReportWords, starterStrings } from '../starter-language.ts'
import { usageError } from '../usage.ts'

const usage = 'npm run language -- TAG, e.g. npm run language -- mn'
const functions = new URL('../../../functions/', import.meta.url)

/** `npm run language`: writes starter files for a language that Tilmash does not speak yet. */
function language(): number {
	const [written, ...more] = process.argv.slice(2)
	if (written === undefined || more.length > 0) return usageError('Name one language', usage)
	const tag = canonicalTag(written)
	if (tag === undefined) return usageError(`${written} is no language tag (BCP 47)`, usage)
	const file = new URL(`language/data/${tag}.ts`, functions)
	const strings = new URL(`language/strings/${tag}.ts`, functions)
	const reports = new URL(`desk/words/${tag}.ts`, functions)
	const there = [file, strings, reports].find((url) => existsSync(url)) ?? (languageOf(tag) && file)
	if (there !== undefined) return usageError(`${tag} has its file already: ${fileURLToPath(there)}`, usage)
	writeFileSync(file, starterLanguage(tag))
	writeFileSync(strings, starterStrings(tag))
	writeFileSync(reports, starterReportWords(tag))
	console.log(`Wrote ${fileURLToPath(file)}
Wrote ${fileURLToPath(strings)}
Wrote ${fileURLToPath(reports)}
Next:
  1. Translate the strings and the words of reports, and look at the months, quotes and lists.
  2. List it in functions/language/languages.ts: import { ${constantOf(tag)} } from './data/${tag}.ts'
     in functions/language/strings-of.ts: import { ${constantOf(tag)} } from './strings/${tag}.ts'
     and in functions/desk/words/opened-words.ts: '${tag}': async () => (await import('./${tag}.ts')).${constantOf(tag)},
  3. npm test -- test/language says what is still missing.`)
	return 0
}

process.exitCode = language()
