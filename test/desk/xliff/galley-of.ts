import { toHtml } from 'hast-util-to-html'
import { readBody } from '../../../functions/validate/reading/body.ts'
import type { BodyContext } from '../../../functions/validate/steps/body-context.ts'

/** A body as VALIDATE understands it, as HTML without what only whitespace says. */
export function galleyOf(body: string): string {
	const context: BodyContext = {
		...{ story: 'aral', language: 'en', languages: ['en', 'kk'], source: body },
		...{ problems: [], photos: [], links: [], dateline: undefined },
	}
	return toHtml(readBody(body, context).tree).replace(/\s+/g, ' ')
}
