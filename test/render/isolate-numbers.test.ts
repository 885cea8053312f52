import { expect, test } from 'vitest'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
/** The paragraph of an article with this text, in a language. */
async function paragraph(language: 'en' | 'ar', text: string): Promise<string | undefined> {
	const newsroom = await open()
	await newsroom.upload({ [`articles/aral/${language}.md`]: `${manuscript()}\n\n${text}\n` })
	const html = await newsroom.text(`/${language}/aral/`)
	return /<p>((?:(?!<\/p>).)*(?:رقمنا|number).*?)<\/p>/s.exec(html)?.[1]
}

test.each([
	['+7 701 000 00 00', true],
	['(727) 250-10-20', true],
	['۰۲۱ ۸۸ ۷۷ ۶۶ ۵۵', true],
	['2026-05-02', true],
	// A range is read the way its sentence goes.
	['12–15', false],
	['2024/2025', false],
	// A list is, too.
	['7 8 12', false],
	['1,200', false],
	['2026', false],
])('in an Arabic sentence %s stands by itself: %s', async (number, isolated) => {
	const text = await paragraph('ar', `رقمنا هو ${number} للجميع.`)
	expect(text).toBe(isolated ? `رقمنا هو <bdi dir="ltr">${number}</bdi> للجميع.` : `رقمنا هو ${number} للجميع.`)
})

test('in a sentence from left to right nothing is to be done, and code is left as it is', async () => {
	expect(await paragraph('en', 'Our number is +7 701 000 00 00.')).toBe('Our number is +7 701 000 00 00.')
	expect(await paragraph('ar', 'رقمنا `2026-05-02` للجميع.')).toBe('رقمنا <code>2026-05-02</code> للجميع.')
})
