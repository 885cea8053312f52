import { frontAddress } from '../article/address.ts'
import type { ReplayMessage } from '../catalogue/rows.ts'
import { languages } from '../language/languages.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { publishSite } from '../publish/publish-site.ts'
import { publishSitemapIndex } from '../publish/publish-sitemap.ts'
import type { ReplayTools } from './tools.ts'

/** What belongs to no article, then the fronts and stories: of all languages, or of one. */
export async function replayEverything(language: string | null, tools: ReplayTools): Promise<void> {
	// authors.yml may come before site.yml: there is no site yet, and site.yml brings its own message.
	const current = await readNewsroom(tools.catalogue, tools.desk)
	if (current === undefined) return
	await publishSite(tools)
	await publishSitemapIndex(tools)
	const tags = language === null ? await languagesOf(current.newsroom.site.languages, tools) : [language]
	const messages: ReplayMessage[] = [
		...tags.map((tag): ReplayMessage => ({ replay: 'fronts', language: tag, after: '' })),
		{ replay: 'sitemaps', after: '' },
		{ replay: 'stories', language, after: '' },
	]
	await tools.replay.send(messages.map((body) => ({ body })))
}

/** The site's languages, and those of which something is still there though the settings have dropped them. */
async function languagesOf(listed: readonly string[], { site }: ReplayTools): Promise<string[]> {
	const others = languages.map(({ tag }) => tag).filter((tag) => !listed.includes(tag))
	const left = await Promise.all(others.map((tag) => site.list(frontAddress.home(tag).slice(1), { limit: 1 })))
	return [...listed, ...others.filter((_tag, index) => left[index]?.length !== 0)]
}
