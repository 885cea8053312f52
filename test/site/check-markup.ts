import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { all, type Element, textOf } from '../markup/element.ts'
import type { Page } from './built-site.ts'

/** Both presets whole: what is an error there is an error here, and nothing is switched off. */
const validator = new HtmlValidate(
	new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:document'] }),
)

/** Mail programs lay out by tables, know no style but that of an element, and some read XML; the rest is HTML as anywhere. */
const mailHabits = [
	...['no-inline-style', 'no-deprecated-attr', 'prefer-native-element', 'prefer-tbody', 'presentation-role-style'],
	...['void-style', 'wcag/h63'],
]
const mailValidator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended', 'html-validate:document'],
		rules: Object.fromEntries(mailHabits.map((rule) => [rule, 'off'])),
	}),
)

export async function invalidMarkup({ html, key, kind }: Page): Promise<string[]> {
	const { results } = await (kind === 'email' ? mailValidator : validator).validateString(html, key)
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

const hashOf = (text: string | Buffer) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The script that stories are saved with, under an address made of its bytes. */
const saving = readFileSync(new URL('../../functions/reader/files/offline.js', import.meta.url))
const talking = readFileSync(new URL('../../functions/reader/files/talk.js', import.meta.url))
const searching = readFileSync(new URL('../../functions/reader/files/search.js', import.meta.url))
const remembering = readFileSync(new URL('../../functions/reader/files/alphabet.js', import.meta.url))
/** Pages of the language that is written in two alphabets: the reader's is remembered there. */
const remembers = (page: Page) =>
	saves(page) && /^\/uz-(Latn|Cyrl)\//.test(page.address) && !/\/(search|offline)\/$/.test(page.address)
/** Where it may be: what readers read, and what they see without a connection. */
const saves = ({ kind }: Page) => kind === 'article' || kind === 'front'

/**
 * A policy that allows nothing but the page's own style, script and pictures, by the hashes of those in it; where stories
 * are saved, that script too, which is the site's only one in a file.
 */
export function weakPolicy(page: Page): string[] {
	const { root, html, kind } = page
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
	// A message has its looks in style attributes: each of those texts has its hash in the policy, and no other has.
	const attributes = new Set(all(root).flatMap(({ attributes: { style } }) => style ?? []))
	const inElements = hashOf(styles[0] ?? '')
	const inMail = ["'unsafe-hashes'", ...new Set([inElements, ...[...attributes].map(hashOf)])].toSorted().join(' ')
	const found = new Map(directives)
	if (kind === 'email') found.set('style-src', (found.get('style-src') ?? '').split(' ').toSorted().join(' '))
	const wanted = {
		'default-src': "'none'",
		'script-src': saves(page) ? "'self'" : scripts.length === 0 ? "'none'" : scripts.join(' '),
		'connect-src': saves(page) ? "'self'" : undefined,
		'worker-src': saves(page) ? "'self'" : undefined,
		'manifest-src': kind === 'lite' || kind === 'email' ? undefined : "'self'",
		'base-uri': "'none'",
		'style-src': kind === 'email' ? inMail : inElements,
		// The lite page shows no picture; its icon is an empty one in its own address.
		'img-src': kind === 'lite' ? 'data:' : "'self'",
	}
	return [
		...(styles.length === 1 ? [] : [`${styles.length} style elements`]),
		...(/unsafe-(?!hashes)|\*|https?:/.test(policy) ? [`allows too much: ${policy}`] : []),
		...Object.entries(wanted).flatMap(([name, value]) =>
			found.get(name) === value ? [] : [`${name} ${found.get(name)}, not ${value}`],
		),
	]
}

/** The one page with a script: it stands for all languages, and shows the reader's. */
const scripted = '404.html'

/** No script but data and, once each, the one that saves stories, that of the search and, beside forms, the one of the conversation; and no attribute that holds script or style. */
export function activeContent(page: Page): string[] {
	const elements = all(page.root)
	const times = (script: Buffer) => elements.filter((element) => isOurs(element, script)).length
	const asks = elements.some(
		({ name, attributes }) => name === 'form' && attributes['action']?.startsWith('/converse/'),
	)
	return [
		...(times(saving) === (saves(page) ? 1 : 0) ? [] : [`${times(saving)} scripts that save stories`]),
		...(times(searching) === (page.address.endsWith('/search/') ? 1 : 0)
			? []
			: [`${times(searching)} scripts that look for stories`]),
		...(times(remembering) === (remembers(page) ? 1 : 0)
			? []
			: [`${times(remembering)} scripts that remember an alphabet`]),
		...(times(talking) === (asks ? 1 : 0) ? [] : [`${times(talking)} scripts of the conversation`]),
		...elements.flatMap((element) => [
			...(element.name === 'script' && !isHarmless(element, page) ? ['a script'] : []),
			...Object.keys(element.attributes)
				.filter((attribute) => /^on|^srcdoc$/.test(attribute) || (attribute === 'style' && page.kind !== 'email'))
				.map((attribute) => `${element.name} has ${attribute}`),
		]),
	]
}

function isHarmless(script: Element, { key }: Page): boolean {
	const isData = script.attributes['type'] === 'application/ld+json'
	return isData || key === scripted || [saving, searching, talking, remembering].some((file) => isOurs(script, file))
}

function isOurs({ name, attributes, children }: Element, file: Buffer): boolean {
	const { src, type, integrity, ...more } = attributes
	const isBare = Object.keys(more).length === 0 && children.length === 0
	const address = `/assets/${createHash('sha256').update(file).digest('hex').slice(0, 16)}.js`
	return name === 'script' && src === address && `'${integrity}'` === hashOf(file) && type === 'module' && isBare
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
	const [main] = all(root, 'main')
	return textOf(main ?? root)
}
