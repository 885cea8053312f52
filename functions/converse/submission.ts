/** A comment as a reader sent it: every field as it was typed. */
export interface Submission {
	readonly story: string
	readonly language: string
	readonly name: string
	readonly text: string
	/** Number of the comment it answers. */
	readonly replyTo: number | null
	/** A field that people do not see: what fills it in is a program. */
	readonly website: string
	/** A solved riddle, from a browser with script. */
	readonly proof: string
	/** A token from the page that shows a comment once more, without. */
	readonly token: string
}

/** Longest name of a story or language that is looked up. */
const mostLetters = 300

/** Reads the form; a field that is missing is empty. Nothing when it does not say which article it is for. */
export function readSubmission(form: URLSearchParams): Submission | undefined {
	const field = (name: string) => form.get(name) ?? ''
	const [story, language] = [field('story'), field('language')]
	if (story === '' || language === '' || `${story}${language}`.length > mostLetters) return undefined
	const replyTo = /^[1-9]\d{0,7}$/.test(field('replyTo')) ? Number(field('replyTo')) : null
	const written = { name: field('name'), text: field('text'), website: field('website') }
	return { story, language, replyTo, ...written, proof: field('proof'), token: field('token') }
}
