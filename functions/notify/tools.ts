import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'
import type { Mailer } from '../ports/sender.ts'
import type { Log } from '../stage/log.ts'
import type { ChannelSecrets } from './channels/secrets.ts'
import type { NoticeSender } from './notice-sender.ts'
import type { Want } from './wants.ts'

/** What the notify stage works with. */
export interface NotifyTools {
	readonly catalogue: Catalogue
	/** Where the outbox is, and the settings. */
	readonly desk: ObjectStore
	/** The stage's own queue. */
	readonly notify: Queue
	/** Who wants to be told of what. */
	readonly wants: () => Promise<readonly Want[]>
	/** What is known of chat rooms and webhooks; asked when one of them is to be told. Throws UnreadableSecrets (channels/secrets.ts). */
	readonly secrets: () => Promise<ChannelSecrets>
	readonly sender: NoticeSender
	readonly mailer: Mailer
	/** Where editors find the desk, without a slash at its end; null where nobody has said. */
	readonly deskAddress: string | null
	/** At home, where both site and desk are. */
	readonly home?: string
	readonly now: () => Date
	readonly log: Log
}
