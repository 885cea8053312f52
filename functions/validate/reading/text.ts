import { fileStart, mostOfRule, type Problem, problem } from '../../problem/problem.ts'

/** Longest manuscript, in bytes. The longest news features are about 100 KB; 1 MiB leaves room for any script. */
export const manuscriptBytes = 1024 * 1024

/** A file's text, or what kept it from being read. Positions in the text are those in the file: only a BOM is gone. */
export interface SourceText {
	readonly text: string
	readonly problems: Problem[]
}

/** Decodes a manuscript: UTF-8 only, and says in plain words what else it is. */
export function readText(bytes: Uint8Array): SourceText {
	const refuse = (found: Problem): SourceText => ({ text: '', problems: [found] })
	if (bytes.length > manuscriptBytes)
		return refuse(
			problem('file-large', fileStart, { size: megabytes(bytes.length), limit: megabytes(manuscriptBytes) }),
		)
	const kind = binaryKind(bytes)
	if (kind !== undefined) return refuse(problem('file-type', fileStart, { kind }))
	if (isUtf16(bytes)) return refuse(problem('encoding-utf16', fileStart))
	let text: string
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
	} catch {
		return refuse(problem('encoding-legacy', legacyPlace(bytes)))
	}
	if (text.trim() === '' || text === '\uFEFF') return refuse(problem('file-empty', fileStart))
	const problems: Problem[] = []
	if (text.startsWith('\uFEFF')) {
		text = text.slice(1)
		problems.push(problem('encoding-bom', fileStart))
	}
	problems.push(...controls(text))
	return { text: text.replace(/\r\n?/g, '\n'), problems }
}

/** Magic numbers of what people rename to .md (https://www.garykessler.net/library/file_sigs.html). */
function binaryKind(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
	if (head.startsWith('PK\x03\x04')) return 'zip, docx or odt'
	if (head.startsWith('%PDF')) return 'pdf'
	if (head.startsWith('\xd0\xcf\x11\xe0')) return 'doc'
	if (head.startsWith('{\\rtf')) return 'rtf'
	if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
	if (head.startsWith('\x89PNG')) return 'png'
	if (head.startsWith('GIF8')) return 'gif'
	if (head.startsWith('\x1f\x8b')) return 'gzip'
	if (head.startsWith('Rar!')) return 'rar'
	return undefined
}

/** UTF-16 by its mark, or by every second byte of the first ones being nought. */
function isUtf16(bytes: Uint8Array): boolean {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
	const sample = bytes.subarray(0, 64)
	if (sample.length < 8) return false
	const zeros = (odd: 0 | 1) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length
	return Math.max(zeros(0), zeros(1)) >= sample.length / 4
}

/** The first line that is not UTF-8: there Windows-1251 or another legacy encoding shows. */
function legacyPlace(bytes: Uint8Array): { line: number; column: number } {
	const lines = Buffer.from(bytes).toString('latin1').split('\n')
	const decoder = new TextDecoder('utf-8', { fatal: true })
	const index = lines.findIndex((line) => {
		try {
			decoder.decode(Buffer.from(line, 'latin1'))
			return false
		} catch {
			return true
		}
	})
	return { line: Math.max(index, 0) + 1, column: 1 }
}

/** Control characters other than tab and line ends: they come from broken copies and hide things. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\uFFFE\uFFFF]/g

function controls(text: string): Problem[] {
	return [...text.matchAll(control)]
		.slice(0, mostOfRule)
		.map(({ 0: sign, index }) => problem('control-characters', positionAt(text, index), { code: codeOf(sign) }))
}

/** The code of the first control character of a text: `U+0000`. */
export function controlCode(text: string): string | undefined {
	const at = text.search(control)
	return at === -1 ? undefined : codeOf(text.charAt(at))
}

function codeOf(sign: string): string {
	return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split(/\r\n?|\n/)
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function megabytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
