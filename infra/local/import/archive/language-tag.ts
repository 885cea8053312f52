import { canonicalTag, meantBy } from '../../../../functions/article/read-language.ts'
import { languageOf } from '../../../../functions/language/languages.ts'

/**
 * The language that an archive's code means here: `zh-cn` is `zh-Hans`, `en_US` is `en`, `kz` is `kk`. A code that means
 * none of ours stays what it is, in its canonical spelling; nothing for what is no code at all.
 */
export function languageTag(written: string): string | undefined {
	const canonical = canonicalTag(written.trim())
	if (canonical === undefined) return undefined
	if (languageOf(canonical) !== undefined) return canonical
	const wanted = new Intl.Locale(canonical).maximize()
	const { language, script } = wanted
	if (languageOf(`${language}-${script}`) !== undefined) return `${language}-${script}`
	if (languageOf(language) !== undefined && new Intl.Locale(language).maximize().script === script) return language
	return meantBy(canonical).find((tag) => languageOf(tag) !== undefined) ?? canonical
}
