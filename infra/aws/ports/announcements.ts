import type { Announcements } from '../../../functions/ports/announcements.ts'

/** The announcements on AWS, by the bus's name. A replay that changes nothing has none: the first loads the client. */
export const announcements = (bus: string): Announcements => {
	let opened: Promise<Announcements> | undefined
	const open = async () => (await import('../adapters/open-event-bus.ts')).openEventBus(bus)
	return { announce: async (news) => (await (opened ??= open())).announce(news) }
}
