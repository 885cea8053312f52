import type { FileRejected } from '../catalogue/messages.ts'
import type { Announcements } from '../ports/announcements.ts'
import type { Problem } from '../problem/problem.ts'
import type { BucketChange } from './s3-event.ts'

/** What a rejected file was meant for, and all that was found in it. */
interface Verdict {
	readonly story: string | null
	readonly language?: string
	readonly problems: readonly Problem[]
}

/**
 * Announces that the newest version of a file has mistakes; says nothing of one that has none. The last step of a verdict,
 * before its message is acknowledged: each is said at least once, nothing waits for the bus, and who tells people drops what
 * was said before.
 */
export async function tellRejected(
	{ key, versionId, by }: BucketChange,
	{ story, language, problems }: Verdict,
	{ announcements }: { readonly announcements: Announcements },
): Promise<void> {
	const errors = problems.filter(({ severity }) => severity === 'error').length
	if (errors === 0) return
	const rejected: FileRejected = {
		announce: 'rejected',
		...{ file: key, versionId, story, language: language ?? null, errors, by: by ?? null },
	}
	await announcements.announce([rejected])
}
