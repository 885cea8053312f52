import type { ReportWords } from './report-words.ts'

export const ur: ReportWords = {
	title: 'فائل کی رپورٹ: {$file}',
	live: 'شائع ہو گیا: قارئین اسے اب دیکھ سکتے ہیں۔',
	accepted: 'منظور ہو گیا: صفحات تیار ہو رہے ہیں۔',
	scheduled: 'منظور ہو گیا۔ خودکار اشاعت کا وقت: {$local} ({$utc} UTC)۔',
	waiting: 'منظور ہو گیا، مگر ابھی اپ لوڈ ہونا باقی ہے: {$files}۔',
	rejected:
		'.input {$count :number} .match $count one {{شائع نہیں ہوا: {$count} مسئلہ حل طلب ہے۔}} * {{شائع نہیں ہوا: {$count} مسائل حل طلب ہیں۔}}',
	lastGood: 'قارئین کو اب بھی پچھلا ورژن نظر آ رہا ہے۔',
	draft: 'مسودہ: جانچ ہو گئی، شائع نہیں ہوا۔',
	ready: 'تیار: جانچ ہو گئی، مدیر کی جانب سے اشاعت کا انتظار ہے۔',
	withheld: 'ادارے نے روک رکھا ہے: شائع نہیں ہوا۔',
	withdrawn: 'ہٹا دیا گیا: قارئین کو اب نظر نہیں آتا۔',
	expired: 'اشاعت کی مدت ختم ہو گئی: قارئین کو اب نظر نہیں آتا۔',
	warnings: '.input {$count :number} .match $count one {{{$count} تنبیہ}} * {{{$count} تنبیہات}}',
	noProblems: 'درست کرنے کو کچھ نہیں۔',
	place: 'سطر {$line}، کالم {$column}',
	writeInstead: 'اس کی جگہ لکھیں:',
	readIt: 'مضمون پڑھیں',
	received: 'موصول: {$date}',
	understoodDate: 'وقتِ اشاعت: {$local} ({$utc} UTC)',
}
