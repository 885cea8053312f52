import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { withQuotes } from '../../functions/alphabet/with-quotes.ts'

const latin = ['“', '”', '‘', '’'] as const
const cyrillic = ['«', '»', '„', '“'] as const
const toCyrillic = withQuotes(await openAlphabet('uz-Latn', 'uz-Cyrl'), latin, cyrillic)
const toLatin = withQuotes(await openAlphabet('uz-Cyrl', 'uz-Latn'), cyrillic, latin)

test.each([
	['“Kitob”', '«Китоб»'],
	['“Birinchi soʻzi «kitob» boʻlgan”, dedi u.', '«Биринчи сўзи „китоб“ бўлган», деди у.'],
	['«Kitob» keldi', '«Китоб» келди'],
	['Isʼhoq', 'Исҳоқ'],
	['oʻn “ikki', 'ўн “икки'],
])('%s is quoted as Cyrillic readers know it', (from, to) => {
	expect(toCyrillic.text(from)).toBe(to)
})

test.each([
	['«Китоб»', '“Kitob”'],
	['«Биринчи сўзи „китоб“ бўлган»', '“Birinchi soʻzi ‘kitob’ boʻlgan”'],
])('%s is quoted as Latin readers know it', (from, to) => {
	expect(toLatin.text(from)).toBe(to)
})

test('quotes that markup cuts are one pair', () => {
	expect(toCyrillic.pieces(['“', 'Kitob', '” keldi'])).toEqual(['«', 'Китоб', '» келди'])
})
