import type { ReportWords } from './report-words.ts'

export const srLatn: ReportWords = {
	title: 'Izveštaj o datoteci {$file}',
	live: 'Objavljeno: čitaoci ga već vide.',
	accepted: 'Prihvaćeno: stranice se prave.',
	scheduled: 'Prihvaćeno. Biće objavljeno samo od sebe: {$local} ({$utc} UTC).',
	waiting: 'Prihvaćeno, ali nedostaju datoteke: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Nije objavljeno: treba ispraviti {$count} grešku.}} few {{Nije objavljeno: treba ispraviti {$count} greške.}} * {{Nije objavljeno: treba ispraviti {$count} grešaka.}}',
	lastGood: 'Čitaoci i dalje vide prethodnu verziju.',
	draft: 'Nacrt: proveren, nije objavljen.',
	ready: 'Spremno: provereno, čeka da ga urednik objavi.',
	withheld: 'Redakcija je zadržala tekst: nije objavljen.',
	withdrawn: 'Povučeno: čitaoci ga više ne vide.',
	expired: 'Rok je istekao: čitaoci ga više ne vide.',
	warnings:
		'.input {$count :number} .match $count one {{{$count} upozorenje}} few {{{$count} upozorenja}} * {{{$count} upozorenja}}',
	noProblems: 'Nema šta da se ispravi.',
	place: 'red {$line}, kolona {$column}',
	writeInstead: 'Napišite ovako:',
	readIt: 'Pročitajte',
	received: 'Primljeno: {$date}',
	understoodDate: 'Datum objavljivanja: {$local} ({$utc} UTC)',
}
