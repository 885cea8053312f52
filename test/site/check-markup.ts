import { createHash } from 'node:crypto'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { all, textOf } from '../markup/element.ts'
import type { Page } from './built-site.ts'

/** Both presets whole: what is an error there is an error here, and nothing is switched off. */
const validator = new HtmlValidate(
	new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:document'] }),
)

export async function invalidMarkup({ html, key }: Page): Promise<string[]> {
	const { results } = await validator.validateString(html, key)
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
	)
}

/** One h1, and no level left out on the way down (WCAG 2.2, technique H42 and G141). */
export function badHeadings({ root }: Page): string[] {
	const levels = all(root).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []))
	const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
	const firsts = levels.filter((level) => level === 1).length
	return [
		...(firsts === 1 ? [] : [`${firsts} h1`]),
		...(levels[0] === 1 ? [] : [`begins with h${levels[0]}`]),
		...jumps.map((level) => `jumps to h${level}`),
	]
}

const rightToLeft = new Set(['fa', 'ar', 'ur'])

/** The page says the language and direction of the folder it is in; the chooser at `/` those of the site's first. */
export function wrongLanguage({ root, address }: Page): string[] {
	// A file at the root is in the first of the languages, as the chooser is.
	const first = address.split('/')[1] ?? ''
	const language = first === '' || first.includes('.') ? 'en' : first
	const { lang, dir } = all(root, 'html')[0]?.attributes ?? {}
	const wanted = rightToLeft.has(language) ? 'rtl' : 'ltr'
	return lang === language && dir === wanted ? [] : [`lang=${lang} dir=${dir}`]
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A policy that allows nothing but the page's own style, script and pictures, by the hashes of those in it. */
export function weakPolicy({ root, html, kind }: Page): string[] {
	const metas = all(root, 'meta').filter(
		({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
	)
	if (metas.length !== 1) return [`${metas.length} policies`]
	const policy = metas[0]?.attributes['content'] ?? ''
	// The bytes between the tags, not what a parser made of them: that is what a browser hashes.
	const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
	const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => hashOf(code))
	const directives = new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...values] = directive.trim().split(/\s+/)
			return [name, values.join(' ')]
		}),
	)
	const wanted = {
		'default-src': "'none'",
		'script-src': scripts.length === 0 ? "'none'" : scripts.join(' '),
		'base-uri': "'none'",
		'style-src': hashOf(styles[0] ?? ''),
		// The lite page shows no picture; its icon is an empty one in its own address.
		'img-src': kind === 'lite' ? 'data:' : "'self'",
	}
	return [
		...(styles.length === 1 ? [] : [`${styles.length} style elements`]),
		...(/unsafe-|\*|https?:/.test(policy) ? [`allows too much: ${policy}`] : []),
		...Object.entries(wanted).flatMap(([name, value]) =>
			directives.get(name) === value ? [] : [`${name} ${directives.get(name)}, not ${value}`],
		),
	]
}

/** The one page with a script: it stands for all languages, and shows the reader's. */
const scripted = '404.html'

/** No script but data, and no attribute that holds script or style. */
export function activeContent({ root, key }: Page): string[] {
	return all(root).flatMap(({ name, attributes }) => [
		...(name === 'script' && attributes['type'] !== 'application/ld+json' && key !== scripted ? ['a script'] : []),
		...Object.keys(attributes)
			.filter((attribute) => /^on|^style$|^srcdoc$/.test(attribute))
			.map((attribute) => `${name} has ${attribute}`),
	])
}

/** Every picture says what it shows and how large it is. */
export function poorPictures({ root }: Page): string[] {
	return all(root, 'img').flatMap(({ attributes: { src, alt, width, height } }) => [
		...(alt === undefined ? [`${src} has no alt`] : []),
		...(/^\d+$/.test(width ?? '') && /^\d+$/.test(height ?? '') ? [] : [`${src} has no size`]),
	])
}

/** The words that readers see, for a check that a page is not empty. */
export function bodyText({ root }: Page): string {
	return all(root, 'main').map(textOf).join(' ')
}
