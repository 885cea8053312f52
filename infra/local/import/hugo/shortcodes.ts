import type { Note } from '../archive/archive.ts'
import { embedLine } from '../text/film-address.ts'

/** A shortcode's arguments: by name, and by place. */
interface Arguments {
	readonly named: Readonly<Record<string, string>>
	readonly placed: readonly string[]
}

/** Where a page that is named leads; nothing when it is not in the archive. */
type LinkTo = (target: string, language: string | undefined) => string | undefined

/** One letter of an argument at a time: a run of runs could be divided in more ways than any machine can try. */
const call =
	/\{\{([<%])\s*(\/?)\s*([\p{L}\w./-]+)((?:\s+(?:"(?:[^"\\]|\\.)*"|`[^`]*`|(?!\{\{)[^\s"`>%]|[>%](?!\}\}))+)*)\s*(\/?)\s*[>%]\}\}/gu
/** What Hugo's documentation writes to show a shortcode: `{{</* ref "x" *\/>}}`. */
const shown = /\{\{([<%])\/\*([\s\S]*?)\*\/([>%])\}\}/g

const films: Readonly<Record<string, (id: string, more: string | undefined) => string>> = {
	youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
	vimeo: (id) => `https://vimeo.com/${id}`,
	tweet: (user, id) => `https://x.com/${id === undefined ? 'i' : user}/status/${id ?? user}`,
	twitter: (user, id) => `https://x.com/${id === undefined ? 'i' : user}/status/${id ?? user}`,
	x: (user, id) => `https://x.com/${id === undefined ? 'i' : user}/status/${id ?? user}`,
	gist: (user, id) => `https://gist.github.com/${user}/${id ?? ''}`,
	instagram: (id) => `https://www.instagram.com/p/${id}/`,
}

/**
 * Hugo's own shortcodes in the markdown of a manuscript: figures, code, links to other stories, cards that lead to films.
 * Those of a theme stay as they are, as text, and are reported by name. `line` is the source's line of the first one here.
 */
export function replaceShortcodes(text: string, line: number, linkTo: LinkTo): { text: string; notes: Note[] } {
	const notes: Note[] = []
	const coded = withCode(text.replaceAll('\ue001', ''))
	const at = (offset: number) => line + coded.slice(0, offset).split('\n').length - 1
	const replaced = coded.replace(
		call,
		(whole, _sign, slash: string, name: string, written: string, _self, offset: number) => {
			const args = argumentsOf(written)
			const found = slash === '' ? replacement(name.toLowerCase(), args, linkTo) : undefined
			if (found === undefined) {
				if (slash === '')
					notes.push({
						rule: isRef(name) ? 'link-lost' : 'shortcode',
						found: isRef(name) ? whole : name,
						line: at(offset),
					})
				return whole
			}
			if (Object.hasOwn(films, name.toLowerCase()))
				notes.push({ rule: 'shortcode-link', found: name, line: at(offset) })
			return found
		},
	)
	const apart = replaced.replace(/\n*\ue001\n*/g, '\n\n')
	return { text: apart.replace(shown, '{{$1$2$3}}'), notes }
}

/** `highlight` has code between its two ends: a fence longer than any in it. */
function withCode(text: string): string {
	const pair =
		/\{\{[<%]\s*highlight\s+"?([\w+#-]*)(?![\w+#-])"?[^}]*?[>%]\}\}\n?([\s\S]*?)\n?\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/g
	return text.replace(pair, (_whole, language: string, code: string) => {
		const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
		const fence = '`'.repeat(longest + 1)
		return block(`${fence}${language}\n${code}\n${fence}`)
	})
}

function replacement(name: string, { named, placed }: Arguments, linkTo: LinkTo): string | undefined {
	if (name === 'figure') return figureOf(named)
	if (isRef(name)) return linkTo(named['path'] ?? placed[0] ?? '', named['lang'] ?? placed[1])
	const film = Object.hasOwn(films, name) ? films[name] : undefined
	const id = named['id'] ?? named['user'] ?? placed[0]
	if (film === undefined || id === undefined) return undefined
	const second = named['user'] === undefined ? placed[1] : named['id']
	const card = embedLine(film(named['user'] ?? id, second), named['title'])
	return card === undefined ? undefined : block(card)
}

/** Lines of their own: the mark becomes one blank line, however many stand around it. */
function block(lines: string): string {
	return `\ue001${lines}\ue001`
}

function isRef(name: string): boolean {
	return name === 'ref' || name === 'relref'
}

/** `![alt](src "caption")`, alone in its paragraph, as figures have to be. */
function figureOf({ src, alt, caption, title, attr }: Arguments['named']): string | undefined {
	if (src === undefined) return undefined
	const words = [caption ?? title, attr].filter((part) => part !== undefined && part !== '').join(' ')
	const plain = words
		.replace(/<[^>]+>/g, '')
		.replace(/\s+/g, ' ')
		.replaceAll('"', '”')
	const address = /[\s()<>]/.test(src) ? encodeURI(src).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')) : src
	return block(`![${(alt ?? '').replace(/[[\]\\]/g, '\\$&')}](${address}${plain === '' ? '' : ` "${plain}"`})`)
}

function argumentsOf(written: string): Arguments {
	const named: Record<string, string> = Object.create(null)
	const placed: string[] = []
	for (const [, name, quoted, raw, bare] of written.matchAll(
		/(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`]+))/g,
	)) {
		const value = quoted?.replace(/\\(.)/g, '$1') ?? raw ?? bare ?? ''
		if (name === undefined) placed.push(value)
		else named[name.toLowerCase()] = value
	}
	return { named, placed }
}
