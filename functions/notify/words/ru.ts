import type { NoticeWords } from './notice-words.ts'

export const ru: NoticeWords = {
	live: 'Опубликовано: «{$title}» ({$language})',
	changed: 'Обновлено: «{$title}» ({$language})',
	corrected: 'Внесена поправка: «{$title}» ({$language})',
	gone: 'Снято с публикации: «{$title}» ({$language})',
	scheduled: 'Запланировано на {$date}: «{$title}» ({$language})',
	rejected:
		'.input {$count :number} .match $count one {{Не опубликовано: {$file}. {$count} ошибка}} few {{Не опубликовано: {$file}. {$count} ошибки}} many {{Не опубликовано: {$file}. {$count} ошибок}} * {{Не опубликовано: {$file}. {$count} ошибки}}',
	comment: 'Комментарий ждёт модератора: «{$title}» ({$language})',
	lastGood: 'Читатели видят предыдущую версию.',
	by: 'Отправитель: {$who}',
	read: 'Открыть страницу',
	mend: 'Посмотреть, что исправить',
	look: 'Открыть на рабочем столе редакции',
	moderate: 'Открыть комментарии',
	outbox: {
		title: 'Отправленные уведомления',
		none: 'За последние 30 дней уведомлений не было.',
		to: { email: 'эл. почта', slack: 'Slack', telegram: 'Telegram', webhook: 'вебхук' },
		sent: 'отправлено',
		kept: 'сохранено здесь, не отправлено',
		failed: 'не принято ({$status})',
		unset: 'не настроено или нет ответа',
		waiting: 'отправка будет повторена ({$status})',
	},
}
