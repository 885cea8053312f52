import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { alphabetsBeside } from '../alphabet/alphabets-beside.ts'
import { frontAddress, linkOf, type Variant, variantAddress } from '../article/address.ts'
import { isPage } from '../article/story-kind.ts'
import { languageOf } from '../language/languages.ts'
import { stringsOf } from '../language/strings-of.ts'
import { inLanguage, siteLanguage } from '../newsroom/newsroom.ts'
import { languageLink } from '../page/footer.ts'
import { foreign } from '../page/masthead.ts'
import { dayOf, listOf, say, timeOf } from '../page/words.ts'
import { type ArticleView, siblingsInOrder } from './article-view.ts'
import { authorLink, byline } from './byline.ts'

const genreStrings = {
	news: null,
	opinion: 'genreOpinion',
	analysis: 'genreAnalysis',
	feature: 'genreFeature',
	factcheck: 'genreFactcheck',
	pressrelease: 'genrePressrelease',
} as const

/** Label and section above the headline. */
export function kicker({ newsroom, language, galley }: ArticleView): ElementContent[] {
	const { genre, section } = galley.metadata
	const label = genreStrings[genre]
	const name = inLanguage(newsroom, newsroom.site.sections[section], language)
	const link =
		name === undefined
			? []
			: [
					h(
						'a',
						{ href: linkOf(frontAddress.section(language.tag, section)), ...foreign(name.tag, language) },
						name.text,
					),
				]
	const words = label === null ? [] : [stringsOf(language)[label]]
	const parts: (ElementContent | string)[] = [
		...words,
		...(words.length > 0 && link.length > 0 ? [' · '] : []),
		...link,
	]
	return parts.length === 0 ? [] : [h('p', { className: ['genre'] }, parts)]
}

/** Byline, dates, reading time, translators. */
export function credits(view: ArticleView): ElementContent[] {
	const { newsroom, language, galley, story } = view
	const { metadata } = galley
	if (isPage(story)) return []
	const strings = stringsOf(language)
	const line = (content: readonly ElementContent[]) =>
		content.length === 0 ? [] : [h('p', { className: ['meta'] }, [...content])]
	const time = (instant: string) => timeOf(language, instant, newsroom.site.timeZone)
	const minutes = Math.max(1, Math.round(galley.length / language.readingSpeed.perMinute))
	const dates = [
		...say(language, strings.published, { date: time(metadata.date) }),
		...(metadata.updated === null ? [] : [space, ...say(language, strings.updated, { date: time(metadata.updated) })]),
		space,
		h('span', say(language, strings.readingTime, { minutes })),
	]
	const translators = metadata.translators.map((author) => authorLink(newsroom, language, author))
	return [
		...line(byline(newsroom, language, metadata)),
		...line(dates),
		...(translators.length === 0
			? []
			: line(say(language, strings.translators, { names: listOf(language, translators) }))),
	]
}

const space: ElementContent = { type: 'text', value: ' · ' }

/** How the text came to be in this language, when a machine or a rule had a hand in it. */
export function translationNotice({ language, galley, newsroom }: ArticleView): ElementContent[] {
	const { translation, sourceLanguage } = galley.metadata
	const made =
		galley.madeFrom === undefined ? [] : [h('p', { className: ['notice'] }, stringsOf(language).transliterated)]
	if (translation === null || translation === 'original') return made
	const source = languageOf(sourceLanguage ?? newsroom.site.sourceLanguage)
	const name = h('bdi', { lang: source?.tag ?? null }, source?.autonym ?? '')
	const strings = stringsOf(language)
	if (translation === 'transliterated') return [h('p', { className: ['notice'] }, strings.transliterated)]
	const message = {
		human: strings.translatedFrom,
		machine: strings.machineTranslation,
		'machine-edited': strings.machineEdited,
	}[translation]
	return [
		...made,
		h('p', { className: [translation === 'human' ? 'meta' : 'notice'] }, say(language, message, { language: name })),
	]
}

/**
 * That the original has changed since it was translated: a correction before everything else, because those who read the
 * translation still have the mistake before them. The day is the newsroom's.
 */
export function behindNotice({ language, behind, siblings, galley, newsroom }: ArticleView): ElementContent[] {
	if (behind === null) return []
	const strings = stringsOf(language)
	const { paragraphs, changed, corrected } = behind
	const day = (instant: string) => dayOf(language, instant, newsroom.site.timeZone)
	const words =
		corrected === null
			? say(language, strings.behind, { date: day(changed), count: paragraphs })
			: say(language, strings.behindCorrection, { date: day(corrected) })
	const from = galley.metadata.sourceLanguage
	const source = from === null ? undefined : siblings[from]
	const link =
		from === null || source === undefined
			? []
			: [space, languageLink(siteLanguage(from), variantAddress(source.address, 'page'), language)]
	return [h('p', { className: ['notice', 'behind'] }, [...words, ...link])]
}

/**
 * “Read this in …”: the story's other languages under their own names, and before them the same words in the language's other
 * alphabet. `variant` keeps lite readers on lite pages.
 */
export function languageSwitch(view: ArticleView, variant: Variant): ElementContent[] {
	const siblings = siblingsInOrder(view).filter(([tag]) => tag !== view.language.tag)
	const beside = alphabetsBeside(view.language.tag)
	const others = siblings.filter(([tag]) => !beside.includes(tag))
	const strings = stringsOf(view.language)
	const alphabets = siblings
		.filter(([tag]) => beside.includes(tag))
		.map(([tag, { address }]) =>
			h('p', { className: ['alphabet'] }, [
				languageLink(siteLanguage(tag), variantAddress(address, variant), view.language),
			]),
		)
	if (others.length === 0) return alphabets
	return [
		...alphabets,
		h('nav', { className: ['read-in'], ariaLabel: strings.readIn.replace(/[\s\u00a0]*[:：]$/, '') }, [
			h('p', strings.readIn),
			h(
				'ul',
				others.map(([tag, { address }]) =>
					h('li', [languageLink(siteLanguage(tag), variantAddress(address, variant), view.language)]),
				),
			),
		]),
	]
}
