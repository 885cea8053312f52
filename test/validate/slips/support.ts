import { siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { fixText } from '../../../functions/validate/slips/fix-text.ts'
import { slipsIn } from '../../../functions/validate/slips/slip-checks.ts'
import { manuscript } from '../reading/context.ts'

/** What a body of a language becomes when its slips are mended. */
export function mended(tag: string, body: string): string {
	const head = manuscript({}, '').trimEnd()
	return fixText(`${head}\n${body}\n`, siteLanguage(tag)).text.slice(head.length + 1, -1)
}

/** The rules of the slips in a plain text. */
export function slips(tag: string, text: string): string[] {
	return slipsIn(text, siteLanguage(tag)).map(({ rule }) => rule)
}

/** The slips in a plain text which an editor is warned of. */
export function warnings(tag: string, text: string): string[] {
	return slipsIn(text, siteLanguage(tag)).flatMap(({ rule, values }) =>
		rule === 'nbsp-missing' ? [] : [`${rule}: ${values['found'] ?? values['word']}`],
	)
}
