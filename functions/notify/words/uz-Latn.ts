import type { NoticeWords } from './notice-words.ts'

export const uzLatn: NoticeWords = {
	live: 'Eʼlon qilindi: “{$title}” ({$language})',
	changed: 'Yangilandi: “{$title}” ({$language})',
	corrected: 'Tuzatish kiritildi: “{$title}” ({$language})',
	gone: 'Saytdan olib tashlandi: “{$title}” ({$language})',
	scheduled: 'Rejalashtirildi, {$date}: “{$title}” ({$language})',
	rejected:
		'.input {$count :number} .match $count one {{Eʼlon qilinmadi: {$file}. {$count} ta xato}} * {{Eʼlon qilinmadi: {$file}. {$count} ta xato}}',
	comment: 'Izoh moderatorni kutmoqda: “{$title}” ({$language})',
	lastGood: 'Oʻquvchilar avvalgi versiyani koʻrmoqda.',
	by: 'Yuklagan: {$who}',
	read: 'Sahifani ochish',
	mend: 'Nimani tuzatish kerakligini koʻrish',
	look: 'Tahririyat ish stolida ochish',
	moderate: 'Izohlarni ochish',
	outbox: {
		title: 'Yuborilgan xabarlar',
		none: 'Soʻnggi 30 kunda xabar boʻlmagan.',
		to: { email: 'elektron pochta', slack: 'Slack', telegram: 'Telegram', webhook: 'vebxuk' },
		sent: 'yuborildi',
		kept: 'shu yerda saqlandi, yuborilmadi',
		failed: 'qabul qilinmadi ({$status})',
		unset: 'sozlanmagan yoki javob yoʻq',
		waiting: 'qayta yuboriladi ({$status})',
	},
}
