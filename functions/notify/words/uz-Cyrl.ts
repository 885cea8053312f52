import type { NoticeWords } from './notice-words.ts'

export const uzCyrl: NoticeWords = {
	live: 'Эълон қилинди: «{$title}» ({$language})',
	changed: 'Янгиланди: «{$title}» ({$language})',
	corrected: 'Тузатиш киритилди: «{$title}» ({$language})',
	gone: 'Сайтдан олиб ташланди: «{$title}» ({$language})',
	scheduled: 'Режалаштирилди, {$date}: «{$title}» ({$language})',
	rejected:
		'.input {$count :number} .match $count one {{Эълон қилинмади: {$file}. {$count} та хато}} * {{Эълон қилинмади: {$file}. {$count} та хато}}',
	comment: 'Изоҳ модераторни кутмоқда: «{$title}» ({$language})',
	lastGood: 'Ўқувчилар аввалги версияни кўрмоқда.',
	by: 'Юклаган: {$who}',
	read: 'Саҳифани очиш',
	mend: 'Нимани тузатиш кераклигини кўриш',
	look: 'Таҳририят иш столида очиш',
	moderate: 'Изоҳларни очиш',
	outbox: {
		title: 'Юборилган хабарлар',
		none: 'Сўнгги 30 кунда хабар бўлмаган.',
		to: { email: 'электрон почта', slack: 'Slack', telegram: 'Telegram', webhook: 'вебхук' },
		sent: 'юборилди',
		kept: 'шу ерда сақланди, юборилмади',
		failed: 'қабул қилинмади ({$status})',
		unset: 'созланмаган ёки жавоб йўқ',
		waiting: 'қайта юборилади ({$status})',
	},
}
