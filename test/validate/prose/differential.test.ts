import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differs, hasPlainBlock } from './differ.ts'
import { built, jumbled, touched } from './documents.ts'

/** Documents of each kind; together at least 200,000. */
const documents = 70_000

// Each kind must really try what is certain, not only what remark-parse reads anyhow.
describe('the same tree as remark-parse makes of 70,000 generated documents', () => {
	test.each([
		['built of blocks', built, 0.4],
		['jumbled from pieces', jumbled, 0.05],
		['built and then touched', touched, 0.3],
	] as const)('%s', { timeout: 900_000 }, (_kind, source, least) => {
		let plain = 0
		fc.assert(
			fc.property(source, (text) => {
				if (hasPlainBlock(text)) plain++
				return !differs(text)
			}),
			{ numRuns: documents },
		)
		expect(plain).toBeGreaterThan(documents * least)
	})
})
