import { readS3Event } from './s3-event.ts'

/** Longest name that a log line gives a message. */
const longest = 1000

/**
 * What a log may say of a message: of an S3 event only the keys, because it also holds the editor's address and account
 * (`sourceIPAddress`, `principalId`); our own messages name stories, languages and fronts.
 */
export function messageName(body: string): string {
	let read: unknown
	try {
		read = JSON.parse(body)
	} catch {
		return 'not JSON'
	}
	const changes = readS3Event(read)
	const name = changes === undefined ? body : changes.map(({ change, key }) => `${change} ${key}`).join(', ')
	return name.slice(0, longest)
}
