import type { NoticeWords } from './notice-words.ts'

export const fa: NoticeWords = {
	live: 'منتشر شد: «{$title}» ({$language})',
	changed: 'به\u200cروز شد: «{$title}» ({$language})',
	corrected: 'تصحیح شد: «{$title}» ({$language})',
	gone: 'از سایت برداشته شد: «{$title}» ({$language})',
	scheduled: 'زمان\u200cبندی شد برای {$date}: «{$title}» ({$language})',
	rejected:
		'.input {$count :number} .match $count one {{منتشر نشد: {$file}. {$count} مشکل}} * {{منتشر نشد: {$file}. {$count} مشکل}}',
	comment: 'دیدگاهی در انتظار بررسی است: «{$title}» ({$language})',
	lastGood: 'خوانندگان نسخه پیشین را می\u200cبینند.',
	by: 'فرستنده: {$who}',
	read: 'باز کردن صفحه',
	mend: 'دیدن مشکل\u200cها',
	look: 'باز کردن در میز تحریریه',
	moderate: 'باز کردن دیدگاه\u200cها',
	outbox: {
		title: 'اعلان\u200cهای فرستاده\u200cشده',
		none: 'در ۳۰ روز گذشته اعلانی نبوده است.',
		to: { email: 'ایمیل', slack: 'Slack', telegram: 'Telegram', webhook: 'وب\u200cهوک' },
		sent: 'فرستاده شد',
		kept: 'همین\u200cجا نگه داشته شد و فرستاده نشد',
		failed: 'پذیرفته نشد ({$status})',
		unset: 'تنظیم نشده است یا پاسخی نیامد',
		waiting: 'دوباره فرستاده می\u200cشود ({$status})',
	},
}
