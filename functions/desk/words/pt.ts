import type { ReportWords } from './report-words.ts'

export const pt: ReportWords = {
	title: 'Relatório sobre {$file}',
	live: 'Publicado: já visível para os leitores.',
	accepted: 'Aprovado: páginas em preparação.',
	scheduled: 'Aprovado. Publicação automática em {$local} ({$utc} UTC).',
	waiting: 'Aprovado, mas à espera de {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Não publicado: {$count} problema a corrigir.}} many {{Não publicado: {$count} de problemas a corrigir.}} * {{Não publicado: {$count} problemas a corrigir.}}',
	lastGood: 'Os leitores continuam a ver a versão anterior.',
	draft: 'Rascunho: verificado, não publicado.',
	ready: 'Pronto: verificado, à espera de publicação pela redação.',
	withheld: 'Retido pela redação: não publicado.',
	withdrawn: 'Retirado: deixou de estar visível para os leitores.',
	expired: 'Expirado: deixou de estar visível para os leitores.',
	warnings:
		'.input {$count :number} .match $count one {{{$count} aviso}} many {{{$count} de avisos}} * {{{$count} avisos}}',
	noProblems: 'Nada a corrigir.',
	place: 'linha {$line}, coluna {$column}',
	writeInstead: 'Em vez disso, escreva:',
	readIt: 'Ler o artigo',
	received: 'Recebido em {$date}',
	understoodDate: 'Data de publicação: {$local} ({$utc} UTC)',
}
