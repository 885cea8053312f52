import { addressKey } from '../../catalogue/keys.ts'
import type { AddressRow } from '../../catalogue/rows.ts'
import { readStory } from '../../catalogue/story.ts'
import type { Catalogue } from '../../ports/catalogue.ts'

/** What an address of the public site is, or was, and whose. */
export type Explained =
	| { readonly kind: 'live' | 'reserved' | 'gone'; readonly story: string; readonly language: string }
	| { readonly kind: 'leads'; readonly story: string; readonly language: string; readonly to: string }
	/** A front, a feed, a file: something is there, and it is no article. */
	| { readonly kind: 'other' }
	| { readonly kind: 'never' }

/** Longest address that is typed, and that an article may have: a key of the catalogue takes 2,048 bytes. */
const [mostLetters, mostBytes] = [2_000, 1_500]

/** The path in what an editor typed or pasted: an address with or without its host; nothing when it is none. */
export function pathIn(typed: string): string | undefined {
	const text = typed.trim().slice(0, mostLetters)
	if (!URL.canParse(text, 'https://site.invalid/')) return undefined
	try {
		return decodeURI(new URL(text, 'https://site.invalid/').pathname).normalize('NFC')
	} catch {
		return undefined
	}
}

/** Says what an address is. Its forms (`lite/`, `email/` …) belong to the page above them. */
export async function explainAddress(
	path: string,
	{ catalogue, isThere }: { readonly catalogue: Catalogue; readonly isThere: (path: string) => Promise<boolean> },
): Promise<Explained> {
	const whole = path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`
	const above = whole.replace(/(lite|email|embed)\/$|[^/]+\.(json|md|txt|jpg)$/, '')
	for (const address of new Set([whole, above])) {
		if (Buffer.byteLength(address) > mostBytes) continue
		const owner = (await catalogue.read(addressKey(address)))?.value as AddressRow | undefined
		if (owner === undefined) continue
		const { story, language } = owner
		const row = (await readStory(catalogue, story)).articles.get(language)?.value
		const live = row?.live ?? null
		if (live === null) {
			const wasShown = row?.shown.includes(address) === true
			return { kind: wasShown ? 'gone' : 'reserved', story, language }
		}
		return live.address === address
			? { kind: 'live', story, language }
			: { kind: 'leads', story, language, to: live.address }
	}
	return { kind: (await isThere(whole)) ? 'other' : 'never' }
}
