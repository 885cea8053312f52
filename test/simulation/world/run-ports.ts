import { errorLine } from './diary.ts'
import type { Estate } from './estate.ts'
import type { Ask } from './operation.ts'
import { outcomeOf } from './operation.ts'
import { cataloguePort, queuePort, storePort } from './ports.ts'
import type { PortsOfRun } from './stages.ts'
import { jsonOf } from './table.ts'

/** All ports over one way of asking. */
export function portsOf(run: string, estate: Estate, ask: Ask, outside: PortsOfRun['outside']): PortsOfRun {
	const { buckets, clock, mailboxes, table, alarms } = estate
	const queue = (name: keyof typeof mailboxes) =>
		queuePort(name, (body, delayMs) => void mailboxes[name].send(body, clock.ms, delayMs), ask)
	return {
		run,
		manuscripts: storePort('manuscripts', buckets.manuscripts, ask),
		desk: storePort('desk', buckets.desk, ask),
		site: storePort('site', buckets.site, ask),
		catalogue: cataloguePort(table, ask),
		validate: queue('validate'),
		photos: queue('photos'),
		render: queue('render'),
		publish: queue('publish'),
		replay: queue('replay'),
		readers: queue('readers'),
		alarms: {
			set: async (instant, body) => {
				const text = jsonOf(body)
				const subject = () => `${instant} ${text}`
				await ask<void>({ name: 'alarms.set', subject, write: true, perform: () => alarms.set(instant, text) })
			},
		},
		announcements: {
			announce: async (news) => {
				const subject = () => jsonOf(news)
				await ask<void>({ name: 'announce', subject, write: true, perform: () => undefined })
			},
		},
		now: () => clock.now(),
		log: logOf(run, estate),
		outside,
	}
}

/** The way of asking that waits for nothing: what is asked is done. Writes stand in the journal. */
export function askAtOnce(run: string, { diary }: Estate): Ask {
	return async (draft) => {
		diary.count(draft.name)
		const answer = draft.perform()
		if (draft.write) diary.note(`${run} ${draft.name} ${draft.subject()}: ${outcomeOf(answer)}`)
		return answer
	}
}

function logOf(run: string, { diary }: Estate): PortsOfRun['log'] {
	return {
		info: (message) => diary.count(`log: ${message}`),
		error: (message, details = {}) => {
			const { error, messageId, ...rest } = details
			diary.count(`log: ${message}`)
			const said = error === undefined ? JSON.stringify(rest) : errorLine(error)
			diary.note(`${run} logs “${message}” ${messageId === undefined ? '' : `of ${messageId} `}${said}`)
		},
	}
}
