import { frontAddress } from '../article/address.ts'

/** A listing of one language: which articles it holds. */
export type Front =
	| { readonly kind: 'home'; readonly language: string }
	| { readonly kind: 'corrections'; readonly language: string }
	| { readonly kind: 'section' | 'tag' | 'author'; readonly language: string; readonly id: string }
	| DayFront

/** A day's stories: `id` is `yyyy-mm-dd` in the site's time zone. */
export interface DayFront {
	readonly kind: 'day'
	readonly language: string
	readonly id: string
}

/** A front's partition in the catalogue: `front#kk#section#environment`. */
export function frontPartition(front: Front): string {
	const name = `front#${front.language}#${front.kind}`
	return 'id' in front ? `${name}#${front.id}` : name
}

/** The front of a partition's name; throws on what no front is called. */
export function frontOf(partition: string): Front {
	const [, language, kind, ...rest] = partition.split('#')
	const id = rest.join('#')
	if (language !== undefined && kind === 'home') return { kind, language }
	if (language !== undefined && kind === 'corrections') return { kind, language }
	if (
		language !== undefined &&
		(kind === 'section' || kind === 'tag' || kind === 'author' || kind === 'day') &&
		id !== ''
	)
		return { kind, language, id }
	throw new Error(`No front is called ${partition}`)
}

/** A front's public address. */
export function addressOfFront(front: Front): string {
	return 'id' in front ? frontAddress[front.kind](front.language, front.id) : frontAddress[front.kind](front.language)
}
