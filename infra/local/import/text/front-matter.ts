import { parse as parseToml, TomlDate } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { Refusal } from '../archive/archive.ts'

/** The fields of a front matter by their names in small letters: Hugo's own names are written in any case. */
export type Fields = Readonly<Record<string, unknown>>

/** A file cut into fields and text. `line` is the file's line on which the text begins, 1-based. */
export interface CutFile {
	readonly fields: Fields
	readonly text: string
	readonly line: number
}

/** Longest front matter that is read, in UTF-16 units. */
const longest = 200_000
/** Aliases (`*name`) that one YAML map may resolve: enough for shared blocks, too few for a bomb. */
const mostAliases = 100

/** Cuts a file at its front matter: YAML between `---`, TOML between `+++`, or JSON. Throws a Refusal when that is broken. */
export function cutFile(bytes: Uint8Array): CutFile {
	const text = decode(bytes)
	const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1]
	if (fence !== undefined) {
		const end = new RegExp(`^${fence === '---' ? '---' : '\\+\\+\\+'}[ \\t]*$`, 'm')
		const rest = text.slice(text.indexOf('\n') + 1)
		const found = end.exec(rest)
		if (found === null) throw new Refusal('front-matter-unclosed', fence)
		const head = rest.slice(0, found.index)
		const after = rest.slice(found.index + found[0].length).replace(/^\n/, '')
		return { fields: fence === '---' ? yamlOf(head) : tomlOf(head), text: after, line: lines(head) + 2 }
	}
	if (text.startsWith('{')) return jsonOf(text)
	throw new Refusal('front-matter-missing', text.trimStart().split('\n')[0]?.slice(0, 80) ?? '')
}

/** True when a file begins as one with front matter does. */
export function hasFrontMatter(head: string): boolean {
	return /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.test(head)
}

/** A text in UTF-8 with line feeds and without a mark at its beginning. Throws a Refusal for other encodings. */
export function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
	} catch {
		throw new Refusal('encoding', 'not UTF-8')
	}
}

/** A YAML map. Never executes anything; `yaml` keeps dates as they are written. */
export function yamlOf(text: string): Fields {
	return read(text, () =>
		parseYaml(text, { maxAliasCount: mostAliases, merge: true, uniqueKeys: true, logLevel: 'error' }),
	)
}

/** A TOML table; its dates become text again. */
export function tomlOf(text: string): Fields {
	return read(text, () => parseToml(text))
}

function jsonOf(text: string): CutFile {
	const end = /^\}[ \t]*$/m.exec(text)
	if (end === null) throw new Refusal('front-matter-unclosed', '{')
	const head = text.slice(0, end.index + 1)
	const fields = read(head, () => JSON.parse(head))
	return { fields, text: text.slice(end.index + end[0].length).replace(/^\n/, ''), line: lines(head) + 1 }
}

function read(text: string, parse: () => unknown): Fields {
	if (text.length > longest) throw new Refusal('front-matter-long', `${text.length} letters`)
	let value: unknown
	try {
		value = parse()
	} catch (error) {
		const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
		throw new Refusal('front-matter-broken', first)
	}
	if (value === null || value === undefined) return {}
	const map = plain(value)
	if (typeof map !== 'object' || map === null || Array.isArray(map)) throw new Refusal('front-matter-broken', 'no map')
	return map as Fields
}

/** Names in small letters, dates as text, nothing with a prototype. */
export function plain(value: unknown, depth = 0): unknown {
	if (depth > 20) throw new Refusal('front-matter-broken', 'too deep')
	if (value instanceof TomlDate || value instanceof Date) return value.toISOString()
	if (Array.isArray(value)) return value.map((each) => plain(each, depth + 1))
	if (typeof value !== 'object' || value === null) return value
	const map: Record<string, unknown> = Object.create(null)
	for (const [key, each] of Object.entries(value)) map[key.toLowerCase()] = plain(each, depth + 1)
	return map
}

function lines(text: string): number {
	return text.split('\n').length
}
