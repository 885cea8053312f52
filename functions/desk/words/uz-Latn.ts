import type { ReportWords } from './report-words.ts'

export const uzLatn: ReportWords = {
	title: '{$file} fayli boʻyicha hisobot',
	live: 'Eʼlon qilindi: oʻquvchilar maqolani koʻra oladi.',
	accepted: 'Qabul qilindi: sahifalari tayyorlanmoqda.',
	scheduled: 'Qabul qilindi. Avtomatik eʼlon qilinadigan vaqti: {$local} ({$utc} UTC).',
	waiting: 'Qabul qilindi, ammo quyidagi fayllar yetishmayapti: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Eʼlon qilinmadi: {$count} ta xatoni tuzatish kerak.}} * {{Eʼlon qilinmadi: {$count} ta xatoni tuzatish kerak.}}',
	lastGood: 'Oʻquvchilar hozircha avvalgi versiyani koʻrmoqda.',
	draft: 'Qoralama: tekshirildi, eʼlon qilinmagan.',
	ready: 'Tayyor: tekshirildi, muharrir eʼlon qilishini kutmoqda.',
	withheld: 'Tahririyat toʻxtatib turibdi: eʼlon qilinmagan.',
	withdrawn: 'Olib tashlandi: oʻquvchilar endi koʻrmaydi.',
	expired: 'Muddati oʻtdi: oʻquvchilar endi koʻrmaydi.',
	warnings: '.input {$count :number} .match $count one {{{$count} ta ogohlantirish}} * {{{$count} ta ogohlantirish}}',
	noProblems: 'Tuzatadigan narsa yoʻq.',
	place: '{$line}-qator, {$column}-ustun',
	writeInstead: 'Shunday yozing:',
	readIt: 'Saytda oʻqish',
	received: 'Kelib tushgan vaqti: {$date}',
	understoodDate: 'Eʼlon qilish sanasi: {$local} ({$utc} UTC)',
}
