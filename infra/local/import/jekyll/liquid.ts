import type { Note } from '../archive/archive.ts'

/** What Liquid's words may ask of the site. */
export interface LiquidSite {
	readonly url: string | undefined
	readonly base: string
	/** Where the file of a post (`2024-05-01-bread`) or path will be. */
	linkTo(kind: 'post' | 'path', target: string): string | undefined
}

/**
 * Liquid's words in a text: addresses are filled in, code becomes fences, what is raw is left as it is. All else stays as
 * text and is reported. `line` is the source's line of the first one here.
 */
export function replaceLiquid(text: string, line: number, site: LiquidSite): { text: string; notes: Note[] } {
	const notes: Note[] = []
	const raw: string[] = []
	// As many lines as it stands for, so that what follows stays on its line.
	const keep = (words: string, whole: string) =>
		`\ue000${raw.push(words) - 1}${'\n'.repeat(whole.split('\n').length - 1)}\ue000`
	const at = (offset: number, within: string) => line + within.slice(0, offset).split('\n').length - 1
	const safe = text
		.replaceAll('\ue000', '')
		.replace(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g, (all, words: string) => keep(words, all))
		.replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, (all) => keep('', all))
		.replace(
			/\{%-?\s*highlight\s+([\w+#-]+)[^%]*%\}\n?([\s\S]*?)\n?\{%-?\s*endhighlight\s*-?%\}/g,
			(all, language: string, code: string) => keep(`\`\`\`\`${language}\n${code}\n\`\`\`\``, all),
		)
	const filled = safe.replace(
		/\{\{-?([\s\S]*?)-?\}\}|\{%-?\s*(\w+)([\s\S]*?)-?%\}/g,
		(whole, words: string | undefined, tag: string | undefined, rest: string | undefined, offset: number) => {
			const found = words === undefined ? tagOf(tag ?? '', (rest ?? '').trim(), site) : outputOf(words.trim(), site)
			if (found !== undefined) return found
			const isLink = tag === 'post_url' || tag === 'link'
			const rule = isLink ? 'link-lost' : tag?.startsWith('include') ? 'include' : 'liquid'
			notes.push({ rule, found: whole.replace(/\s+/g, ' '), line: at(offset, safe) })
			return whole
		},
	)
	// What was kept may hold what was kept before it: raw words within code.
	const whole = (words: string): string =>
		words.replace(/\ue000(\d+)\n*\ue000/g, (_all, index: string) => whole(raw[Number(index)] ?? ''))
	return { text: whole(filled), notes }
}

function tagOf(name: string, rest: string, { linkTo }: LiquidSite): string | undefined {
	if (name === 'post_url') return linkTo('post', rest)
	if (name === 'link') return linkTo('path', rest)
	return undefined
}

/** `site.url`, `site.baseurl`, and words that go through `relative_url` or `absolute_url`. */
function outputOf(words: string, { url, base }: LiquidSite): string | undefined {
	const [first = '', ...filters] = words.split('|').map((part) => part.trim())
	const quoted = /^(["'])(.*)\1$/.exec(first)?.[2]
	const value = first === 'site.baseurl' ? base : first === 'site.url' ? (url ?? '') : quoted
	if (value === undefined) return undefined
	let found = value
	for (const filter of filters) {
		const [, kind, added] = /^(prepend|append):\s*(.+)$/.exec(filter) ?? []
		const more = added === undefined ? undefined : outputOf(added, { url, base, linkTo: () => undefined })
		if (filter === 'relative_url') found = `${base}/${found.replace(/^\//, '')}`
		else if (filter === 'absolute_url') found = `${url ?? ''}${base}/${found.replace(/^\//, '')}`
		else if (more !== undefined) found = kind === 'prepend' ? more + found : found + more
		else if (filter !== 'escape' && filter !== 'uri_escape') return undefined
	}
	return found
}
