import { type Deed, readDay } from '../../catalogue/activity.ts'
import type { Catalogue } from '../../ports/catalogue.ts'

/** Deeds on a page, and days that are looked through for them. */
const [pageSize, mostDays] = [100, 31]
const dayMs = 24 * 3600 * 1000

/** Deeds from a day backwards (`before`: where on that day the page before ended), none before `oldest`; and the query of the next page. */
export async function readActivity(
	from: string,
	before: string | undefined,
	oldest: string,
	catalogue: Catalogue,
): Promise<{ deeds: Deed[]; older: string | undefined }> {
	const deeds: Deed[] = []
	const dayAt = (back: number) => new Date(Date.parse(`${from}T00:00:00Z`) - back * dayMs).toISOString().slice(0, 10)
	for (let back = 0; back < mostDays; back++) {
		const day = dayAt(back)
		const rows = await readDay(day, back === 0 ? before : undefined, pageSize - deeds.length, catalogue)
		deeds.push(...rows.map(({ deed }) => deed))
		const last = rows.at(-1)
		if (deeds.length === pageSize && last !== undefined)
			return { deeds, older: `${new URLSearchParams({ day, before: last.sort })}` }
	}
	const day = dayAt(mostDays)
	return { deeds, older: day < oldest ? undefined : `${new URLSearchParams({ day })}` }
}
