/** Names that stay as they are, found where they stand in a text. */
export class KeptNames {
	readonly #byStart = new Map<string, string[]>()

	/** @param names as they are written; a name in capitals is kept as well */
	constructor(names: readonly string[]) {
		const forms = new Set(names.flatMap((name) => [name.trim(), name.trim().toUpperCase()]))
		for (const name of [...forms].sort((a, b) => b.length - a.length)) {
			if (name === '') continue
			const list = this.#byStart.get(name.slice(0, 2)) ?? []
			list.push(name)
			this.#byStart.set(name.slice(0, 2), list)
		}
	}

	/** The longest kept name that begins at a place, where it ends or only an ending of the language follows. */
	at(text: string, place: number, ending: RegExp): string | undefined {
		return this.#byStart.get(text.slice(place, place + 2))?.find((name) => {
			if (!text.startsWith(name, place)) return false
			const rest = /^['‘’`´ʻʼ]?[\p{L}\p{M}\p{N}]{0,24}/u.exec(
				text.slice(place + name.length, place + name.length + 25),
			)?.[0]
			return rest === undefined || ending.test(rest.replace(/^\P{L}|^[ʻʼ]/u, ''))
		})
	}
}
