import type { Language } from '../language.ts'

export const fa: Language = {
	tag: 'fa',
	name: 'Persian',
	autonym: 'فارسی',
	script: 'Arab',
	direction: 'rtl',
	fallbacks: ['en'],
	ogLocale: 'fa_IR',
	pluralLocale: 'fa',
	digits: 'arabext',
	groupSeparator: '٬',
	grouping: 'thousands',
	decimalSeparator: '٫',
	months: ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
	date: '{day} {month} {year}',
	dateTime: '{date}، {time}',
	secondCalendar: {
		calendar: 'persian',
		months: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
		date: '{day} {month} {year}',
		both: '{second} ({first})',
	},
	list: { pair: '{0} و {1}', middle: '{0}، {1}', end: '{0} و {1}' },
	quotes: ['«', '»', '‹', '›'],
	readingSpeed: { unit: 'word', perMinute: 180 },
	tellTales: 'پچژگ',
	commonWords:
		'و در به از که این را با است برای آن یک خود تا بر هم نیز شد ما او اما شده بود هر یا باید دیگر اگر پس نیست'.split(
			' ',
		),
}
