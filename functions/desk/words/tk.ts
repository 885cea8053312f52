import type { ReportWords } from './report-words.ts'

export const tk: ReportWords = {
	title: '{$file} faýly barada hasabat',
	live: 'Çap edildi: okyjylar ony görüp bilýär.',
	accepted: 'Kabul edildi: sahypalary taýýarlanýar.',
	scheduled: 'Kabul edildi. Awtomatik çap ediljek wagty: {$local} ({$utc} UTC).',
	waiting: 'Kabul edildi, ýöne şu faýllar ýetmeýär: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Çap edilmedi: {$count} ýalňyşy düzetmeli.}} * {{Çap edilmedi: {$count} ýalňyşy düzetmeli.}}',
	lastGood: 'Okyjylar häzirlikçe öňki nusgany görýär.',
	draft: 'Garalama: barlandy, çap edilmedi.',
	ready: 'Taýýar: barlandy, redaktoryň çap etmegine garaşýar.',
	withheld: 'Redaksiýa saklap dur: çap edilmedi.',
	withdrawn: 'Yzyna alyndy: okyjylar indi görmeýär.',
	expired: 'Möhleti geçdi: okyjylar indi görmeýär.',
	warnings: '.input {$count :number} .match $count one {{{$count} duýduryş}} * {{{$count} duýduryş}}',
	noProblems: 'Düzetmeli zat ýok.',
	place: 'setir {$line}, sütün {$column}',
	writeInstead: 'Şeýle ýazyň:',
	readIt: 'Saýtda okamak',
	received: 'Gelip gowşan wagty: {$date}',
	understoodDate: 'Çap edilýän senesi: {$local} ({$utc} UTC)',
}
