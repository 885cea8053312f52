import type { Catalogue } from '../../../functions/ports/catalogue.ts'
import type { ObjectStore, WriteOutcome } from '../../../functions/ports/object-store.ts'
import type { Queue } from '../../../functions/ports/queue.ts'
import type { Bucket } from './bucket.ts'
import { bodyLine } from './diary.ts'
import type { Ask } from './operation.ts'
import { jsonOf, type Table, transactionOf } from './table.ts'

const lost = Object.freeze({ written: false })
/** The longest delay that SQS takes. */
const longestDelayS = 900

/** A bucket as its asker sees it. */
export function storePort(name: string, bucket: Bucket, ask: Ask): ObjectStore {
	const verbs = { get: `${name}.get`, head: `${name}.head`, put: `${name}.put`, delete: `${name}.delete` }
	return {
		get: (key, versionId) =>
			ask({ name: verbs.get, subject: () => key, write: false, perform: () => bucket.get(key, versionId) }),
		head: (key) => ask({ name: verbs.head, subject: () => key, write: false, perform: () => bucket.head(key) }),
		put: (key, body, headers, condition) =>
			ask<WriteOutcome>({
				name: verbs.put,
				subject: () => key,
				write: true,
				perform: () => bucket.put(key, body, headers, condition),
				...(condition === undefined ? {} : { refusal: lost, repeats: true }),
			}),
		delete: (key, ifMatch) =>
			ask<{ readonly written: boolean }>({
				name: verbs.delete,
				subject: () => key,
				write: true,
				perform: () => bucket.delete(key, ifMatch),
				...(ifMatch === undefined ? {} : { refusal: lost }),
			}),
		list: (prefix, options) =>
			ask({
				name: `${name}.list`,
				subject: () => prefix,
				write: false,
				perform: () => bucket.list(prefix, options),
			}),
	}
}

/** The catalogue as its asker sees it. */
export function cataloguePort(table: Table, ask: Ask): Catalogue {
	return {
		read: (key) =>
			ask({
				name: 'catalogue.read',
				subject: () => `${key.partition}/${key.sort}`,
				write: false,
				perform: () => table.read(key),
			}),
		query: (range) =>
			ask({
				name: 'catalogue.query',
				subject: () => range.partition,
				write: false,
				perform: () => table.query(range),
			}),
		transact: async (writes) => {
			const transaction = transactionOf(writes)
			if (writes.length === 0) return true
			return ask({
				name: 'catalogue.transact',
				subject: () => writes.map(({ action, partition, sort }) => `${action} ${partition}/${sort}`).join(', '),
				write: true,
				perform: () => table.commit(transaction),
				...(writes.some((write) => write.if !== 'any') ? { refusal: false } : {}),
			})
		},
	}
}

/** The sending end of a queue as its asker sees it. `deliver` is called once a message, when it has arrived. */
export function queuePort(name: string, deliver: (body: string, delayMs: number) => void, ask: Ask): Queue {
	return {
		send: async (messages) => {
			const letters = messages.map(({ body, delaySeconds = 0 }) => {
				if (delaySeconds < 0 || delaySeconds > longestDelayS) throw new RangeError(`A delay of ${delaySeconds} s`)
				return { body: jsonOf(body), delayMs: Math.ceil(delaySeconds) * 1000 }
			})
			if (letters.length === 0) return
			const perform = (part: number) => {
				const letter = letters[part]
				if (letter !== undefined) deliver(letter.body, letter.delayMs)
			}
			await ask<void>({
				name: `${name}.send`,
				subject: () =>
					letters.map(({ body, delayMs }) => bodyLine(body) + (delayMs > 0 ? ` in ${delayMs} ms` : '')).join(', '),
				write: true,
				perform: () => {
					for (const part of letters.keys()) perform(part)
				},
				parts: { count: letters.length, perform },
			})
		},
	}
}
