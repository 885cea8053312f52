import type { Catalogue } from '../../functions/ports/catalogue.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import type { Queue } from '../../functions/ports/queue.ts'
import type { Log } from '../../functions/stage/log.ts'
import type { Tally } from './counted.ts'
import { readUnits, rowBytes, writeUnits } from './row-size.ts'

/** What a run of a function asked for: the bill's units, and the requests it waited for. */
export interface Run {
	readonly tally: Tally
	readonly requests: { s3Writes: number; s3Reads: number; rows: number; others: number }
}

/** A bucket that counts; `current` is the run that asks. An object of a bucket that keeps versions stays when it is replaced. */
export function countedStore(store: ObjectStore, current: () => Run): ObjectStore {
	const write = () => {
		current().tally.s3Writes++
		current().requests.s3Writes++
	}
	const read = () => {
		current().tally.s3Reads++
		current().requests.s3Reads++
	}
	return {
		get: (key, versionId) => {
			read()
			return store.get(key, versionId)
		},
		head: (key) => {
			read()
			return store.head(key)
		},
		put: async (key, body, headers, condition) => {
			write()
			const before = await store.head(key)
			const outcome = await store.put(key, body, headers, condition)
			if (outcome.written) current().tally.bucketBytes += body.length - (before?.size ?? 0)
			return outcome
		},
		delete: async (key, ifMatch) => {
			current().requests.s3Writes++
			const before = await store.head(key)
			const outcome = await store.delete(key, ifMatch)
			if (outcome.written) current().tally.bucketBytes -= before?.size ?? 0
			return outcome
		},
		list: (prefix, options) => {
			write()
			return store.list(prefix, options)
		},
	}
}

/** A catalogue that counts what the same questions cost in DynamoDB. */
export function countedCatalogue(catalogue: Catalogue, current: () => Run): Catalogue {
	return {
		read: async (key) => {
			const row = await catalogue.read(key)
			current().tally.rowReads += readUnits(row === undefined ? 0 : rowBytes(row))
			current().requests.rows++
			return row
		},
		query: async (range) => {
			// DynamoDB's adapter asks for two more than are wanted, and pays for them.
			const rows = await catalogue.query({ ...range, limit: range.limit + 2 })
			current().tally.rowReads += readUnits(rows.reduce((bytes, row) => bytes + rowBytes(row), 0))
			current().requests.rows++
			return rows.slice(0, range.limit)
		},
		transact: async (writes) => {
			const before = await Promise.all(writes.map((write) => catalogue.read(write)))
			const done = await catalogue.transact(writes)
			const { tally, requests } = current()
			tally.rowWrites += writeUnits(writes, before)
			requests.rows++
			if (!done) return false
			for (const [index, write] of writes.entries()) {
				const old = before[index]
				if (write.action === 'check') continue
				tally.tableBytes += (write.action === 'put' ? rowBytes(write) : 0) - (old === undefined ? 0 : rowBytes(old))
			}
			return true
		},
	}
}

/** Messages that one SendMessageBatch takes. */
const batch = 10

/** A queue that counts what is sent. */
export function countedQueue(queue: Queue, current: () => Run): Queue {
	return {
		send: (messages) => {
			current().tally.sqs += Math.ceil(messages.length / batch)
			current().requests.others += Math.ceil(messages.length / batch)
			return queue.send(messages)
		},
	}
}

/** Bytes that Lambda's JSON format adds to a line: time, level, request. */
const envelope = 150

/** A log that counts the bytes of its lines. */
export function countedLog(current: () => Run): Log {
	const line = (event: string, details: object = {}) => {
		current().tally.logBytes += envelope + Buffer.byteLength(JSON.stringify({ event, ...details }))
	}
	return { info: line, error: line }
}
