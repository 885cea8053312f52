import type { Archive, Entry, Found, Named } from './archive.ts'

/** What stories get that say nothing of their own; most archives of one writer name neither. */
export interface Defaults {
	readonly section: Named | undefined
	readonly author: Named | undefined
}

/** The archive, with a section and an author for every story that has none. */
export function withDefaults(archive: Archive, defaults: Defaults): Archive {
	return {
		site: archive.site,
		fingerprint: `${archive.fingerprint} ${JSON.stringify(defaults)}`,
		survey: (tools) => filled(archive.survey(tools), defaults),
		text: (entry, tools) => archive.text(entry, tools),
		photo: (address, from) => archive.photo(address, from),
		targets: (address, from) => archive.targets(address, from),
		isForeign: (address) => archive.isForeign(address),
	}
}

async function* filled(all: AsyncIterable<Found>, { section, author }: Defaults): AsyncIterable<Found> {
	for await (const found of all) {
		if (found.found !== 'entry' || found.entry.kind === 'page') yield found
		else yield { ...found, entry: { ...found.entry, ...lacking(found.entry, { section, author }) } }
	}
}

function lacking(entry: Entry, { section, author }: Defaults): Pick<Entry, 'section' | 'authors'> {
	return {
		section: entry.section ?? section,
		authors: entry.authors.length === 0 && author !== undefined ? [author] : entry.authors,
	}
}
