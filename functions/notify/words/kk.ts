import type { NoticeWords } from './notice-words.ts'

export const kk: NoticeWords = {
	live: 'Жарияланды: «{$title}» ({$language})',
	changed: 'Жаңартылды: «{$title}» ({$language})',
	corrected: 'Түзету енгізілді: «{$title}» ({$language})',
	gone: 'Жарияланымнан алынды: «{$title}» ({$language})',
	scheduled: 'Жоспарланды, {$date}: «{$title}» ({$language})',
	rejected:
		'.input {$count :number} .match $count one {{Жарияланбады: {$file}. {$count} қате}} * {{Жарияланбады: {$file}. {$count} қате}}',
	comment: 'Пікір модераторды күтіп тұр: «{$title}» ({$language})',
	lastGood: 'Оқырмандар алдыңғы нұсқаны көріп отыр.',
	by: 'Жүктеген: {$who}',
	read: 'Бетті ашу',
	mend: 'Нені түзету керегін көру',
	look: 'Редакцияның жұмыс үстелінде ашу',
	moderate: 'Пікірлерді ашу',
	outbox: {
		title: 'Жіберілген хабарламалар',
		none: 'Соңғы 30 күнде хабарлама болған жоқ.',
		to: { email: 'электрондық пошта', slack: 'Slack', telegram: 'Telegram', webhook: 'вебхук' },
		sent: 'жіберілді',
		kept: 'осында сақталды, жіберілген жоқ',
		failed: 'қабылданбады ({$status})',
		unset: 'бапталмаған немесе жауап жоқ',
		waiting: 'қайта жіберіледі ({$status})',
	},
}
