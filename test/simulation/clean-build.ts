import type { ArticleRow, LiveEdition } from '../../functions/catalogue/rows.ts'
import type { Row } from '../../functions/ports/catalogue.ts'
import type { Saved } from './acts.ts'
import { byKey } from './facts.ts'
import { bytesOf } from './newspaper.ts'
import { realStages } from './stages.ts'
import { World } from './world/world.ts'

const first = ['site.yml', 'authors.yml', 'taxonomy.yml']

/**
 * A newsroom in which nothing goes wrong and every file is put once: the settings, what stories share, photos, then the
 * saves that readers see; and last the files that change nothing for them, so that their reports are there too. Of an
 * article that nobody may see the newest good save counts as well: its siblings are compared with it. What readers have
 * `said` is there from the beginning.
 */
export async function cleanBuild(
	saved: readonly Saved[],
	{ live, unseen }: { readonly live: readonly Saved[]; readonly unseen: readonly Saved[] },
	now: string,
	{ said, history }: { readonly said: readonly Row[]; readonly history: readonly Row[] },
): Promise<World> {
	const world = new World({ seed: 0, start: now, stages: realStages, calm: true })
	for (const { partition, sort, value } of said)
		world.table.transact([{ partition, sort, action: 'put', if: 'any', value }])
	const put = async ({ key, upload }: Saved) => {
		world.act('soon', key, () => {
			if (upload === null) world.buckets.manuscripts.delete(key)
			else world.buckets.manuscripts.put(key, Buffer.from(bytesOf(upload)), { contentType: 'application/octet-stream' })
		})
		await world.settle({ until: now })
	}
	const files = byKey(saved)
	const others = [...files.keys()].filter((key) => !isManuscript(key)).toSorted((a, b) => rank(a) - rank(b))
	for (const key of others) {
		const good = files.get(key)?.findLast(({ upload }) => isGood(upload))
		if (good !== undefined) await put(good)
	}
	for (const one of live) await put(one)
	// Of two files for one article the one in the story's folder comes first: the other never stands beside it.
	const manuscripts = [...files.keys()].filter(isManuscript).toSorted((a, b) => depth(b) - depth(a))
	for (const key of others) for (const one of afterGood(files.get(key) ?? [])) await put(one)
	for (const key of manuscripts) {
		const newest = files.get(key)?.at(-1)
		const good = unseen.find((one) => one.key === key)
		if (good !== undefined && good !== newest) await put(good)
		if (newest !== undefined && !live.includes(newest)) await put(newest)
	}
	await recall(history, world, now)
	return world
}

/** Since when paragraphs are as they are is history, which a newsroom without one has not: it gets the other's. */
async function recall(history: readonly Row[], world: World, now: string): Promise<void> {
	for (const { partition, sort, value } of history) {
		const there = world.table.read({ partition, sort })
		if (there === undefined || !sort.startsWith('article#')) continue
		const [own, other] = [there.value as ArticleRow, value as ArticleRow]
		const { ages: _own, live, ...row } = own
		const withAges = (one: LiveEdition) => {
			const { ages: _ages, ...edition } = one
			return other.live?.ages === undefined ? edition : { ...edition, ages: other.live.ages }
		}
		const told: ArticleRow = {
			...row,
			live: live === null ? null : withAges(live),
			...(other.ages !== undefined && { ages: other.ages }),
		}
		world.table.transact([{ partition, sort, action: 'put', if: { revision: there.revision }, value: told }])
	}
	const messages = history.map(({ value }) => value as ArticleRow)
	for (const { story, language } of messages) {
		world.mailboxes.render.send(JSON.stringify({ render: { story, language } }), world.now().getTime())
		await world.settle({ until: now })
	}
}

/** What came after the last good version: deletes and broken files. All of it where there was no good one. */
function afterGood(versions: readonly Saved[]): readonly Saved[] {
	return versions.slice(versions.findLastIndex(({ upload }) => isGood(upload)) + 1)
}

function isManuscript(key: string): boolean {
	return key.endsWith('.md')
}

function depth(key: string): number {
	return key.split('/').length
}

function isGood(upload: Saved['upload'] | undefined): boolean {
	if (upload === null || upload === undefined) return false
	return upload.kind === 'photo' ? upload.colour !== 'broken' : upload.worth === 'good'
}

function rank(key: string): number {
	const place = first.indexOf(key)
	return place === -1 ? first.length : place
}
