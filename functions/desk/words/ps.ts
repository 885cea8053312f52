import type { ReportWords } from './report-words.ts'

export const ps: ReportWords = {
	title: 'د فایل رپوټ: {$file}',
	live: 'خپور شو: لوستونکي یې اوس لیدلای شي.',
	accepted: 'ومنل شو: پاڼې یې جوړېږي.',
	scheduled: 'ومنل شو او په خپله به خپور شي: {$local}؛ د UTC په وخت: {$utc}.',
	waiting: 'ومنل شو، خو دا لا باید پورته شي: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{خپور نه شو: {$count} ستونزه باید حل شي.}} * {{خپور نه شو: {$count} ستونزې باید حل شي.}}',
	lastGood: 'لوستونکي لا هم مخکینۍ بڼه ویني.',
	draft: 'مسوده: کتل شوې، خپره شوې نه ده.',
	ready: 'چمتو: کتل شوی، خپرول یې ایډیټر ته پاتې دي.',
	withheld: 'ادارې ځنډولی دی: خپور شوی نه دی.',
	withdrawn: 'لرې شو: لوستونکي یې نور نه ویني.',
	expired: 'د خپرېدو موده یې پای ته ورسېده: لوستونکي یې نور نه ویني.',
	warnings: '.input {$count :number} .match $count one {{{$count} خبرداری}} * {{{$count} خبرداري}}',
	noProblems: 'د سمولو څه نشته.',
	place: 'کرښه {$line}، ستن {$column}',
	writeInstead: 'پر ځای یې ولیکئ:',
	readIt: 'ویې لولئ',
	received: 'ترلاسه شو: {$date}',
	understoodDate: 'د خپرېدو وخت: {$local}؛ د UTC په وخت: {$utc}',
}
