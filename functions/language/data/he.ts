import type { Language } from '../language.ts'

export const he: Language = {
	tag: 'he',
	name: 'Hebrew',
	autonym: 'עברית',
	script: 'Hebr',
	direction: 'rtl',
	fallbacks: ['en'],
	ogLocale: 'he_IL',
	pluralLocale: 'he',
	digits: 'latn',
	groupSeparator: ',',
	grouping: 'thousands',
	decimalSeparator: '.',
	months: ['ינואר', 'פברואר', 'מרץ', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
	date: '{day} ב{month} {year}',
	dateTime: '{date}, {time}',
	secondCalendar: null,
	list: { pair: '{0} ו{1}', middle: '{0}, {1}', end: '{0} ו{1}' },
	quotes: ['”', '”', '’', '’'],
	readingSpeed: { unit: 'word', perMinute: 185 },
	tellTales: '',
	commonWords:
		'של את על לא זה עם הוא כי גם אבל או אל היא יש כל מה אין היה רק עוד אם בין הם לפני אחרי זו יותר כמו אך כדי'.split(
			' ',
		),
}
