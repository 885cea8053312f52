/** A stretch of a text: a word to be rewritten, or something that stays. */
export interface Token {
	readonly start: number
	readonly end: number
	readonly isWord: boolean
}

/** What ends a site's name or a file's, longer ones first: nothing else between two full stops is taken for one (“keldi.Keyin”). */
const endings =
	'info|news|media|blog|online|docx?|xlsx?|pptx?|json|ya?ml|html?|jpe?g|webp|avif|com|net|org|edu|gov|int|biz|app|dev|pdf|odt|ods|txt|csv|xml|css|png|gif|svg|mp3|mp4|ogg|wav|avi|mov|zip|rar|exe|apk|uz|kz|kg|tj|tm|az|ru|rs|me|ba|hr|tr|ua|by|ge|am|ir|af|eu|uk|de|fr|it|at|ch|io|tv|js|ts|md'

const mark = "['‘’`´]"

const site = String.raw`[A-Za-z\d_-]{1,64}(?:\.[A-Za-z\d_-]{1,64}){0,6}\.(?:${endings})`

/** Every repetition that can fail has a bound, so that no text takes longer than its length. */
const token = new RegExp(
	[
		String.raw`(?:[a-z]{2,12}:\/\/|www\.)[^\s<>"«»“”]+`,
		String.raw`[\p{L}\p{M}\p{N}_.+%-]{1,64}@[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63}){1,6}`,
		String.raw`[@#][\p{L}\p{M}\p{N}_]+`,
		String.raw`${site}(?![\p{L}\p{M}\p{N}_])(?:[\/?][^\s<>"«»“”]*)?`,
		String.raw`[\p{L}\p{M}\p{N}]{1,64}_[\p{L}\p{M}\p{N}_]+`,
		String.raw`(?<site>${site})(?<ending>\p{L}{1,24})(?![\p{L}\p{M}\p{N}_]|${mark}\p{L})`,
		String.raw`(?<word>[\p{L}\p{M}\p{N}]+(?:${mark}[\p{L}\p{M}]+)*)`,
	].join('|'),
	'giu',
)

const word = new RegExp(String.raw`[\p{L}\p{M}\p{N}]+(?:${mark}[\p{L}\p{M}]+)*`, 'gu')

/** What stands between spaces, and whether something other than words can be in it: most of a text is words. */
const run = /\S+/g
const special = /[@#_/]|\.[A-Za-z\d]|^www/i

/**
 * The words of a text, and what in it is no text: addresses, file names, @names, #tags, names_like_this.
 * @param ending what may follow a site's name, as a word of its own: Kun.uz|ning
 */
export function* tokensOf(text: string, ending: RegExp): Generator<Token> {
	for (const { 0: between, index: start } of text.matchAll(run)) {
		const isPlain = !special.test(between)
		for (const { 0: found, index, groups } of between.matchAll(isPlain ? word : token)) {
			const at = start + index
			const { site: name, ending: rest = '' } = groups ?? {}
			if (name === undefined)
				yield { start: at, end: at + found.length, isWord: isPlain || groups?.['word'] !== undefined }
			else if (/\.[a-z\d]+$/.test(name) && ending.test(rest)) {
				yield { start: at, end: at + name.length, isWord: false }
				yield { start: at + name.length, end: at + found.length, isWord: true }
			} else {
				// “keldi.Deputat”: a sentence that a space should begin.
				for (const { 0: one, index: from } of found.matchAll(word))
					yield { start: at + from, end: at + from + one.length, isWord: true }
			}
		}
	}
}
