import type { Metadata } from './galley.ts'

/**
 * Tag of the language that a text was translated from: null for an original, `und` for a translation that does not say.
 */
export function translatedFrom({
	translation,
	sourceLanguage,
}: Pick<Metadata, 'translation' | 'sourceLanguage'>): string | null {
	return translation === null || translation === 'original' ? null : (sourceLanguage ?? 'und')
}
