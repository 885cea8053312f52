/** A POST over HTTPS. */
export interface HttpRequest {
	readonly url: string
	readonly headers: Readonly<Record<string, string>>
	readonly body: string
}

/** What became of something sent: the status that was answered; or it was only kept, as at home. */
export type Sent = number | 'kept'

/** Sends requests to other people's servers. */
export interface Sender {
	/** The status of the answer, whatever it is; a redirect is not followed. Throws where no answer comes in time. */
	send(request: HttpRequest): Promise<Sent>
}

/** An e-mail in plain text. */
export interface Mail {
	/** One line of fewer than 100 letters. */
	readonly subject: string
	readonly text: string
}

/** Sends e-mails. */
export interface Mailer {
	/** Hands a mail over; 200 once that is done. Throws where it could not be, or the address is not known. */
	send(address: string, mail: Mail): Promise<Sent>
}
