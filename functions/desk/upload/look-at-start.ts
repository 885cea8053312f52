import type { Place } from '../../article/place.ts'
import type { Language } from '../../language/language.ts'
import { formatMessage } from '../../language/message.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { kindOf, photoKinds } from './kind-of.ts'
import { mostBytes } from './parts.ts'

/** Why a file cannot be what its place is for: too large, or a photo that is none. Nothing when it can. */
export function typeProblem(
	kind: Place['kind'],
	start: Uint8Array,
	size: number,
	language: Language,
): string | undefined {
	const { upload } = writingWordsOf(language.tag)
	if (!(size <= mostBytes)) return formatMessage(language, upload.tooLarge, { limit: mostBytes / 1024 / 1024 })
	if (kind !== 'photo') return undefined
	const is = kindOf(start)
	if (photoKinds.has(is)) return undefined
	return is === undefined ? upload.noPhoto : formatMessage(language, upload.otherType, { found: is })
}
