import { Agenda } from './agenda.ts'

/** One message of a queue, whatever becomes of its deliveries. */
export interface Message {
	readonly id: string
	readonly body: string
	readonly firstSentAt: number
	/** So often it was handed out. */
	receives: number
	/** So often a run of it failed or crashed. */
	troubles: number
	/** The queue hands it out twice. */
	doubled: boolean
}

/** A message on its way; one that the queue hands out twice has two letters. */
export interface Letter {
	readonly message: Message
	/** The order of sending over all queues of a world. */
	readonly turn: number
	visibleAt: number
}

export interface MailboxOptions {
	readonly maxReceives?: number
	readonly visibilityMs?: number
	/** Numbers that only grow, shared by the queues of a world. */
	readonly turns?: () => number
}

/** A queue of SQS as it is at one moment: messages that wait, are visible, are in somebody's hands or are dead. */
export class Mailbox {
	readonly name: string
	readonly visibilityMs: number
	readonly #maxReceives: number
	readonly #turns: () => number
	readonly #waiting = new Agenda<Letter>()
	readonly #visible: Letter[] = []
	readonly #dead = new Set<Message>()
	#sent = 0

	constructor(name: string, { maxReceives = 5, visibilityMs = 360_000, turns }: MailboxOptions = {}) {
		this.name = name
		this.visibilityMs = visibilityMs
		this.#maxReceives = maxReceives
		let own = 0
		this.#turns = turns ?? (() => own++)
	}

	/** Letters that may be handed out, the longest visible first. */
	get visible(): readonly Letter[] {
		return this.#visible
	}

	get deadLetters(): readonly Message[] {
		return [...this.#dead]
	}

	/** When the next letter becomes visible; Infinity when none waits. */
	get nextAt(): number {
		return this.#waiting.nextAt
	}

	/** Letters that nobody has in hand. */
	get size(): number {
		return this.#visible.length + this.#waiting.size
	}

	/** Takes a body, which is JSON text. */
	send(body: string, now: number, delayMs = 0): Message {
		const id = `${this.name}-${++this.#sent}`
		const message = { id, body, firstSentAt: now, receives: 0, troubles: 0, doubled: false }
		const letter = { message, turn: this.#turns(), visibleAt: now + delayMs }
		if (delayMs === 0) this.#visible.push(letter)
		else this.#waiting.add(letter.visibleAt, letter)
		return message
	}

	/** Makes visible what is due; returns those that died instead, because they were received too often. */
	surface(now: number): Message[] {
		const died: Message[] = []
		for (let due = this.#waiting.take(now); due !== undefined; due = this.#waiting.take(now)) {
			const { message } = due.what
			if (message.receives < this.#maxReceives) this.#visible.push(due.what)
			else if (!this.#dead.has(message)) {
				this.#dead.add(message)
				died.push(message)
			}
		}
		return died
	}

	/** Hands out a visible letter. Whoever has it gives it back or forgets it, which deletes it. */
	take(place: number): Letter {
		const letter = this.#pull(place)
		letter.message.receives++
		return letter
	}

	/** Hides a visible letter without anybody having received it. */
	postpone(place: number, until: number): Letter {
		const letter = this.#pull(place)
		this.giveBack(letter, until)
		return letter
	}

	/** Lets a letter that was taken become visible again. */
	giveBack(letter: Letter, at: number): void {
		letter.visibleAt = at
		this.#waiting.add(at, letter)
	}

	/** Hands a message out once more, whatever becomes of its first delivery. */
	double({ message, turn }: Letter, at: number): void {
		message.doubled = true
		this.#waiting.add(at, { message, turn, visibleAt: at })
	}

	#pull(place: number): Letter {
		const [letter] = place === 0 ? [this.#visible.shift()] : this.#visible.splice(place, 1)
		if (letter === undefined) throw new RangeError(`${this.name} has no visible letter at ${place}`)
		return letter
	}
}
