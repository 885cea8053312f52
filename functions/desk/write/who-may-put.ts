import { placeOf } from '../../article/place.ts'
import type { Reading } from '../../validate/reading/read-manuscript.ts'
import { type Editor, may } from '../app/roles.ts'

/** Why somebody may not put a file: nothing when they may. */
export type Refusal = 'authors-drafts' | 'editors-only' | 'admins-only'

/** What is to be put, and what would become of it. */
export interface Put {
	readonly key: string
	/** What becomes of a manuscript, by its own front matter and by what its languages share; left out for other files. */
	readonly status?: Reading['status']
	/** What its own front matter says: article.yml may say something else a moment later. */
	readonly ownStatus?: string
	/** True when there is such a file already. */
	readonly replaces: boolean
}

/** Manuscripts with these do not change what readers see. */
const unseen: ReadonlySet<string | undefined> = new Set(['draft', 'ready'])

/**
 * Authors write drafts and add photos, editors put what readers will see, administrators put settings. A photo that takes
 * another's place changes pages that are live, and so does what all languages of a story share.
 */
export function refusalOf(editor: Editor, { key, status, ownStatus, replaces }: Put): Refusal | undefined {
	const { kind } = placeOf(key)
	if (kind === 'settings') return may(editor, 'configure') ? undefined : 'admins-only'
	if (may(editor, 'publish')) return undefined
	if (kind === 'manuscript' && may(editor, 'write'))
		return unseen.has(status) && unseen.has(ownStatus) ? undefined : 'authors-drafts'
	return kind === 'photo' && may(editor, 'write') && !replaces ? undefined : 'editors-only'
}
