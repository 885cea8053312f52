/**
 * Three moments, each as date and as date and time, the last two in both zones because the day differs:
 *
 * - `plain`: 2026-11-20T04:30Z in Asia/Almaty (09:30), date and date-time
 * - `newYear`: 2026-12-31T20:05Z, past midnight in Asia/Almaty (01:05): the Almaty date-time, then the UTC date-time
 * - `nowruz`: 2026-03-20T22:00Z, past midnight in Asia/Almaty: 21 March, 1 Farvardin 1405 (and in Kabul 1 Wray 1405)
 *
 * Typed by hand from each language's own usage, not printed by the code: the Iranian year is counted by hand (1 Farvardin
 * 1405 is 21 March 2026, so 20 November is day 245, 29 Aban, and 1 January 2027 day 287, 11 Dey).
 */
export const moments = {
	plain: '2026-11-20T04:30:00Z',
	newYear: '2026-12-31T20:05:00Z',
	nowruz: '2026-03-20T22:00:00Z',
} as const

export interface GoldenDates {
	readonly plain: readonly [date: string, dateTime: string]
	readonly newYear: readonly [almaty: string, utc: string]
	readonly nowruz: string
}

export const goldenDates: Readonly<Record<string, GoldenDates>> = {
	ar: {
		plain: ['20 نوفمبر 2026', '20 نوفمبر 2026، 09:30'],
		newYear: ['1 يناير 2027، 01:05', '31 ديسمبر 2026، 20:05'],
		nowruz: '21 مارس 2026',
	},
	az: {
		plain: ['20 noyabr 2026', '20 noyabr 2026, 09:30'],
		newYear: ['1 yanvar 2027, 01:05', '31 dekabr 2026, 20:05'],
		nowruz: '21 mart 2026',
	},
	de: {
		plain: ['20. November 2026', '20. November 2026, 09:30 Uhr'],
		newYear: ['1. Januar 2027, 01:05 Uhr', '31. Dezember 2026, 20:05 Uhr'],
		nowruz: '21. März 2026',
	},
	en: {
		plain: ['20 November 2026', '20 November 2026, 09:30'],
		newYear: ['1 January 2027, 01:05', '31 December 2026, 20:05'],
		nowruz: '21 March 2026',
	},
	es: {
		plain: ['20 de noviembre de 2026', '20 de noviembre de 2026, 09:30'],
		newYear: ['1 de enero de 2027, 01:05', '31 de diciembre de 2026, 20:05'],
		nowruz: '21 de marzo de 2026',
	},
	fa: {
		plain: ['۲۹ آبان ۱۴۰۵ (۲۰ نوامبر ۲۰۲۶)', '۲۹ آبان ۱۴۰۵ (۲۰ نوامبر ۲۰۲۶)، ۰۹:۳۰'],
		newYear: ['۱۱ دی ۱۴۰۵ (۱ ژانویه ۲۰۲۷)، ۰۱:۰۵', '۱۰ دی ۱۴۰۵ (۳۱ دسامبر ۲۰۲۶)، ۲۰:۰۵'],
		nowruz: '۱ فروردین ۱۴۰۵ (۲۱ مارس ۲۰۲۶)',
	},
	fr: {
		plain: ['20 novembre 2026', '20 novembre 2026 à 09:30'],
		// The press writes “1er janvier”; CLDR and the language file leave the plain numeral, which is understood.
		newYear: ['1 janvier 2027 à 01:05', '31 décembre 2026 à 20:05'],
		nowruz: '21 mars 2026',
	},
	he: {
		plain: ['20 בנובמבר 2026', '20 בנובמבר 2026, 09:30'],
		newYear: ['1 בינואר 2027, 01:05', '31 בדצמבר 2026, 20:05'],
		nowruz: '21 במרץ 2026',
	},
	hi: {
		plain: ['20 नवंबर 2026', '20 नवंबर 2026, 09:30 बजे'],
		newYear: ['1 जनवरी 2027, 01:05 बजे', '31 दिसंबर 2026, 20:05 बजे'],
		nowruz: '21 मार्च 2026',
	},
	// The spelling rules (EYD) write 09.30; the news sites write both, and the times of all languages share their colon.
	id: {
		plain: ['20 November 2026', '20 November 2026 pukul 09:30'],
		newYear: ['1 Januari 2027 pukul 01:05', '31 Desember 2026 pukul 20:05'],
		nowruz: '21 Maret 2026',
	},
	ja: {
		plain: ['2026年11月20日', '2026年11月20日 09:30'],
		newYear: ['2027年1月1日 01:05', '2026年12月31日 20:05'],
		nowruz: '2026年3月21日',
	},
	kk: {
		plain: ['2026 жылғы 20 қараша', '2026 жылғы 20 қараша, 09:30'],
		newYear: ['2027 жылғы 1 қаңтар, 01:05', '2026 жылғы 31 желтоқсан, 20:05'],
		nowruz: '2026 жылғы 21 наурыз',
	},
	'kk-Latn': {
		plain: ['2026 jylğy 20 qaraşa', '2026 jylğy 20 qaraşa, 09:30'],
		newYear: ['2027 jylğy 1 qañtar, 01:05', '2026 jylğy 31 jeltoqsan, 20:05'],
		nowruz: '2026 jylğy 21 nauryz',
	},
	ky: {
		plain: ['2026-жылдын 20-ноябры', '2026-жылдын 20-ноябры, 09:30'],
		newYear: ['2027-жылдын 1-январы, 01:05', '2026-жылдын 31-декабры, 20:05'],
		nowruz: '2026-жылдын 21-марты',
	},
	ps: {
		plain: ['۲۹ لړم ۱۴۰۵ (۲۰ نومبر ۲۰۲۶)', '۲۹ لړم ۱۴۰۵ (۲۰ نومبر ۲۰۲۶)، ۰۹:۳۰'],
		newYear: ['۱۱ مرغومی ۱۴۰۵ (۱ جنوري ۲۰۲۷)، ۰۱:۰۵', '۱۰ مرغومی ۱۴۰۵ (۳۱ ډسمبر ۲۰۲۶)، ۲۰:۰۵'],
		nowruz: '۱ وری ۱۴۰۵ (۲۱ مارچ ۲۰۲۶)',
	},
	pt: {
		plain: ['20 de novembro de 2026', '20 de novembro de 2026, 09:30'],
		newYear: ['1 de janeiro de 2027, 01:05', '31 de dezembro de 2026, 20:05'],
		nowruz: '21 de março de 2026',
	},
	ru: {
		plain: ['20 ноября 2026', '20 ноября 2026, 09:30'],
		newYear: ['1 января 2027, 01:05', '31 декабря 2026, 20:05'],
		nowruz: '21 марта 2026',
	},
	'sr-Cyrl': {
		plain: ['20. новембар 2026.', '20. новембар 2026. у 09:30'],
		newYear: ['1. јануар 2027. у 01:05', '31. децембар 2026. у 20:05'],
		nowruz: '21. март 2026.',
	},
	'sr-Latn': {
		plain: ['20. novembar 2026.', '20. novembar 2026. u 09:30'],
		newYear: ['1. januar 2027. u 01:05', '31. decembar 2026. u 20:05'],
		nowruz: '21. mart 2026.',
	},
	tg: {
		plain: ['20 ноябри соли 2026', '20 ноябри соли 2026, 09:30'],
		newYear: ['1 январи соли 2027, 01:05', '31 декабри соли 2026, 20:05'],
		nowruz: '21 марти соли 2026',
	},
	tk: {
		plain: ['20 noýabr 2026', '20 noýabr 2026, 09:30'],
		newYear: ['1 ýanwar 2027, 01:05', '31 dekabr 2026, 20:05'],
		nowruz: '21 mart 2026',
	},
	tr: {
		plain: ['20 Kasım 2026', '20 Kasım 2026, 09:30'],
		newYear: ['1 Ocak 2027, 01:05', '31 Aralık 2026, 20:05'],
		nowruz: '21 Mart 2026',
	},
	uk: {
		plain: ['20 листопада 2026', '20 листопада 2026, 09:30'],
		newYear: ['1 січня 2027, 01:05', '31 грудня 2026, 20:05'],
		nowruz: '21 березня 2026',
	},
	ur: {
		plain: ['20 نومبر 2026', '20 نومبر 2026، 09:30'],
		newYear: ['1 جنوری 2027، 01:05', '31 دسمبر 2026، 20:05'],
		nowruz: '21 مارچ 2026',
	},
	'uz-Cyrl': {
		plain: ['2026 йил 20 ноябрь', '2026 йил 20 ноябрь, 09:30'],
		newYear: ['2027 йил 1 январь, 01:05', '2026 йил 31 декабрь, 20:05'],
		nowruz: '2026 йил 21 март',
	},
	'uz-Latn': {
		plain: ['2026-yil 20-noyabr', '2026-yil 20-noyabr, 09:30'],
		newYear: ['2027-yil 1-yanvar, 01:05', '2026-yil 31-dekabr, 20:05'],
		nowruz: '2026-yil 21-mart',
	},
	'zh-Hans': {
		plain: ['2026年11月20日', '2026年11月20日 09:30'],
		newYear: ['2027年1月1日 01:05', '2026年12月31日 20:05'],
		nowruz: '2026年3月21日',
	},
}
