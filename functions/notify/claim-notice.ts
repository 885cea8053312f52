import { keptFor } from '../catalogue/activity.ts'
import { changeRow } from '../catalogue/change-row.ts'
import type { Catalogue, RowKey } from '../ports/catalogue.ts'

/** What is known of a piece of news that people are told: partition `notice#<id>`, sort `notice`. */
interface NoticeRow {
	/** When it was first to be told, ISO 8601. */
	readonly at: string
	/** Until when whoever tells it has it to themselves, ISO 8601. */
	readonly until: string
	readonly done: boolean
}

/**
 * Longer than a run of the function may take (30 seconds, infra/aws/notify.ts), in milliseconds: after that whoever had it
 * has ended without letting go.
 */
const claimedFor = 60_000

const keyOf = (id: string): RowKey => ({ partition: `notice#${id}`, sort: 'notice' })

/** Takes a piece of news to tell it: the instant under which it is kept; or `known` when all were told, `busy` while another run tells it. */
export async function claimNotice(
	id: string,
	now: Date,
	catalogue: Catalogue,
): Promise<{ readonly at: string } | 'known' | 'busy'> {
	let found: { at: string } | 'known' | 'busy' = 'busy'
	const at = now.toISOString()
	await changeNotice(id, now, catalogue, (row) => {
		if (row?.done === true || (row !== undefined && row.until > at)) {
			found = row.done ? 'known' : 'busy'
			return undefined
		}
		found = { at: row?.at ?? at }
		return { ...found, until: new Date(now.getTime() + claimedFor).toISOString(), done: false }
	})
	return found
}

/** Lets go of a piece of news; `done` when everybody was told, or will never be. */
export async function releaseNotice(id: string, done: boolean, now: Date, catalogue: Catalogue): Promise<void> {
	await changeNotice(id, now, catalogue, (row) => row && { ...row, until: '', done })
}

/** Forgotten as late as deeds are: a file with mistakes may lie about for a year, and is judged again with every change of the settings. */
async function changeNotice(
	id: string,
	now: Date,
	catalogue: Catalogue,
	change: (row: NoticeRow | undefined) => NoticeRow | undefined,
): Promise<void> {
	const forgetAt = new Date(now.getTime() + keptFor).toISOString()
	await changeRow<NoticeRow>(catalogue, keyOf(id), async (row) => {
		const value = change(row?.value)
		return value && { value, forgetAt }
	})
}
