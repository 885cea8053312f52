import type { ReportWords } from './report-words.ts'

export const fr: ReportWords = {
	title: 'Rapport sur {$file}',
	live: 'En ligne\u00a0: les lecteurs peuvent le lire dès maintenant.',
	accepted: 'Accepté\u00a0: ses pages sont en cours de création.',
	scheduled: 'Accepté. Publication automatique le {$local} ({$utc} UTC).',
	waiting: 'Accepté, mais il manque encore\u00a0: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Non publié\u00a0: {$count}\u00a0problème à corriger.}} many {{Non publié\u00a0: {$count}\u00a0de problèmes à corriger.}} * {{Non publié\u00a0: {$count}\u00a0problèmes à corriger.}}',
	lastGood: 'Les lecteurs voient toujours la version précédente.',
	draft: 'Brouillon\u00a0: vérifié, non publié.',
	ready: 'Prêt\u00a0: vérifié, en attente de publication par la rédaction.',
	withheld: 'Retenu par la rédaction\u00a0: non publié.',
	withdrawn: 'Retiré\u00a0: les lecteurs ne le voient plus.',
	expired: 'Expiré\u00a0: les lecteurs ne le voient plus.',
	warnings:
		'.input {$count :number} .match $count one {{{$count}\u00a0avertissement}} many {{{$count}\u00a0d’avertissements}} * {{{$count}\u00a0avertissements}}',
	noProblems: 'Rien à corriger.',
	place: 'ligne\u00a0{$line}, colonne\u00a0{$column}',
	writeInstead: 'Écrivez plutôt\u00a0:',
	readIt: 'Lire l’article',
	received: 'Reçu le {$date}',
	understoodDate: 'Date de publication\u00a0: {$local} ({$utc} UTC)',
}
