import type { ReportWords } from './report-words.ts'

export const srCyrl: ReportWords = {
	title: 'Извештај о датотеци {$file}',
	live: 'Објављено: читаоци га већ виде.',
	accepted: 'Прихваћено: странице се праве.',
	scheduled: 'Прихваћено. Биће објављено само од себе: {$local} ({$utc} UTC).',
	waiting: 'Прихваћено, али недостају датотеке: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Није објављено: треба исправити {$count} грешку.}} few {{Није објављено: треба исправити {$count} грешке.}} * {{Није објављено: треба исправити {$count} грешака.}}',
	lastGood: 'Читаоци и даље виде претходну верзију.',
	draft: 'Нацрт: проверен, није објављен.',
	ready: 'Спремно: проверено, чека да га уредник објави.',
	withheld: 'Редакција је задржала текст: није објављен.',
	withdrawn: 'Повучено: читаоци га више не виде.',
	expired: 'Рок је истекао: читаоци га више не виде.',
	warnings:
		'.input {$count :number} .match $count one {{{$count} упозорење}} few {{{$count} упозорења}} * {{{$count} упозорења}}',
	noProblems: 'Нема шта да се исправи.',
	place: 'ред {$line}, колона {$column}',
	writeInstead: 'Напишите овако:',
	readIt: 'Прочитајте',
	received: 'Примљено: {$date}',
	understoodDate: 'Датум објављивања: {$local} ({$utc} UTC)',
}
