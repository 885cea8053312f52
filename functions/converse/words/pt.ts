import type { ConverseWords } from './converse-words.ts'

export const pt: ConverseWords = {
	pleaseMend: 'Por favor, corrija o seguinte:',
	nameMissing: 'Escreva um nome, por favor. Um apelido basta.',
	nameTooLong:
		'.input {$most :number} .match $most one {{O nome pode ter no máximo {$most} caractere.}} many {{O nome pode ter no máximo {$most} de caracteres.}} * {{O nome pode ter no máximo {$most} caracteres.}}',
	textMissing: 'Escreva o seu comentário, por favor.',
	textTooLong:
		'.input {$over :number} .match $over one {{O comentário ultrapassa o limite em {$over} caractere.}} many {{O comentário ultrapassa o limite em {$over} de caracteres.}} * {{O comentário ultrapassa o limite em {$over} caracteres.}}',
	textTooHeavy: 'O texto tem sinais demais sobre as letras ou caracteres invisíveis. Remova-os, por favor.',
	repeated: 'Este comentário já foi enviado.',
	tooManyLinks:
		'.input {$most :number} .match $most one {{Um comentário pode ter no máximo {$most} link.}} many {{Um comentário pode ter no máximo {$most} de links.}} * {{Um comentário pode ter no máximo {$most} links.}}',
	flood: 'Chegaram comentários demais em pouco tempo. Aguarde alguns minutos e envie o seu novamente, por favor.',
	tooFast: 'O envio foi mais rápido do que uma pessoa escreve. Envie mais uma vez, por favor.',
	tooLate: 'O formulário ficou aberto por tempo demais. Envie mais uma vez, por favor.',
	replyGone:
		'O comentário a que você responde já não existe. Envie o seu mais uma vez: ele aparecerá como comentário separado.',
	check: 'Confira o seu comentário e envie',
	thanks: 'Obrigado',
	held: 'Recebemos o seu comentário. A moderação o lerá antes da publicação.',
	shown: 'Seu comentário já está na página ou estará em menos de um minuto.',
	rejected: 'Seu comentário não foi publicado.',
	because: 'Motivo: {$reason}',
	keepAddress:
		'Guarde este endereço. Com ele, e somente com ele, você pode ver o que acontece com o seu comentário e apagá-lo para sempre:',
	erase: 'Apagar este comentário para sempre',
	erased: 'O comentário foi apagado.',
	backups:
		'.input {$days :number} .match $days one {{Após {$days} dia, ele desaparece também das nossas cópias de segurança.}} many {{Após {$days} de dias, ele desaparece também das nossas cópias de segurança.}} * {{Após {$days} dias, ele desaparece também das nossas cópias de segurança.}}',
	notHere: 'Não há comentário neste endereço: ele foi apagado ou o endereço está incompleto.',
	back: 'Voltar ao artigo',
	reasons: {
		topic: 'Não trata do artigo.',
		insult: 'Insulta outras pessoas.',
		hatred: 'Incita ao ódio ou à violência contra pessoas pelo que são ou pelo que creem.',
		exposes: 'Revela quem alguém é ou onde está.',
		advertises: 'É publicidade.',
		policy: 'Viola de outra forma as regras para comentários.',
	},
	desk: {
		title: 'Comentários para ler',
		empty: 'Nenhum comentário em espera.',
		waiting:
			'.input {$count :number} .match $count one {{{$count} comentário em espera}} many {{{$count} de comentários em espera}} * {{{$count} comentários em espera}}',
		approve: 'Publicar',
		reject: 'Rejeitar',
		reason: 'Motivo',
		answer: 'Resposta da redação',
		approveAndAnswer: 'Publicar com a resposta',
		close: 'Encerrar os comentários deste artigo',
		open: 'Abrir os comentários deste artigo',
		matched: 'Na lista de palavras: {$words}',
		decided: 'Outra pessoa já decidiu sobre este comentário.',
		received: 'Recebido em {$date}',
		more: 'Mais',
		trail: 'Decisões tomadas',
		didApprove: 'publicado',
		didReject: 'rejeitado',
		didClose: 'comentários encerrados',
		didOpen: 'comentários abertos',
		didAnswer: 'respondido',
		didWithdraw: 'retirado da página',
		withdraw: 'Retirar da página',
		published: 'Comentários publicados',
		keys: 'Teclas: J próximo, K anterior, A publicar, R rejeitar',
	},
}
