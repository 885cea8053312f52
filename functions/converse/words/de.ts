import type { ConverseWords } from './converse-words.ts'

export const de: ConverseWords = {
	pleaseMend: 'Bitte korrigieren Sie:',
	nameMissing: 'Bitte geben Sie einen Namen an. Ein Spitzname genügt.',
	nameTooLong:
		'.input {$most :number} .match $most one {{Ein Name darf höchstens {$most} Zeichen lang sein.}} * {{Ein Name darf höchstens {$most} Zeichen lang sein.}}',
	textMissing: 'Bitte schreiben Sie Ihren Kommentar.',
	textTooLong:
		'.input {$over :number} .match $over one {{Der Kommentar ist um {$over} Zeichen zu lang.}} * {{Der Kommentar ist um {$over} Zeichen zu lang.}}',
	textTooHeavy:
		'Der Text enthält zu viele Zeichen über oder unter den Buchstaben oder unsichtbare Zeichen. Bitte entfernen Sie diese.',
	repeated: 'Dieser Kommentar wurde bereits gesendet.',
	tooManyLinks:
		'.input {$most :number} .match $most one {{Ein Kommentar darf höchstens {$most} Link enthalten.}} * {{Ein Kommentar darf höchstens {$most} Links enthalten.}}',
	flood:
		'In kurzer Zeit sind zu viele Kommentare eingegangen. Bitte warten Sie einige Minuten und senden Sie Ihren noch einmal.',
	tooFast: 'Das war schneller, als ein Mensch schreibt. Bitte senden Sie den Kommentar noch einmal.',
	tooLate: 'Das Formular war zu lange geöffnet. Bitte senden Sie den Kommentar noch einmal.',
	replyGone:
		'Den Kommentar, auf den Sie antworten, gibt es nicht mehr. Senden Sie Ihren noch einmal: Er erscheint dann als eigener Kommentar.',
	check: 'Kommentar prüfen und absenden',
	thanks: 'Vielen Dank',
	held: 'Ihr Kommentar ist eingegangen. Die Moderation liest ihn, bevor er erscheint.',
	shown: 'Ihr Kommentar steht auf der Seite oder erscheint dort innerhalb einer Minute.',
	rejected: 'Ihr Kommentar wurde nicht veröffentlicht.',
	because: 'Grund: {$reason}',
	keepAddress:
		'Bewahren Sie diese Adresse auf. Nur mit ihr können Sie sehen, was aus Ihrem Kommentar wird, und ihn endgültig löschen:',
	erase: 'Diesen Kommentar endgültig löschen',
	erased: 'Der Kommentar ist gelöscht.',
	backups:
		'.input {$days :number} .match $days one {{Nach {$days} Tag ist er auch aus unseren Sicherungskopien verschwunden.}} * {{Nach {$days} Tagen ist er auch aus unseren Sicherungskopien verschwunden.}}',
	notHere: 'Unter dieser Adresse gibt es keinen Kommentar: Er wurde gelöscht oder die Adresse ist unvollständig.',
	back: 'Zurück zum Artikel',
	reasons: {
		topic: 'Der Kommentar hat nichts mit dem Artikel zu tun.',
		insult: 'Der Kommentar beleidigt Menschen.',
		hatred: 'Der Kommentar ruft zu Hass oder Gewalt gegen Menschen wegen ihrer Identität oder ihrer Überzeugung auf.',
		exposes: 'Der Kommentar verrät, wer jemand ist oder wo sich jemand aufhält.',
		advertises: 'Der Kommentar enthält Werbung.',
		policy: 'Der Kommentar verstößt auf andere Weise gegen die Kommentarregeln.',
	},
	desk: {
		title: 'Zu prüfende Kommentare',
		empty: 'Es wartet kein Kommentar.',
		waiting: '.input {$count :number} .match $count one {{{$count} Kommentar wartet}} * {{{$count} Kommentare warten}}',
		approve: 'Veröffentlichen',
		reject: 'Ablehnen',
		reason: 'Grund',
		answer: 'Antwort der Redaktion',
		approveAndAnswer: 'Mit der Antwort veröffentlichen',
		close: 'Kommentare zu diesem Artikel schließen',
		open: 'Kommentare zu diesem Artikel öffnen',
		matched: 'Auf der Wortliste: {$words}',
		decided: 'Über diesen Kommentar hat bereits jemand anderes entschieden.',
		received: 'Eingegangen am {$date}',
		more: 'Mehr',
		trail: 'Getroffene Entscheidungen',
		didApprove: 'veröffentlicht',
		didReject: 'abgelehnt',
		didClose: 'Kommentare geschlossen',
		didOpen: 'Kommentare geöffnet',
		didAnswer: 'beantwortet',
		didWithdraw: 'von der Seite genommen',
		withdraw: 'Von der Seite nehmen',
		published: 'Veröffentlichte Kommentare',
		keys: 'Tasten: J weiter, K zurück, A veröffentlichen, R ablehnen',
	},
}
