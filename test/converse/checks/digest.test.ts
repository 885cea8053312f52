import { expect, test } from 'vitest'
import { digestOf } from '../../../functions/converse/checks/digest.ts'

test.each([
	['other spaces and signs', 'Hello, badger!', ' hello\n\nbadger... '],
	['other letters that look the same', 'Hello badger', 'Hell\u043e b\u0430dger'],
	['unseen signs', 'Hello badger', 'Hel\u200blo bad\u00adger'],
	['an emoji more', 'Hello badger', 'Hello badger 🦡'],
	['the same emoji', '🦡🦡', ' 🦡 🦡 '],
])('a comment with %s is the same', (_, one, other) => {
	expect(digestOf(one)).toBe(digestOf(other))
})

test.each([
	['Hello badger', 'Hello otter'],
	['नम', 'नमी'],
	['👍', '👎'],
	['10', '100'],
])('%s and %s are not the same', (one, other) => {
	expect(digestOf(one)).not.toBe(digestOf(other))
})

test('a digest is SHA-256 in base64url', () => {
	// printf badger | openssl dgst -sha256 -binary | basenc --base64url
	expect(digestOf('Badger')).toBe('_xtKJ1Ytj_yCG01zaIGK18dZz8IGi3rfDScSMV1nNZo')
	expect(digestOf('')).toMatch(/^[\w-]{43}$/)
})
