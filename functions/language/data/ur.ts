import type { Language } from '../language.ts'

export const ur: Language = {
	tag: 'ur',
	name: 'Urdu',
	autonym: 'اردو',
	script: 'Arab',
	direction: 'rtl',
	fallbacks: ['en'],
	ogLocale: 'ur_PK',
	pluralLocale: 'ur',
	digits: 'latn',
	groupSeparator: ',',
	grouping: 'thousands',
	decimalSeparator: '.',
	months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
	date: '{day} {month} {year}',
	dateTime: '{date}، {time}',
	secondCalendar: null,
	list: { pair: '{0} اور {1}', middle: '{0}، {1}', end: '{0} اور {1}' },
	quotes: ['”', '“', '’', '‘'],
	readingSpeed: { unit: 'word', perMinute: 190 },
	tellTales: 'ٹڈڑےھںہ',
	commonWords:
		'کے میں کی ہے اور سے کا کو اس نے پر کہ ہیں کہا یہ وہ بھی تھا ایک ان جو ہو کر تو نہیں گیا لیے تھے تک ہی'.split(' '),
}
