import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Language } from '../language/language.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { touchIcon } from './drawn-icons.ts'

/** `/<lang>/manifest.webmanifest`: what a telephone asks when a reader puts the site on its home screen. */
export function manifestAddress(language: string): string {
	return `/${language}/manifest.webmanifest`
}

/** What every page with the site's icon says of the site: its manifest, its icon on home screens, the colours around it. */
export function siteHead({ site, theme }: Newsroom, { tag }: Language): ElementContent[] {
	const colour = (scheme: 'light' | 'dark') =>
		h('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: theme[scheme].paper })
	return [
		// A page of a language that the settings have dropped may still have to say that it is gone.
		...(site.languages.includes(tag) ? [h('link', { rel: 'manifest', href: manifestAddress(tag) })] : []),
		h('link', { rel: 'apple-touch-icon', href: `/${touchIcon.key}` }),
		colour('light'),
		colour('dark'),
	]
}
