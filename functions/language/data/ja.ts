import type { Language } from '../language.ts'

export const ja: Language = {
	tag: 'ja',
	name: 'Japanese',
	autonym: '日本語',
	script: 'Jpan',
	direction: 'ltr',
	fallbacks: ['en'],
	ogLocale: 'ja_JP',
	pluralLocale: 'ja',
	digits: 'latn',
	groupSeparator: ',',
	grouping: 'thousands',
	decimalSeparator: '.',
	months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
	date: '{year}年{month}{day}日',
	dateTime: '{date} {time}',
	secondCalendar: null,
	list: { pair: '{0}と{1}', middle: '{0}、{1}', end: '{0}、{1}' },
	quotes: ['「', '」', '『', '』'],
	readingSpeed: { unit: 'character', perMinute: 360 },
	tellTales: 'のはをにがでと',
	commonWords:
		'の は を に が で と も や か へ な た て し だ い る れ ら から まで より こと この その など です ます した'.split(
			' ',
		),
}
