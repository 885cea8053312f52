import { frontAddress } from '../article/address.ts'
import { type Front, frontPartition } from '../catalogue/front.ts'
import type { ReplayMessage } from '../catalogue/messages.ts'
import type { Card } from '../catalogue/rows.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { frontsOf } from '../render/card.ts'
import { pageSize } from './page-size.ts'
import type { ReplayTools } from './tools.ts'

/**
 * Asks for a language's fronts: those that the settings name, those that stand on the site, and those that a page of its
 * stories is on. The next message goes on behind that page.
 */
export async function replayFronts(
	{ language, after }: { readonly language: string; readonly after: string },
	tools: ReplayTools,
): Promise<ReplayMessage[]> {
	const current = await readNewsroom(tools.catalogue, tools.desk)
	if (current === undefined) return []
	const { newsroom } = current
	const partition = frontPartition({ kind: 'home', language })
	const rows = await tools.catalogue.query({ partition, from: after, limit: pageSize })
	const fronts = new Set(rows.flatMap(({ value }) => frontsOf(value as Card, newsroom).map((row) => row.partition)))
	const named = after === '' ? [...namedFronts(language, newsroom), ...(await standing(language, tools))] : []
	for (const front of named) fronts.add(frontPartition(front))
	const last = rows.at(-1)
	const messages: ReplayMessage[] = [...fronts].map((front) => ({ replay: 'front', front }))
	if (last !== undefined && rows.length === pageSize) messages.push({ replay: 'fronts', language, after: last.sort })
	return messages
}

function namedFronts(language: string, { site, taxonomy, authors }: Newsroom): Front[] {
	if (!site.languages.includes(language)) return []
	return [
		{ kind: 'home', language },
		{ kind: 'corrections', language },
		...Object.keys(site.sections).map((id): Front => ({ kind: 'section', language, id })),
		...Object.keys(taxonomy.tags).map((id): Front => ({ kind: 'tag', language, id })),
		...Object.keys(authors).map((id): Front => ({ kind: 'author', language, id })),
	]
}

/** Fronts that are there even when they are empty, and may have to go: sections and languages that were dropped. */
async function standing(language: string, { site }: ReplayTools): Promise<Front[]> {
	const home = frontAddress.home(language).slice(1)
	const sections = `${home}section/`
	const keys = await site.list(sections)
	const ids = new Set(keys.map((key) => key.slice(sections.length).split('/')[0] ?? ''))
	return [
		{ kind: 'home', language },
		{ kind: 'corrections', language },
		...[...ids].map((id): Front => ({ kind: 'section', language, id })),
	]
}
