import { uploadsFolder } from '../../functions/desk/upload/parts.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'

/** Forgets parts of files whose sending was broken off: on AWS the bucket does so after some days, at home each start. */
export async function forgetUploads(desk: ObjectStore): Promise<void> {
	for (;;) {
		const keys = await desk.list(uploadsFolder)
		if (keys.length === 0) return
		for (const key of keys) await desk.delete(key)
	}
}
