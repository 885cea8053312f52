import { expect, test } from 'vitest'
import { totp } from './totp.ts'

// RFC 6238, appendix B, SHA-1, the last six digits; its secret `12345678901234567890` in Base32.
test.each([
	[59, '287082'],
	[1_111_111_109, '081804'],
	[1_234_567_890, '005924'],
	[20_000_000_000, '353130'],
])('%i seconds after 1970 an app shows %s', (seconds, code) => {
	expect(totp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', new Date(seconds * 1000))).toBe(code)
})
