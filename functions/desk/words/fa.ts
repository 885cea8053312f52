import type { ReportWords } from './report-words.ts'

export const fa: ReportWords = {
	title: 'گزارش فایل {$file}',
	live: 'منتشر شد: خوانندگان هم\u200cاکنون آن را می\u200cبینند.',
	accepted: 'پذیرفته شد: صفحه\u200cهایش در حال آماده شدن است.',
	scheduled: 'پذیرفته شد. زمان انتشار خودکار: {$local}؛ به وقت UTC: {$utc}.',
	waiting: 'پذیرفته شد، اما هنوز باید بارگذاری شود: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{منتشر نشد: {$count} مشکل باید رفع شود.}} * {{منتشر نشد: {$count} مشکل باید رفع شود.}}',
	lastGood: 'خوانندگان همچنان نسخه پیشین را می\u200cبینند.',
	draft: 'پیش\u200cنویس: بررسی شده، منتشر نشده است.',
	ready: 'آماده: بررسی شده و منتظر است تا دبیر آن را منتشر کند.',
	withheld: 'به تصمیم تحریریه نگه داشته شده: منتشر نشده است.',
	withdrawn: 'برداشته شد: خوانندگان دیگر آن را نمی\u200cبینند.',
	expired: 'مدت انتشار به پایان رسید: خوانندگان دیگر آن را نمی\u200cبینند.',
	warnings: '.input {$count :number} .match $count one {{{$count} هشدار}} * {{{$count} هشدار}}',
	noProblems: 'چیزی برای اصلاح نیست.',
	place: 'سطر {$line}، ستون {$column}',
	writeInstead: 'به جای آن بنویسید:',
	readIt: 'خواندن مطلب',
	received: 'دریافت: {$date}',
	understoodDate: 'زمان انتشار: {$local}؛ به وقت UTC: {$utc}',
}
