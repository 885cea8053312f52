import { sureDomains, wordDomains } from './top-level-domains.ts'

/** Up to white space, a sign that no address ends with, or another address that is glued on without `=` or `/`. */
const rest = /(?:(?!(?<![=/])https?:\/\/)[^\s<>"«»“”,;|()[\]{}])*/u

const label = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,62}/u

const email = new RegExp(
	`(?<![\\p{L}\\p{N}._%+\\-])[\\p{L}\\p{N}._%+\\-]{1,64}@${label.source}(?:\\.${label.source}){1,8}`,
)

const address = new RegExp(`(?:https?:\\/\\/|(?<![\\p{L}\\p{N}])www\\.)(?=[\\p{L}\\p{N}\\[])${rest.source}`)

const bare = new RegExp(
	`(?<![\\p{L}\\p{M}\\p{N}@._\\-])(?<host>${label.source}(?:\\.${label.source}){1,8})(?<path>(?:[/?#]|:\\d{2,5}\\b)${rest.source})?`,
)

const link = new RegExp([email, address, bare].map(({ source }) => source).join('|'), 'giu')

/**
 * How many links a text has: `http(s)://`, `www.`, hosts such as `example.com` and `пример.рф`, and e-mail addresses,
 * each once. Words that are joined by a full stop without a space are none. For a limit, not for making links of it.
 */
export function countLinks(text: string): number {
	let count = 0
	for (const { groups } of text.normalize('NFKC').matchAll(link))
		if (groups?.['host'] === undefined || isHost(groups['host'], groups['path'] !== undefined)) count += 1
	return count
}

function isHost(host: string, hasPath: boolean): boolean {
	const labels = host.split('.')
	return labels.some((end, index) => index > 0 && /\p{L}/u.test(labels[index - 1] ?? '') && isEnd(end, hasPath))
}

/** `example.com谢谢` and `example.comда` go on in another script, where a host's Latin end is over. */
function isEnd(label: string, hasPath: boolean): boolean {
	if (/^xn--[a-z0-9-]+$/i.test(label)) return true
	const end = /^[a-z]+(?![a-z0-9_-])/i.exec(label)?.[0] ?? label
	const lower = end.toLowerCase()
	// A capital after a full stop begins a sentence.
	if (end !== lower && end !== end.toUpperCase()) return false
	return sureDomains.has(lower) || (hasPath && (wordDomains.has(lower) || /^[a-z]{2}$/.test(lower)))
}
