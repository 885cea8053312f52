import { formatDate } from '../language/date.ts'
import { formatMessage } from '../language/message.ts'
import { stringsOf } from '../language/strings-of.ts'
import { inLanguage, siteTitle } from '../newsroom/newsroom.ts'
import type { FrontView } from './front-view.ts'

/** What a front is called, in its language. */
export function headingOf({ front, newsroom, language }: FrontView): string {
	const strings = stringsOf(language)
	if (front.kind === 'home') return strings.latest
	if (front.kind === 'corrections')
		return formatMessage(language, strings.correctionsOf, { site: siteTitle(newsroom, language) })
	const { id } = front
	if (front.kind === 'section') return inLanguage(newsroom, newsroom.site.sections[id], language)?.text ?? id
	if (front.kind === 'tag')
		return formatMessage(language, strings.storiesAbout, {
			topic: inLanguage(newsroom, newsroom.taxonomy.tags[id], language)?.text ?? id,
		})
	if (front.kind === 'author')
		return formatMessage(language, strings.storiesBy, {
			name: inLanguage(newsroom, newsroom.authors[id]?.name, language)?.text ?? id,
		})
	// Noon in UTC is the same civil day in every inhabited zone but two; formatted in UTC it is just the day.
	return formatMessage(language, strings.storiesOf, { date: formatDate(language, new Date(`${id}T12:00:00Z`), 'UTC') })
}

/** What a front's feed is called among all that somebody follows: with the newspaper's name. */
export function feedTitle(view: FrontView): string {
	const site = siteTitle(view.newsroom, view.language)
	if (view.front.kind === 'home') return site
	return view.front.kind === 'corrections' ? headingOf(view) : `${headingOf(view)} — ${site}`
}
