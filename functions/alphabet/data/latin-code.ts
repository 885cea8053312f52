/** IPv6, mp3, B2B, 4K, 11A: letters before digits, or capitals right behind them. */
const withDigits = /\p{L}\d|\d\p{Lu}/u
/** iPhone, eBay, LinkedIn, McDonald: capitals in the middle of small letters. */
const camelCase = /^\p{Ll}+\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u

/** True for a Latin word that is a code, a model or a brand by its capitals and digits: F-16, IPv6, iPhone. */
export function looksLikeCode(written: string, after: string): boolean {
	return withDigits.test(written) || camelCase.test(written) || (/^[A-Z]$/.test(written) && /^-\d/.test(after))
}
