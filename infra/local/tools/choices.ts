import { languageOf } from '../../../functions/language/languages.ts'
import type { Localized, Site } from '../../../functions/newsroom/site.ts'
import type { ToolSettings } from './settings.ts'

/** One of the things that a field may name: its id, what it is called, and its names in all languages. */
export interface Choice {
	readonly id: string
	readonly label: string
	readonly description: string
}

/** What the newsroom's ids may be: in the order of their files. */
export interface Choices {
	readonly sections: readonly Choice[]
	readonly tags: readonly Choice[]
	readonly authors: readonly Choice[]
	/** The site's languages in the order of its switch. */
	readonly languages: readonly Choice[]
}

/** The choices that a newsroom's settings offer. */
export function choicesOf({ site, authors, taxonomy }: ToolSettings): Choices {
	const named = (names: Readonly<Record<string, Localized>>) =>
		Object.entries(names).map(([id, texts]) => choiceOf(id, texts, site))
	return {
		sections: named(site.sections),
		tags: named(taxonomy.tags),
		authors: named(Object.fromEntries(Object.entries(authors).map(([id, { name }]) => [id, name]))),
		languages: site.languages.map(languageChoice),
	}
}

/** A language under its tag: `Kazakh, қазақша`. */
export function languageChoice(tag: string): Choice {
	const language = languageOf(tag)
	const label = language === undefined ? tag : `${language.name}, ${language.autonym}`
	return { id: tag, label, description: label }
}

function choiceOf(id: string, texts: Localized, { sourceLanguage, languages }: Site): Choice {
	const inOrder = [sourceLanguage, ...languages].flatMap((tag) => texts[tag] ?? [])
	const names = [...new Set([...inOrder, ...Object.values(texts)])]
	return { id, label: names[0] ?? id, description: names.join(' · ') || id }
}
