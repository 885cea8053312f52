import { frontAddress } from '../article/address.ts'
import type { ReplayMessage } from '../catalogue/messages.ts'
import { languages } from '../language/languages.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { ReplayTools } from './tools.ts'

/** The parts of everything: what belongs to no article, fronts, searches, sitemaps, stories; of all languages, or of one. */
export async function replayEverything(language: string | null, tools: ReplayTools): Promise<ReplayMessage[]> {
	// authors.yml may come before site.yml: there is no site yet, and site.yml brings its own message.
	const current = await readNewsroom(tools.catalogue, tools.desk)
	if (current === undefined) return []
	const tags = language === null ? await languagesOf(current.newsroom.site.languages, tools) : [language]
	return [
		{ replay: 'site' },
		...tags.map((tag): ReplayMessage => ({ replay: 'fronts', language: tag, after: '' })),
		...tags.map((tag): ReplayMessage => ({ replay: 'searches', language: tag, after: '' })),
		{ replay: 'sitemaps', after: '' },
		{ replay: 'stories', language, after: '' },
	]
}

/** The site's languages, and those of which something is still there though the settings have dropped them. */
async function languagesOf(listed: readonly string[], { site }: ReplayTools): Promise<string[]> {
	const others = languages.map(({ tag }) => tag).filter((tag) => !listed.includes(tag))
	const left = await Promise.all(others.map((tag) => site.list(frontAddress.home(tag).slice(1), { limit: 1 })))
	return [...listed, ...others.filter((_tag, index) => left[index]?.length !== 0)]
}
