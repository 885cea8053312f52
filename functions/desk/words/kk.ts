import type { ReportWords } from './report-words.ts'

export const kk: ReportWords = {
	title: '{$file} файлы туралы есеп',
	live: 'Жарияланды: оқырмандар материалды көре алады.',
	accepted: 'Қабылданды: беттері жасалып жатыр.',
	scheduled: 'Қабылданды. Автоматты түрде жарияланатын уақыты: {$local} ({$utc} UTC).',
	waiting: 'Қабылданды, бірақ мына файлдар жетіспейді: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Жарияланған жоқ: {$count} қатені түзету керек.}} * {{Жарияланған жоқ: {$count} қатені түзету керек.}}',
	lastGood: 'Оқырмандар әзірге алдыңғы нұсқаны көріп отыр.',
	draft: 'Қаралама: тексерілді, жарияланған жоқ.',
	ready: 'Дайын: тексерілді, редактордың жариялауын күтіп тұр.',
	withheld: 'Редакция кідіртіп қойды: жарияланған жоқ.',
	withdrawn: 'Жарияланымнан алынды: оқырмандар енді көрмейді.',
	expired: 'Мерзімі өтті: оқырмандар енді көрмейді.',
	warnings: '.input {$count :number} .match $count one {{{$count} ескерту}} * {{{$count} ескерту}}',
	noProblems: 'Түзететін ештеңе жоқ.',
	place: '{$line}-жол, {$column}-баған',
	writeInstead: 'Былай жазыңыз:',
	readIt: 'Сайттан оқу',
	received: 'Келіп түскен уақыты: {$date}',
	understoodDate: 'Жариялау күні: {$local} ({$utc} UTC)',
}
