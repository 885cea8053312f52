import type { ReportWords } from './report-words.ts'

export const ar: ReportWords = {
	title: 'تقرير عن الملف {$file}',
	live: 'نُشر: يمكن للقراء رؤيته الآن.',
	accepted: 'قُبل: صفحاته قيد الإعداد.',
	scheduled: 'قُبل. موعد النشر التلقائي: {$local} ({$utc} بتوقيت UTC).',
	waiting: 'قُبل، لكن لم يُرفع بعد: {$files}.',
	rejected:
		'.input {$count :number} .match $count zero {{لم يُنشر: {$count} مشكلة بحاجة إلى إصلاح.}} one {{لم يُنشر: مشكلة واحدة بحاجة إلى إصلاح.}} two {{لم يُنشر: مشكلتان بحاجة إلى إصلاح.}} few {{لم يُنشر: {$count} مشكلات بحاجة إلى إصلاح.}} many {{لم يُنشر: {$count} مشكلة بحاجة إلى إصلاح.}} * {{لم يُنشر: {$count} مشكلة بحاجة إلى إصلاح.}}',
	lastGood: 'لا يزال القراء يرون النسخة السابقة.',
	draft: 'مسودة: جرى فحصها ولم تُنشر.',
	ready: 'جاهز: جرى فحصه، وينتظر أن ينشره أحد المحررين.',
	withheld: 'حجبته هيئة التحرير: لم يُنشر.',
	withdrawn: 'سُحب: لم يعد القراء يرونه.',
	expired: 'انتهت مدة النشر: لم يعد القراء يرونه.',
	warnings:
		'.input {$count :number} .match $count zero {{لا تحذيرات}} one {{تحذير واحد}} two {{تحذيران}} few {{{$count} تحذيرات}} many {{{$count} تحذيرًا}} * {{{$count} تحذير}}',
	noProblems: 'لا شيء يحتاج إلى إصلاح.',
	place: 'السطر {$line}، العمود {$column}',
	writeInstead: 'اكتبوا بدلًا من ذلك:',
	readIt: 'قراءة المقال',
	received: 'تاريخ الاستلام: {$date}',
	understoodDate: 'موعد النشر: {$local} ({$utc} بتوقيت UTC)',
}
