import { articleKey } from '../catalogue/keys.ts'
import type { News } from '../catalogue/messages.ts'
import type { ArticleRow } from '../catalogue/rows.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { NotifyTools } from './tools.ts'

/** What a notice says beside its announcement: as it is now, which may be newer. */
export interface Facts {
	readonly title: string | null
	/** True when readers see a version of the article. */
	readonly isLive: boolean
	readonly timeZone: string
	/** Where readers find the site, without a slash at its end; null before it has settings. */
	readonly site: string | null
	/** The same of the desk; null where nobody has said. */
	readonly desk: string | null
}

/** Looks up what a notice says beside its announcement. */
export async function readFacts(news: News, tools: NotifyTools): Promise<Facts> {
	const { catalogue, desk, home } = tools
	const site = (await readNewsroom(catalogue, desk))?.newsroom.site
	const { story, language } = news
	const row = story === null || language === null ? undefined : await catalogue.read(articleKey(story, language))
	const article = row?.value as ArticleRow | undefined
	const title = (article?.live ?? article?.next ?? article?.draft)?.metadata.title
	return {
		title: title ?? null,
		isLive: (article?.live ?? null) !== null,
		timeZone: site?.timeZone ?? 'UTC',
		site: home ?? site?.url.replace(/\/+$/, '') ?? null,
		desk: home ?? tools.deskAddress,
	}
}
