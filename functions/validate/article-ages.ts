import { agesOf, type BlockAges } from '../catalogue/block-ages.ts'
import type { ArticleRow, Edition, Manuscript } from '../catalogue/rows.ts'

/**
 * The ages of an article's paragraphs with a version that is accepted. A verdict that is made anew on the same version leaves
 * its paragraphs as old as they are.
 */
export function agesNow(
	{ versionId, receivedAt: cameAt }: Manuscript,
	edition: Edition | null,
	before: ArticleRow | undefined,
) {
	if (edition === null) return before?.ages
	const { blocks, metadata } = edition
	const was = before?.next?.blocks ?? before?.ages?.was
	const corrections = before?.next?.metadata.corrections.length ?? before?.ages?.told ?? metadata.corrections.length
	const last = was === undefined ? undefined : { blocks: was, corrections, ages: before?.ages }
	const isSame = before?.next?.versionId === versionId && before.ages !== undefined
	const receivedAt = isSame ? new Date(before.ages.at * 1000).toISOString() : cameAt
	const isMinor = metadata.more['minor'] === true
	return agesOf({ blocks, receivedAt, isMinor, corrections: metadata.corrections.length }, last)
}

/** What is down may come back, and its paragraphs are then as old as they were. */
export function agesBelow(before: ArticleRow | undefined): BlockAges | undefined {
	if (before?.ages === undefined || before.next === null) return before?.ages
	return { ...before.ages, was: before.next.blocks, told: before.next.metadata.corrections.length }
}
