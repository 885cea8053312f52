import type { Mailer } from '../../../functions/ports/sender.ts'

/** E-mails on AWS, by the topic's address. Not every newsroom wants them: the first loads the client. */
export const mailer = (topic: string): Mailer => {
	let opened: Promise<Mailer> | undefined
	const load = async () => (await import('../adapters/open-mailer.ts')).openMailer(topic)
	return { send: async (...mail) => (await (opened ??= load())).send(...mail) }
}
