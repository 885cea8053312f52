import type { ReportWords } from './report-words.ts'

export const kkLatn: ReportWords = {
	title: '{$file} faily turaly esep',
	live: 'Jariialandy: oqyrmandar materialdy köre alady.',
	accepted: 'Qabyldandy: betterı jasalyp jatyr.',
	scheduled: 'Qabyldandy. Avtomatty türde jariialanatyn uaqyty: {$local} ({$utc} UTC).',
	waiting: 'Qabyldandy, bıraq myna faildar jetıspeidı: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Jariialanğan joq: {$count} qatenı tüzetu kerek.}} * {{Jariialanğan joq: {$count} qatenı tüzetu kerek.}}',
	lastGood: 'Oqyrmandar äzırge aldyñğy nūsqany körıp otyr.',
	draft: 'Qaralama: tekserıldı, jariialanğan joq.',
	ready: 'Daiyn: tekserıldı, redaktordyñ jariialauyn kütıp tūr.',
	withheld: 'Redaktsiia kıdırtıp qoidy: jariialanğan joq.',
	withdrawn: 'Jariialanymnan alyndy: oqyrmandar endı körmeidı.',
	expired: 'Merzımı öttı: oqyrmandar endı körmeidı.',
	warnings: '.input {$count :number} .match $count one {{{$count} eskertu}} * {{{$count} eskertu}}',
	noProblems: 'Tüzetetın eşteñe joq.',
	place: '{$line}-jol, {$column}-bağan',
	writeInstead: 'Bylai jazyñyz:',
	readIt: 'Saittan oqu',
	received: 'Kelıp tüsken uaqyty: {$date}',
	understoodDate: 'Jariialau künı: {$local} ({$utc} UTC)',
}
