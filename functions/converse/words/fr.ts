import type { ConverseWords } from './converse-words.ts'

export const fr: ConverseWords = {
	pleaseMend: 'À corriger, s’il vous plaît\u00a0:',
	nameMissing: 'Veuillez indiquer un nom. Un pseudonyme suffit.',
	nameTooLong:
		'.input {$most :number} .match $most one {{Un nom compte au plus {$most}\u00a0caractère.}} many {{Un nom compte au plus {$most}\u00a0de caractères.}} * {{Un nom compte au plus {$most}\u00a0caractères.}}',
	textMissing: 'Veuillez écrire votre commentaire.',
	textTooLong:
		'.input {$over :number} .match $over one {{Le commentaire compte {$over}\u00a0caractère de trop.}} many {{Le commentaire compte {$over}\u00a0de caractères de trop.}} * {{Le commentaire compte {$over}\u00a0caractères de trop.}}',
	textTooHeavy:
		'Le texte contient trop de signes au-dessus ou au-dessous des lettres, ou des signes invisibles. Veuillez les retirer.',
	repeated: 'Ce commentaire a déjà été envoyé.',
	tooManyLinks:
		'.input {$most :number} .match $most one {{Un commentaire contient au plus {$most}\u00a0lien.}} many {{Un commentaire contient au plus {$most}\u00a0de liens.}} * {{Un commentaire contient au plus {$most}\u00a0liens.}}',
	flood:
		'Trop de commentaires sont arrivés en peu de temps. Veuillez patienter quelques minutes, puis renvoyer le vôtre.',
	tooFast: 'Le commentaire a été envoyé plus vite qu’une personne n’écrit. Veuillez l’envoyer encore une fois.',
	tooLate: 'Le formulaire est resté ouvert trop longtemps. Veuillez envoyer le commentaire encore une fois.',
	replyGone:
		'Le commentaire auquel vous répondez n’existe plus. Envoyez le vôtre encore une fois\u00a0: il paraîtra à part.',
	check: 'Relisez votre commentaire et envoyez-le',
	thanks: 'Merci',
	held: 'Votre commentaire est bien arrivé. La modération le lit avant qu’il paraisse.',
	shown: 'Votre commentaire est sur la page, ou y sera d’ici une minute.',
	rejected: 'Votre commentaire n’a pas été publié.',
	because: 'Motif\u00a0: {$reason}',
	keepAddress:
		'Conservez cette adresse. Elle seule vous permet de savoir ce que devient votre commentaire et de le supprimer définitivement\u00a0:',
	erase: 'Supprimer définitivement ce commentaire',
	erased: 'Le commentaire est supprimé.',
	backups:
		'.input {$days :number} .match $days one {{Après {$days}\u00a0jour, il aura aussi disparu de nos sauvegardes.}} many {{Après {$days}\u00a0de jours, il aura aussi disparu de nos sauvegardes.}} * {{Après {$days}\u00a0jours, il aura aussi disparu de nos sauvegardes.}}',
	notHere: 'Il n’y a pas de commentaire à cette adresse\u00a0: il a été supprimé ou l’adresse est incomplète.',
	back: 'Retour à l’article',
	reasons: {
		topic: 'il ne porte pas sur l’article.',
		insult: 'il insulte des personnes.',
		hatred: 'il appelle à la haine ou à la violence contre des personnes pour ce qu’elles sont ou ce qu’elles croient.',
		exposes: 'il révèle l’identité d’une personne ou le lieu où elle se trouve.',
		advertises: 'il fait de la publicité.',
		policy: 'il enfreint la charte des commentaires d’une autre manière.',
	},
	desk: {
		title: 'Commentaires à lire',
		empty: 'Aucun commentaire en attente.',
		waiting:
			'.input {$count :number} .match $count one {{{$count}\u00a0commentaire en attente}} many {{{$count}\u00a0de commentaires en attente}} * {{{$count}\u00a0commentaires en attente}}',
		approve: 'Publier',
		reject: 'Rejeter',
		reason: 'Motif',
		answer: 'Réponse de la rédaction',
		approveAndAnswer: 'Publier avec la réponse',
		close: 'Fermer les commentaires de cet article',
		open: 'Ouvrir les commentaires de cet article',
		matched: 'Dans la liste de mots\u00a0: {$words}',
		decided: 'Une autre personne a déjà statué sur ce commentaire.',
		received: 'Reçu le {$date}',
		more: 'Voir plus',
		trail: 'Décisions prises',
		didApprove: 'publié',
		didReject: 'rejeté',
		didClose: 'commentaires fermés',
		didOpen: 'commentaires ouverts',
		didAnswer: 'réponse publiée',
		didWithdraw: 'retiré de la page',
		withdraw: 'Retirer de la page',
		published: 'Commentaires publiés',
		keys: 'Touches\u00a0: J suivant, K précédent, A publier, R rejeter',
	},
}
