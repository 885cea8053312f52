import type { ReportWords } from './report-words.ts'

export const tr: ReportWords = {
	title: 'Dosya raporu: {$file}',
	live: 'Yayında: okurlar şimdi görebilir.',
	accepted: 'Kabul edildi: sayfaları hazırlanıyor.',
	scheduled: 'Kabul edildi. Otomatik yayın zamanı: {$local} ({$utc} UTC).',
	waiting: 'Kabul edildi, ancak eksik dosya var: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Yayımlanmadı: düzeltilmesi gereken {$count} sorun var.}} * {{Yayımlanmadı: düzeltilmesi gereken {$count} sorun var.}}',
	lastGood: 'Okurlar hâlâ bir önceki sürümü görüyor.',
	draft: 'Taslak: denetlendi, yayımlanmadı.',
	ready: 'Hazır: denetlendi, bir editörün yayımlamasını bekliyor.',
	withheld: 'Editörler tarafından bekletiliyor: yayımlanmadı.',
	withdrawn: 'Yayından kaldırıldı: okurlar artık görmüyor.',
	expired: 'Yayın süresi doldu: okurlar artık görmüyor.',
	warnings: '.input {$count :number} .match $count one {{{$count} uyarı}} * {{{$count} uyarı}}',
	noProblems: 'Düzeltilecek bir şey yok.',
	place: 'satır {$line}, sütun {$column}',
	writeInstead: 'Bunun yerine şöyle yazın:',
	readIt: 'Yazıyı oku',
	received: 'Alındı: {$date}',
	understoodDate: 'Yayın tarihi: {$local} ({$utc} UTC)',
}
