import { describe, expect, test } from 'vitest'
import { spokenIn } from '../../functions/converse/spoken-in.ts'
import { languageOf } from '../../functions/language/languages.ts'

const named = (tag: string) => {
	const language = languageOf(tag)
	if (language === undefined) throw new Error(tag)
	return language
}
const site = ['en', 'ru', 'kk', 'uz-Latn', 'fa', 'ar'].map(named)

describe('the language of a comment', () => {
	test.each([
		['en', 'Thank you, the seedlings stood well in May.', null],
		['en', 'Спасибо за рассказ, это было очень интересно и для нас.', 'ru'],
		['en', 'Көшеттер мамырда жақсы өсті, рақмет сіздерге!', 'kk'],
		['ru', 'Көшеттер мамырда жақсы өсті, рақмет сіздерге!', 'kk'],
		['kk', 'Это было очень интересно, и мы ждём ещё таких рассказов.', null],
		['en', 'چه گزارش خوبی، پس از سال‌ها دیدم که چگونه ژرف می‌نویسید.', 'fa'],
		['fa', 'شكرا لكم على هذا المقال الجميل من قلب السهوب', 'ar'],
		// The site has no Greek.
		['en', 'Ευχαριστώ πολύ για το άρθρο', ''],
		// Too little to tell.
		['en', 'Да!', null],
		['en', '👍👍👍👍👍', null],
		['ru', 'Tilmash', ''],
	])('on a page in %s, of “%s” is %j', (page, text, tag) => {
		expect(spokenIn(text, named(page), site)).toBe(tag)
	})
})
