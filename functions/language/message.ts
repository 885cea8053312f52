import { MessageFormat } from 'messageformat'
import type { MessageFunction } from 'messageformat/functions'
import type { Language } from './language.ts'
import { formatNumber, pluralCategory } from './number.ts'

/** What fills a message's gaps: words, or a number that also chooses the plural. */
export type MessageValues = Readonly<Record<string, string | number>>

/** One stretch of a formatted message: plain words, or the gap of that name. */
export type MessageStretch = { readonly text: string } | { readonly gap: string }

type NumberFunction = MessageFunction<'number', 'number'>

const compiled = new WeakMap<Language, Map<string, MessageFormat<'number'>>>()

/**
 * Formats a MessageFormat 2 message (Unicode LDML 47, part 9) and leaves its word gaps open, so that a page can put an
 * element (a link, a `bdi`) where a placeholder stands. Numbers are written with the language's own digits and plural
 * rule, not the machine's ICU. Throws on a message that is wrong: the language files are tested, readers never see it.
 */
export function formatStretches(language: Language, message: string, values: MessageValues = {}): MessageStretch[] {
	// A gap is marked by private-use characters while the library works: its parts do not name their variable.
	const marked = Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? value : `\uE000${name}\uE001`]),
	)
	const words = compile(language, message).format(marked, (error) => {
		throw new Error(`The message “${message}” of ${language.tag} cannot be formatted`, { cause: error })
	})
	return words
		.split(/(\uE000[^\uE001]*\uE001)/)
		.filter((stretch) => stretch !== '')
		.map((stretch) => (stretch.startsWith('\uE000') ? { gap: stretch.slice(1, -1) } : { text: stretch }))
}

/** Formats a message as one string; in right-to-left text each gap is isolated (FSI … PDI, UAX 9). */
export function formatMessage(language: Language, message: string, values: MessageValues = {}): string {
	return formatStretches(language, message, values)
		.map((stretch) => {
			if ('text' in stretch) return stretch.text
			const value = String(values[stretch.gap])
			return language.direction === 'rtl' ? `\u2068${value}\u2069` : value
		})
		.join('')
}

function compile(language: Language, message: string): MessageFormat<'number'> {
	let ofLanguage = compiled.get(language)
	if (ofLanguage === undefined) compiled.set(language, (ofLanguage = new Map()))
	let format = ofLanguage.get(message)
	if (format === undefined) {
		format = new MessageFormat<'number'>(language.tag, message, {
			bidiIsolation: 'none',
			functions: { number: numberOf(language) },
		})
		ofLanguage.set(message, format)
	}
	return format
}

/** The `:number` function of MessageFormat 2 for one language: exact keys first, then the plural category. */
function numberOf(language: Language): NumberFunction {
	return (_context, _options, input) => {
		const number = Number(typeof input === 'object' ? input?.valueOf() : input)
		if (!Number.isFinite(number)) throw new TypeError(`“${String(input)}” is not a number`)
		return {
			type: 'number',
			valueOf: () => number,
			toString: () => formatNumber(language, number),
			selectKey: (keys) => [String(number), pluralCategory(language, number)].find((key) => keys.has(key)) ?? null,
		}
	}
}
