import { createHash, randomBytes } from 'node:crypto'
import type { Catalogue, RowKey } from '../ports/catalogue.ts'

/** A link under which an article can be read before readers can: partition `preview#` and a hash of its secret. */
export interface PreviewRow {
	readonly story: string
	readonly language: string
	/** ISO 8601; from then on it leads nowhere. */
	readonly until: string
	/** Who made it. */
	readonly by: string
}

/** A link among those of its article: its hash, which takes it back, but does not open it. */
export interface PreviewLink {
	readonly id: string
	readonly until: string
}

/** How long a link is good, in milliseconds: three days. */
const goodFor = 3 * 24 * 3600 * 1000
/** Links of one article that are listed at a time, and how many such lists are taken back at once. */
const [mostLinks, mostRounds] = [20, 100]

const idOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')
const rowKey = (id: string): RowKey => ({ partition: `preview#${id}`, sort: 'preview' })
const partitionOf = (story: string, language: string) => `previews#${story}#${language}`

interface Tools {
	readonly catalogue: Catalogue
	readonly now: () => Date
}

/** Makes a link, and says its secret: 256 bits that are kept nowhere. */
export async function makePreview(
	{ story, language, by }: Omit<PreviewRow, 'until'>,
	{ catalogue, now }: Tools,
): Promise<string> {
	const secret = randomBytes(32).toString('base64url')
	const id = idOf(secret)
	const until = new Date(now().getTime() + goodFor).toISOString()
	const note = { action: 'put', if: 'absent', forgetAt: until } as const
	await catalogue.transact([
		{ ...rowKey(id), ...note, value: { story, language, until, by } satisfies PreviewRow },
		{
			partition: partitionOf(story, language),
			sort: `${until}#${id}`,
			...note,
			value: { id, until } satisfies PreviewLink,
		},
	])
	return secret
}

/** What a secret opens; nothing once it is over, or taken back. A row may be there for some time after it was to be forgotten. */
export async function readPreview(secret: string, { catalogue, now }: Tools): Promise<PreviewRow | undefined> {
	if (!/^[\w-]{43}$/.test(secret)) return undefined
	const row = (await catalogue.read(rowKey(idOf(secret))))?.value as PreviewRow | undefined
	return row !== undefined && row.until > now().toISOString() ? row : undefined
}

/** Links of an article that are good, the one that is good for longest first. */
export async function listPreviews(story: string, language: string, { catalogue, now }: Tools): Promise<PreviewLink[]> {
	const from = now().toISOString()
	const range = { partition: partitionOf(story, language), from, descending: true, limit: mostLinks }
	return (await catalogue.query(range)).map(({ value }) => value as PreviewLink)
}

/** Makes all links of an article good for nothing. */
export async function revokePreviews(story: string, language: string, tools: Tools): Promise<void> {
	for (let round = 0; round < mostRounds; round++) {
		const links = await listPreviews(story, language, tools)
		if (links.length === 0) return
		for (const { id, until } of links)
			await tools.catalogue.transact([
				{ ...rowKey(id), action: 'delete', if: 'any' },
				{ partition: partitionOf(story, language), sort: `${until}#${id}`, action: 'delete', if: 'any' },
			])
	}
	throw new Error(`${story}/${language} has more preview links than anybody makes`)
}
