import * as z from 'zod'
import { readS3Event } from './s3-event.ts'

/** Longest name that a log line gives a message. */
const longest = 1000

/** The first words of our own messages, which name stories, languages and fronts, and nobody. */
const ours = ['render', 'publish', 'replay', 'judge', 'judgeAll', 'purge', 'detail-type']
const ownMessage = z.record(z.string(), z.unknown())

/**
 * What a log may say of a message. Of an S3 event only the keys, because it also holds the editor's address and account
 * (`sourceIPAddress`, `principalId`); of what is neither that nor ours, only what its parts are called.
 */
export function messageName(body: string): string {
	let read: unknown
	try {
		read = JSON.parse(body)
	} catch {
		return 'not JSON'
	}
	return nameOf(read).slice(0, longest)
}

function nameOf(read: unknown): string {
	const changes = readS3Event(read)
	if (changes !== undefined) return changes.map(({ change, key }) => `${change} ${key}`).join(', ')
	const { success, data } = ownMessage.safeParse(read)
	if (!success) return 'no message of ours'
	const parts = Object.entries(data)
	// Of an event from the bus its name and its detail, without the account that sent it and who put a file.
	const said = parts
		.filter(([name]) => ours.includes(name) || ('detail-type' in data && name === 'detail'))
		.map(([name, value]) => [name, name === 'detail' ? nameless(value) : value])
	return said.length > 0
		? JSON.stringify(Object.fromEntries(said))
		: `no message of ours: ${parts.map(([name]) => name).join(', ')}`
}

function nameless(detail: unknown): unknown {
	const { success, data } = ownMessage.safeParse(detail)
	if (!success) return undefined
	const { by: _by, ...rest } = data
	return rest
}
