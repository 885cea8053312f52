import { frontAddress, keyOfAddress } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { type Newsroom, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon } from '../page/document.ts'
import { appIcons } from '../page/drawn-icons.ts'
import { manifestAddress } from '../page/site-head.ts'
import { type PublicObject, textObject } from '../site/public-object.ts'

/** Most graphemes of a name below an icon. */
const mostLetters = 24

/** The key of a language's web app manifest. */
export function manifestKey(language: string): string {
	return keyOfAddress(manifestAddress(language))
}

/** A language's web app manifest (https://www.w3.org/TR/appmanifest/): what the site is on a home screen. */
export function webManifest(newsroom: Newsroom, language: Language): PublicObject {
	const { paper, mark } = newsroom.theme.light
	const name = siteTitle(newsroom, language)
	const manifest = {
		name,
		short_name: shortName(name),
		lang: language.tag,
		dir: language.direction,
		start_url: frontAddress.home(language.tag),
		// Every language of the site, and its photos.
		scope: '/',
		display: 'minimal-ui',
		background_color: paper,
		theme_color: mark,
		icons: [
			{ src: siteIcon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			...appIcons.map(({ key, size, shape }) => ({
				src: `/${key}`,
				sizes: `${size}x${size}`,
				type: 'image/png',
				purpose: shape === 'maskable' ? 'maskable' : 'any',
			})),
		],
	}
	return textObject(JSON.stringify(manifest), 'application/manifest+json')
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The first words of a name that fit; of a word that is too long by itself, and where words have no gaps, its beginning. */
export function shortName(name: string): string {
	const letters = Array.from(segmenter.segment(name.trim()), ({ segment }) => segment)
	if (letters.length <= mostLetters) return letters.join('')
	const gap = letters.slice(0, mostLetters + 1).findLastIndex((letter) => /^\s/.test(letter))
	return letters
		.slice(0, gap > 0 ? gap : mostLetters)
		.join('')
		.replace(/[\s,;:.،؛\p{Pd}]+$/u, '')
}
