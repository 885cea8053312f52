import { formatMessage } from '../../language/message.ts'
import type { Foreseen } from '../../validate/foresee.ts'
import type { Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { fieldIn, partsOf, readFront } from './front-matter.ts'
import { refusalOf } from './who-may-put.ts'
import { readWritten } from './written-text.ts'

/** A file that somebody wants to put, and what VALIDATE will say of it. */
export interface WantedPut {
	readonly key: string
	readonly bytes: Uint8Array
	readonly foreseen: Foreseen
	/** True when there is such a file already. */
	readonly replaces: boolean
}

/** Why somebody may not put a file, in their language; nothing when they may. */
export function refusedWords(
	{ key, bytes, foreseen: { article }, replaces }: WantedPut,
	{ editor, language }: Setting,
): string | undefined {
	const words = writingWordsOf(language.tag).edit
	const other = article && fileOf(article)
	// A second file would take the article's place, and the first, which others edit, would be told that it is one too many.
	if (other !== undefined && other !== key && !replaces)
		return formatMessage(language, words.elsewhere, { file: other })
	const status = article && { status: article.status, ownStatus: ownStatusIn(bytes) }
	const refusal = editor === undefined ? 'editors-only' : refusalOf(editor, { key, replaces, ...status })
	return refusal === undefined ? undefined : words.refused[refusal]
}

/** The file that stands for an article, as long as it is there. */
export function fileOf({
	held,
	language,
}: Pick<NonNullable<Foreseen['article']>, 'held' | 'language'>): string | undefined {
	const row = held.articles.get(language)?.value
	return row === undefined || row.fileless || row.verdict === 'deleted' ? undefined : row.manuscript.key
}

function ownStatusIn(bytes: Uint8Array): string {
	const document = readFront(partsOf(readWritten(bytes)?.text ?? '').front)
	return document === undefined ? '' : fieldIn(document, ['status'])
}
