import { afterEach } from 'vitest'
import { TestNewsroom } from './memory-tools.ts'

/** Opens newsrooms that end with their test. */
export function newsrooms(): (options?: { bare?: boolean }) => Promise<TestNewsroom> {
	const open: TestNewsroom[] = []
	afterEach(() => {
		for (const newsroom of open.splice(0)) newsroom.close()
	})
	return async (options = {}) => {
		const newsroom = await TestNewsroom.open(options)
		open.push(newsroom)
		return newsroom
	}
}
