let opened: typeof import('./app/words/all-desk-words.ts').deskWordsOf | undefined

/** All that the desk says, for a report that few files get: the first of a process loads it. */
export async function openDeskWords() {
	opened ??= (await import('./app/words/all-desk-words.ts')).deskWordsOf
	return opened
}
