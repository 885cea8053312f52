import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Language } from '../../language/language.ts'
import { formatMessage } from '../../language/message.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import type { Told } from './merge.ts'

/** Why a unit was not put in, with its id. */
export function toldWords({ id, trouble, codes }: Told, language: Language): (ElementContent | string)[] {
	const { xliff } = writingWordsOf(language.tag)
	const said = formatMessage(language, xliff.units[trouble], { codes: codes.join(', ') })
	return [h('code', { dir: 'ltr' }, id), `: ${said}`]
}
