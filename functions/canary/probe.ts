import { articleAddress } from '../article/address.ts'
import { probeStory } from '../article/story-kind.ts'
import { reportWords } from '../desk/words/opened-words.ts'
import type { Language } from '../language/language.ts'
import { type Newsroom, siteTitle } from '../newsroom/newsroom.ts'

/** Where its file stands in the bucket. */
export const probeKey = (language: string) => `articles/${probeStory}/${language}.md`

/** Where readers would see it. */
export const probeAddress = (language: string) => articleAddress(language, probeStory)

/**
 * The probe as an editor would write it: in the language's own words, and too short for a guess at its language. It names
 * the moment of its run, so that no page of another run is taken for it. Nothing when no section takes an article. The words
 * of reports in that language have to be open.
 */
export function probeText(newsroom: Newsroom, language: Language, moment: string): string | undefined {
	const [section] = Object.keys(newsroom.site.sections)
	if (section === undefined) return undefined
	const site = siteTitle(newsroom, language)
	const { live } = reportWords(language.tag)
	return file(
		{
			title: `${site} · ${moment}`,
			description: `${site}. ${live} ${moment}`,
			authors: [{ name: site }],
			date: moment,
			section,
			status: 'published',
			comments: 'off',
			reactions: false,
		},
		`${live}\n\n${moment}`,
	)
}

/** The probe taken down: a withdrawal counts whatever else the file says. */
export const withdrawnText = file({ status: 'withdrawn' }, '')

/** JSON is YAML: written as JSON no value can be misread. */
function file(fields: Readonly<Record<string, unknown>>, body: string): string {
	const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
	return `---\n${lines.join('\n')}\n---\n${body}\n`
}
