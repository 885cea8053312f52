import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { canonicalTag } from '../../../functions/article/read-language.ts'
import { languageOf } from '../../../functions/language/languages.ts'
import { constantOf, starterLanguage } from '../starter-language.ts'
import { usageError } from '../usage.ts'

const usage = 'npm run language -- TAG, e.g. npm run language -- mn'
const folder = new URL('../../../functions/language/data/', import.meta.url)

/** `npm run language`: writes a starter file for a language that Tilmash does not speak yet. */
function language(): number {
	const [written, ...more] = process.argv.slice(2)
	if (written === undefined || more.length > 0) return usageError('Name one language', usage)
	const tag = canonicalTag(written)
	if (tag === undefined) return usageError(`${written} is no language tag (BCP 47)`, usage)
	const file = new URL(`${tag}.ts`, folder)
	if (languageOf(tag) !== undefined || existsSync(file))
		return usageError(`${tag} has its file already: ${fileURLToPath(file)}`, usage)
	writeFileSync(file, starterLanguage(tag))
	console.log(`Wrote ${fileURLToPath(file)}
Next:
  1. Translate its strings, and look at its months, quotes and lists.
  2. List it in functions/language/languages.ts: import { ${constantOf(tag)} } from './data/${tag}.ts'
  3. npm test -- test/language says what is still missing.`)
	return 0
}

process.exitCode = language()
