import type { ReportWords } from './report-words.ts'

export const id: ReportWords = {
	title: 'Laporan tentang {$file}',
	live: 'Sudah tayang: pembaca dapat melihatnya sekarang.',
	accepted: 'Diterima: halamannya sedang dibuat.',
	scheduled: 'Diterima. Akan tayang otomatis pada {$local} ({$utc} UTC).',
	waiting: 'Diterima, tetapi masih menunggu {$files}.',
	rejected: '.input {$count :number} .match $count * {{Belum tayang: ada {$count} masalah yang perlu diperbaiki.}}',
	lastGood: 'Pembaca masih melihat versi sebelumnya.',
	draft: 'Draf: sudah diperiksa, belum tayang.',
	ready: 'Siap: sudah diperiksa, menunggu ditayangkan oleh redaktur.',
	withheld: 'Ditahan redaksi: tidak ditayangkan.',
	withdrawn: 'Ditarik: pembaca tidak lagi melihatnya.',
	expired: 'Masa tayang habis: pembaca tidak lagi melihatnya.',
	warnings: '.input {$count :number} .match $count * {{{$count} peringatan}}',
	noProblems: 'Tidak ada yang perlu diperbaiki.',
	place: 'baris {$line}, kolom {$column}',
	writeInstead: 'Tulislah seperti ini:',
	readIt: 'Baca artikel',
	received: 'Diterima pada {$date}',
	understoodDate: 'Tanggal terbit: {$local} ({$utc} UTC)',
}
