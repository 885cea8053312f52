import { createHash } from 'node:crypto'
import { fold } from './fold.ts'

/**
 * What a comment says, as SHA-256 in base64url: the same for other spaces, signs, case and look-alikes. Of a comment
 * without a letter or digit, such as one of emoji, the signs count.
 */
export function digestOf(text: string): string {
	const { text: folded } = fold(text)
	// Marks are the vowels of Devanagari and others.
	const words = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
	return createHash('sha256')
		.update(words === '' ? folded.replace(/\s+/g, '') : words)
		.digest('base64url')
}
