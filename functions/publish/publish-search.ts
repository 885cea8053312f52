import { searchMonthKey, searchMonthsPartition, searchPartition } from '../catalogue/keys.ts'
import { siteLanguage } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { monthFiles } from '../search/month-files.ts'
import { searchMonthKeys, searchMonthsKey } from '../search/search-address.ts'
import type { SearchEntry } from '../search/search-entry.ts'
import { listsTag } from '../site/cache-tag.ts'
import { project } from '../site/project.ts'
import { type PublicObject, textObject } from '../site/public-object.ts'
import type { PublishTools } from './tools.ts'

/** A month of one language. */
export interface SearchMonth {
	readonly language: string
	/** `yyyy-mm`, in UTC. */
	readonly month: string
}

/** Stories of a month that can be found, the newest: 200 a day in one language. Their entries are about 15 MB. */
const mostStories = 6000
/** Months in the list: a hundred years. */
const mostMonths = 1200
/** Times a month is looked at anew because a story came to it or left it meanwhile. */
const mostTries = 12

/**
 * Makes the search of one month agree with its entries, and the list of months with that. Of a language that the settings
 * have dropped nothing stays; its entries do, so that it can come back.
 */
export async function publishSearch(month: SearchMonth, tools: PublishTools): Promise<void> {
	const key = searchMonthKey(month.language, month.month)
	for (let tries = 0; tries < mostTries; tries++) {
		const marker = await tools.catalogue.read(key)
		const empty = await projectMonth(month, tools)
		// The month's own row goes only if no entry has come since it was read: an entry's transaction writes it anew.
		const isDone =
			!empty ||
			marker === undefined ||
			(await tools.catalogue.transact([{ ...key, action: 'delete', if: { revision: marker.revision } }]))
		// Looked at each time: a crash may have come between a month and the list.
		if (isDone) return projectMonths(month.language, tools)
	}
	throw new Error(
		`The search of ${month.language} in ${month.month} changed ${mostTries} times while it was being written`,
	)
}

/**
 * Makes a month's files agree with its entries. True when there are none. The month's row is another one after each change
 * of an entry, so it alone is read to see whether something has changed; the entries are read once.
 */
async function projectMonth(
	{ language: tag, month }: SearchMonth,
	{ catalogue, desk, site }: PublishTools,
): Promise<boolean> {
	const keys = searchMonthKeys(tag, month)
	const language = siteLanguage(tag)
	let empty = false
	const read = async () => {
		const current = await readNewsroom(catalogue, desk)
		if (current === undefined) throw new Error('The newsroom has no settings')
		const marker = await catalogue.read(searchMonthKey(tag, month))
		const { timeZone, languages } = current.newsroom.site
		const isListed = languages.includes(tag)
		return {
			stamp: JSON.stringify([marker?.revision, timeZone, isListed]),
			keys: [...keys.values()],
			render: async () => {
				const rows = await catalogue.query({
					partition: searchPartition(tag),
					from: month,
					// The sign behind `-`: every day of the month stands before it, and every other month behind.
					to: `${month}.`,
					descending: true,
					limit: mostStories,
				})
				empty = rows.length === 0
				const files = monthFiles(
					rows.map(({ value }) => value as SearchEntry),
					language,
					timeZone,
				)
				return new Map(
					[...keys].map(([name, key]): [string, PublicObject | null] => [
						key,
						empty || !isListed ? null : json(files.get(name) ?? ''),
					]),
				)
			},
		}
	}
	await project(site, read, [...keys.values()])
	return empty
}

/** The months that have something, the newest first: a reader's browser goes through them from there. */
async function projectMonths(language: string, { catalogue, desk, site }: PublishTools): Promise<void> {
	const key = searchMonthsKey(language)
	const read = async () => {
		const partition = searchMonthsPartition(language)
		const rows = await catalogue.query({ partition, descending: true, limit: mostMonths })
		const current = await readNewsroom(catalogue, desk)
		const isListed = current?.newsroom.site.languages.includes(language) ?? false
		const months = isListed ? rows.map(({ sort }) => sort) : []
		return {
			stamp: months.join(' '),
			keys: [key],
			render: async () => new Map([[key, months.length === 0 ? null : json(JSON.stringify(months))]]),
		}
	}
	await project(site, read, [key])
}

/** It names so many articles that it carries the tag of lists, and is no page of its own. */
function json(text: string): PublicObject {
	return textObject(text, 'application/json; charset=utf-8', { 'cache-tag': listsTag, robots: 'noindex' })
}
