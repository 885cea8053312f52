import * as z from 'zod'
import { readConversationRow, rejectionReasons } from '../catalogue/conversation.ts'
import { readStory } from '../catalogue/story.ts'
import { languageOf } from '../language/languages.ts'
import { type Newsroom, siteTitle } from '../newsroom/newsroom.ts'
import { answer, approve, erase, reject, setClosed, withdraw } from './decide.ts'
import type { ModerateTools } from './tools.ts'

/** Longest name of a story that is looked up. */
const mostLetters = 300

const article = {
	story: z.string().min(1).max(mostLetters),
	language: z.string().refine((tag) => languageOf(tag) !== undefined),
}
const comment = {
	...article,
	number: z
		.string()
		.regex(/^[1-9]\d{0,7}$/)
		.transform(Number),
}
const reason = z.enum(rejectionReasons)
/** Browsers send a line break as two characters: a long answer would be cut too early. */
const text = z
	.string()
	.regex(/\S/)
	.transform((typed) => typed.replaceAll('\r\n', '\n'))
const form = z.discriminatedUnion('do', [
	z.object({ do: z.literal('approve'), ...comment }),
	z.object({ do: z.literal('reject'), ...comment, reason }),
	z.object({ do: z.literal('withdraw'), ...comment, reason }),
	z.object({ do: z.literal('answer'), ...comment, text }),
	z.object({ do: z.literal('erase'), ...comment }),
	z.object({ do: z.enum(['close', 'open']), ...article }),
])

/** What a moderator wants done: the fields of a form of these pages. */
export type Act = z.infer<typeof form>

/** Reads a form; where a field is missing or is none that these pages send, the name of that field. */
export function readAct(fields: URLSearchParams): Act | { readonly wrong: string } {
	const read = form.safeParse(Object.fromEntries(fields))
	return read.success ? read.data : { wrong: String(read.error.issues[0]?.path[0] ?? 'do') }
}

/** True when there is, or was, an article that comments could be about. */
export async function isAboutArticle({ story, language }: Act, { catalogue }: ModerateTools): Promise<boolean> {
	const [held, row] = await Promise.all([readStory(catalogue, story), readConversationRow(story, language, catalogue)])
	return row !== undefined || held.articles.has(language)
}

/** Does it, in a moderator's name. False when somebody else was faster. */
export function carryOut(act: Act, by: string, newsroom: Newsroom, tools: ModerateTools): Promise<boolean> {
	switch (act.do) {
		case 'approve':
			return approve({ ...act, by }, tools)
		case 'reject':
			return reject({ ...act, by }, act.reason, tools)
		case 'withdraw':
			return withdraw({ ...act, by }, act.reason, tools)
		case 'erase':
			return erase({ ...act, by }, tools)
		case 'answer':
			return answer({ ...act, by }, act.text, nameIn(act.language, newsroom), tools)
		default:
			return setClosed({ ...act, by }, act.do === 'close', tools)
	}
}

/** What the newsroom is called among the comments of a language. */
function nameIn(tag: string, newsroom: Newsroom): string {
	const language = languageOf(tag)
	if (language === undefined) throw new Error(`No language file for ${tag}`)
	return siteTitle(newsroom, language)
}
