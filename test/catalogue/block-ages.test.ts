import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agesOf, type BlockAges, behindBy } from '../../functions/catalogue/block-ages.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 0, minute)).toISOString()

/** The ages after some versions, one a minute: each is its blocks as letters, a minor one in capitals after `~`. */
function agesAfter(...versions: readonly string[]): BlockAges {
	let before: { blocks: string[]; ages: BlockAges } | undefined
	for (const [minute, version] of versions.entries()) {
		const blocks = [...version.replace('~', '')]
		const ages = agesOf({ blocks, receivedAt: at(minute), isMinor: version.startsWith('~') }, before)
		before = { blocks, ages }
	}
	if (before === undefined) throw new Error('No version')
	return before.ages
}

/** A translation that came after so many minutes. */
const translation = (minute: number): BlockAges => ({ at: Date.parse(at(minute)) / 1000, blocks: [], gone: [] })

describe('a translation is behind its source', () => {
	test.each<[string, string[], number, number]>([
		['by nothing, as long as nothing changes', ['abc', 'abc'], 0, 0],
		['by each paragraph that was changed since', ['abc', 'aBC'], 0, 2],
		['not by what was changed before it came', ['abc', 'aBc', 'aBC'], 1, 1],
		['by each that came', ['abc', 'abcde'], 0, 2],
		['by each that went', ['abc', 'a'], 0, 2],
		['not by paragraphs that only changed places', ['abc', 'cab'], 0, 0],
		['not by a minor change', ['abc', '~aBc'], 0, 0],
		['by a change behind a minor one', ['abc', '~aBc', 'aBC'], 0, 1],
		['still, after a minor change to a paragraph that it has not followed', ['abc', 'aBc', '~aXc'], 0, 1],
		['by one that went and came again: its translation may be gone', ['abc', 'ab', 'abc'], 0, 2],
		['not by what its source was from the first, if it came before it', ['abc'], -5, 0],
	])('%s', (_what, versions, minute, behind) => {
		expect(behindBy(agesAfter(...versions), translation(minute))).toBe(behind)
	})

	test('never once it is newer than all of its source, and never by less the older it is', () => {
		const version = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 6 })
		fc.assert(
			fc.property(fc.array(version, { minLength: 1, maxLength: 8 }), (versions) => {
				const ages = agesAfter(...versions)
				expect(ages.blocks).toHaveLength([...(versions.at(-1) ?? '')].length)
				const behind = versions.map((_version, minute) => behindBy(ages, translation(minute)))
				expect(behind.at(-1)).toBe(0)
				expect(behind).toEqual(behind.toSorted((a, b) => b - a))
			}),
		)
	})
})
