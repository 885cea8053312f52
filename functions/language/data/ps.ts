import type { Language } from '../language.ts'

export const ps: Language = {
	tag: 'ps',
	name: 'Pashto',
	autonym: 'پښتو',
	script: 'Arab',
	direction: 'rtl',
	fallbacks: ['fa', 'ur', 'en'],
	ogLocale: 'ps_AF',
	pluralLocale: 'ps',
	digits: 'arabext',
	groupSeparator: '٬',
	grouping: 'thousands',
	decimalSeparator: '٫',
	months: ['جنوري', 'فبروري', 'مارچ', 'اپرېل', 'مې', 'جون', 'جولای', 'اګست', 'سپټمبر', 'اکتوبر', 'نومبر', 'ډسمبر'],
	date: '{day} {month} {year}',
	dateTime: '{date}، {time}',
	secondCalendar: {
		calendar: 'persian',
		months: ['وری', 'غویی', 'غبرګولی', 'چنګاښ', 'زمری', 'وږی', 'تله', 'لړم', 'لیندۍ', 'مرغومی', 'سلواغه', 'کب'],
		date: '{day} {month} {year}',
		both: '{second} ({first})',
	},
	list: { pair: '{0} او {1}', middle: '{0}، {1}', end: '{0} او {1}' },
	quotes: ['«', '»', '‹', '›'],
	readingSpeed: { unit: 'word', perMinute: 170 },
	tellTales: 'ښځډړټڼۍېګږڅ',
	commonWords:
		'د په او چې کې ته له یې دا سره دي دی هم نه کړي شوي ده پر به هغه لپاره یو خو څخه باندې وي دې کوي شي که'.split(' '),
}
