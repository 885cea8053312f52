import type { ReportWords } from './report-words.ts'

export const de: ReportWords = {
	title: 'Bericht zu {$file}',
	live: 'Veröffentlicht: Der Artikel ist jetzt für alle sichtbar.',
	accepted: 'Angenommen: Die Seiten werden gerade erstellt.',
	scheduled: 'Angenommen. Automatische Veröffentlichung am {$local} ({$utc} UTC).',
	waiting: 'Angenommen, wartet aber noch auf {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Nicht veröffentlicht: {$count} Problem ist zu beheben.}} * {{Nicht veröffentlicht: {$count} Probleme sind zu beheben.}}',
	lastGood: 'Online bleibt vorerst die vorherige Fassung.',
	draft: 'Entwurf: geprüft, nicht veröffentlicht.',
	ready: 'Fertig: geprüft, wartet auf die Freigabe durch die Redaktion.',
	withheld: 'Von der Redaktion zurückgehalten: nicht veröffentlicht.',
	withdrawn: 'Zurückgezogen: nicht mehr öffentlich sichtbar.',
	expired: 'Abgelaufen: nicht mehr öffentlich sichtbar.',
	warnings: '.input {$count :number} .match $count one {{{$count} Warnung}} * {{{$count} Warnungen}}',
	noProblems: 'Nichts zu beheben.',
	place: 'Zeile {$line}, Spalte {$column}',
	writeInstead: 'Schreiben Sie stattdessen:',
	readIt: 'Artikel lesen',
	received: 'Eingegangen am {$date}',
	understoodDate: 'Veröffentlichungsdatum: {$local} ({$utc} UTC)',
}
