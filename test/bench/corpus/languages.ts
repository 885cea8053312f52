/** The languages of the corpus: three scripts, both directions. */
export const languages = ['en', 'ru', 'uz-Latn', 'kk', 'fa', 'ar'] as const
export type Language = (typeof languages)[number]

export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = {
	en: 'ltr',
	ru: 'ltr',
	'uz-Latn': 'ltr',
	kk: 'ltr',
	fa: 'rtl',
	ar: 'rtl',
}

/** What the peers' indexes and feeds are called. */
export const siteName = 'The Steppe Post'
export const siteAddress = 'https://news.example.org'
