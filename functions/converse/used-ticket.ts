import type { CommentStatus } from '../catalogue/conversation.ts'
import type { Catalogue, RowKey, RowWrite } from '../ports/catalogue.ts'
import type { Ticket } from './ticket.ts'

/** What a ticket was used for: partition `ticket#` and its name. */
export interface UsedTicket {
	readonly number: number
	readonly status: CommentStatus
	/** Of all that was sent with it. */
	readonly digest: string
}

/** A ticket is good for three hours (checks/human.ts); a day is long after that. */
const keptFor = 24 * 3600 * 1000

const keyOf = ({ id }: Ticket): RowKey => ({ partition: `ticket#${id}`, sort: 'ticket' })

/** What the ticket was used for; nothing when it was not. */
export async function readTicket(ticket: Ticket, catalogue: Catalogue): Promise<UsedTicket | undefined> {
	return (await catalogue.read(keyOf(ticket)))?.value as UsedTicket | undefined
}

/** Uses a ticket: only once. */
export function ticketWrite(ticket: Ticket, value: UsedTicket, now: Date): RowWrite {
	const forgetAt = new Date(now.getTime() + keptFor).toISOString()
	return { ...keyOf(ticket), action: 'put', if: 'absent', value, forgetAt }
}
