import { siteLanguage } from '../../../../functions/newsroom/newsroom.ts'
import { fileStart } from '../../../../functions/problem/problem.ts'
import { themeOf } from '../../../../functions/style/theme.ts'
import { checkAddress } from '../../../../functions/validate/fields/check-address.ts'

/** True when an article may have an old address as an alias: asked of the validator's own rule. */
export function canKeep(address: string, languages: readonly string[]): boolean {
	const site = {
		title: {},
		url: 'https://site.invalid',
		timeZone: 'UTC',
		sourceLanguage: 'en',
		languages: [...languages],
		sections: {},
		comments: 'off',
		reactions: false,
		frontSize: 30,
	} as const
	const problems = checkAddress({
		fields: { aliases: [address] },
		broken: new Set(),
		language: siteLanguage('en'),
		newsroom: { site: { ...site, languages: [...languages] }, authors: {}, taxonomy: { tags: {} }, theme: themeOf({}) },
		folder: 'any-story',
		photos: {},
		placeOf: () => fileStart,
	})
	return problems.length === 0
}
