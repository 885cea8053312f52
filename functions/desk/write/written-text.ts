/** A file that can be edited as text: UTF-8 without anything that would be lost on the way through a form. */
export interface WrittenText {
	readonly text: string
	/** What ends its lines. */
	readonly ending: '\n' | '\r\n'
	readonly hasMark: boolean
}

/** A file's text with lines that end in `\n`, and how to write it back; nothing for what is not UTF-8. */
export function readWritten(bytes: Uint8Array): WrittenText | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
		const hasMark = text.startsWith('\uFEFF')
		const ending = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n'
		return { text: plainLines(hasMark ? text.slice(1) : text), ending, hasMark }
	} catch {
		return undefined
	}
}

/** The bytes of a text that came from a form, with the line ends and the mark that its file had. */
export function writtenBytes(text: string, as: Pick<WrittenText, 'ending' | 'hasMark'> | undefined): Uint8Array {
	const lines = plainLines(text)
	const ended = as?.ending === '\r\n' ? lines.replaceAll('\n', '\r\n') : lines
	return Buffer.from((as?.hasMark === true ? '\uFEFF' : '') + ended.toWellFormed())
}

/** A form sends each line's end as `\r\n`, whatever it was (HTML, 4.10.21.4). */
export function plainLines(text: string): string {
	return text.replace(/\r\n?/g, '\n')
}
