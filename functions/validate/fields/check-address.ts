import { canonicalTag } from '../../article/read-language.ts'
import { isReservedSlug, isSlug, nearestSlug } from '../../article/slug.ts'
import { problem } from '../../problem/problem.ts'
import type { FieldCheck } from './field-context.ts'

/** The slug is an address, the aliases are old ones, `lang` is the file name's language. */
export const checkAddress: FieldCheck = ({
	fields: { slug, aliases = [], lang },
	folder,
	language,
	newsroom,
	placeOf,
}) => {
	const problems = []
	const written = slug ?? folder
	const at = placeOf(['slug'])
	if (!isSlug(written))
		problems.push(
			problem(slug === undefined ? 'story-name' : 'slug-format', at, {
				found: written,
				suggestion: nearestSlug(written),
			}),
		)
	else if (isReservedSlug(written))
		problems.push(problem('story-name', at, { found: written, suggestion: `${written}-story` }))
	for (const [index, alias] of aliases.entries()) {
		const place = placeOf(['aliases', index])
		if (!/^(https?:)?\//.test(alias) && /\s/.test(alias)) problems.push(problem('alias-words', place, { found: alias }))
		else if (!isAlias(alias, newsroom.site.languages)) problems.push(problem('alias-format', place, { found: alias }))
	}
	if (lang !== undefined && canonicalTag(lang) !== language.tag)
		problems.push(problem('language-mismatch', placeOf(['lang']), { found: lang, tag: language.tag }))
	return problems
}

/** An old address on this site: `/en/old-name/`, nothing that climbs, asks, or carries controls or marks of direction. */
export function isAlias(alias: string, languages: readonly string[]): boolean {
	const steps = alias.split('/')
	const known =
		/^\/[^\s?#\\%]+$/u.test(alias) &&
		!/\/\/|[\p{Cc}\p{Bidi_C}]/u.test(alias) &&
		!steps.includes('..') &&
		!steps.includes('.')
	return known && alias.length < 500 && !isSitesOwn(alias, languages)
}

/** Files and folders at the root that the site writes itself. */
const rootsOwn =
	/^\/(|index\.html|404\.html|robots\.txt|favicon\.svg|sw\.js|icon-[\w-]+\.png|apple-touch-icon\.png|(news-)?sitemap\.xml|(assets|photos|sitemaps|desk|converse|preview|-)(\/.*)?)$/

/** True for an address that the site needs itself: a front, a feed, a sitemap, a language’s own page. */
function isSitesOwn(address: string, languages: readonly string[]): boolean {
	const [, language = '', step = '', ...more] = address.split('/')
	const inLanguage = languages.some((tag) => tag.toLowerCase() === language.toLowerCase())
	// Below its days the site has nothing, and other tools have articles: `/kk/2024/05/01/story/`.
	const isBelowDay = /^\d{4}$/.test(step) && more.some((part) => part !== '' && !/^\d{2}$/.test(part))
	return rootsOwn.test(address) || (inLanguage && (step === '' || (isReservedSlug(step) && !isBelowDay)))
}
