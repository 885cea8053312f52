import type { ReportWords } from './report-words.ts'

export const es: ReportWords = {
	title: 'Informe sobre {$file}',
	live: 'Publicado: los lectores ya pueden verlo.',
	accepted: 'Aceptado: se están creando sus páginas.',
	scheduled: 'Aceptado. Se publicará automáticamente el {$local} ({$utc} UTC).',
	waiting: 'Aceptado, pero a la espera de {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{No publicado: {$count} problema por corregir.}} many {{No publicado: {$count} de problemas por corregir.}} * {{No publicado: {$count} problemas por corregir.}}',
	lastGood: 'Los lectores siguen viendo la versión anterior.',
	draft: 'Borrador: revisado, sin publicar.',
	ready: 'Listo: revisado, a la espera de que la redacción lo publique.',
	withheld: 'Retenido por la redacción: sin publicar.',
	withdrawn: 'Retirado: los lectores ya no lo ven.',
	expired: 'Caducado: los lectores ya no lo ven.',
	warnings:
		'.input {$count :number} .match $count one {{{$count} advertencia}} many {{{$count} de advertencias}} * {{{$count} advertencias}}',
	noProblems: 'Nada que corregir.',
	place: 'línea {$line}, columna {$column}',
	writeInstead: 'Escriba en su lugar:',
	readIt: 'Leer el artículo',
	received: 'Recibido el {$date}',
	understoodDate: 'Fecha de publicación: {$local} ({$utc} UTC)',
}
