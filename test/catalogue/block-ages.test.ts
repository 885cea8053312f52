import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	agesOf,
	type BlockAges,
	behindBy,
	changedAt,
	isUrgent,
	type VersionBefore,
} from '../../functions/catalogue/block-ages.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 0, minute)).toISOString()

/** The ages after some versions, one a minute: each is its blocks as letters, `~` before a minor one, a `!` for each correction. */
function agesAfter(...versions: readonly string[]): BlockAges {
	let before: (VersionBefore & { ages: BlockAges }) | undefined
	for (const [minute, version] of versions.entries()) {
		const blocks = [...version.replace(/[~!]/g, '')]
		const corrections = version.split('!').length - 1
		const ages = agesOf({ blocks, receivedAt: at(minute), isMinor: version.startsWith('~'), corrections }, before)
		before = { blocks, corrections, ages }
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

	test('as much as before when only its own commas were mended', () => {
		const source = agesAfter('abc', 'abc', 'aBC')
		expect(behindBy(source, agesAfter('xyz'))).toBe(2)
		expect(behindBy(source, agesAfter('xyz', '~xyz', '~xyz', '~xyZ'))).toBe(2)
		expect(behindBy(source, agesAfter('xyz', '~xyz', '~xyz', 'xyz'))).toBe(0)
	})

	test.each<[string, string[], number, boolean]>([
		['when a correction came after it', ['abc', 'aBc!'], 0, true],
		['when it came with a minor change', ['abc', '~aBc!'], 0, true],
		['when nothing else changed', ['abc', 'abc!'], 0, true],
		['still, when its source changed once more', ['abc', 'aBc!', 'aBC!'], 0, true],
		['not once a version of it came after', ['abc', 'aBc!', 'aBC!'], 1, false],
		['when there is a second one', ['abc', 'aBc!', 'aBc!!'], 1, true],
		['not by a correction that was there from the first', ['abc!', 'aBc!'], 0, false],
		['not when a correction was taken back', ['abc!', 'abc'], 0, false],
	])('urgently: %s', (_what, versions, minute, urgent) => {
		expect(isUrgent(agesAfter(...versions), translation(minute))).toBe(urgent)
	})

	test('since the newest of the changes that it has not followed', () => {
		const source = agesAfter('abcd', 'aBcd', 'aBCd', '~aBCD')
		expect(changedAt(source, translation(0))).toBe(Date.parse(at(2)) / 1000)
		expect(changedAt(source, translation(1))).toBe(Date.parse(at(2)) / 1000)
		expect(changedAt(source, translation(2))).toBeUndefined()
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
