import type { ReportWords } from './report-words.ts'

export const az: ReportWords = {
	title: '{$file} faylı haqqında hesabat',
	live: 'Dərc olunub: oxucular artıq görür.',
	accepted: 'Qəbul edilib: səhifələri hazırlanır.',
	scheduled: 'Qəbul edilib. Avtomatik dərc vaxtı: {$local} ({$utc} UTC).',
	waiting: 'Qəbul edilib, amma bu fayllar çatışmır: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Dərc olunmayıb: {$count} səhvi düzəltmək lazımdır.}} * {{Dərc olunmayıb: {$count} səhvi düzəltmək lazımdır.}}',
	lastGood: 'Oxucular hələlik əvvəlki versiyanı görür.',
	draft: 'Qaralama: yoxlanılıb, dərc olunmayıb.',
	ready: 'Hazırdır: yoxlanılıb, redaktorun dərc etməsini gözləyir.',
	withheld: 'Redaksiya saxlayıb: dərc olunmayıb.',
	withdrawn: 'Geri götürülüb: oxucular daha görmür.',
	expired: 'Müddəti bitib: oxucular daha görmür.',
	warnings: '.input {$count :number} .match $count one {{{$count} xəbərdarlıq}} * {{{$count} xəbərdarlıq}}',
	noProblems: 'Düzəldiləsi bir şey yoxdur.',
	place: 'sətir {$line}, sütun {$column}',
	writeInstead: 'Belə yazın:',
	readIt: 'Saytda oxuyun',
	received: 'Daxil olub: {$date}',
	understoodDate: 'Dərc tarixi: {$local} ({$utc} UTC)',
}
