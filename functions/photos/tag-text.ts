/** Longest text that is taken over from a photo. */
const longest = 1000

/**
 * A tag's text as one line of plain text, without what could disguise it. IPTC and EXIF come as bytes read as Latin-1
 * when they are UTF-8; XMP comes as a piece of XML.
 */
export function tagText(value: unknown, kind: 'bytes' | 'xml' = 'bytes'): string {
	const written = kind === 'xml' ? plain(wordsOf(value)) : utf8(wordsOf(value))
	return written
		.toWellFormed()
		.replace(/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\s]+/gu, ' ')
		.trim()
		.slice(0, longest)
		.toWellFormed()
}

/** One text, several names, or one text in several languages: of those the default. */
function wordsOf(value: unknown): string {
	if (typeof value === 'string') return value
	if (!Array.isArray(value)) return inLanguage(value)?.text ?? ''
	const texts = value.flatMap((entry) => inLanguage(entry) ?? [])
	const chosen = texts.find(({ lang }) => lang === 'x-default') ?? texts[0]
	return chosen?.text ?? value.filter((entry) => typeof entry === 'string').join(', ')
}

function inLanguage(value: unknown): { text: string; lang: unknown } | undefined {
	if (typeof value !== 'object' || value === null || !('value' in value)) return undefined
	return { text: String(value.value), lang: 'lang' in value ? value.lang : undefined }
}

function utf8(text: string): string {
	if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
	} catch {
		return text
	}
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML as its reader sees it: tags gone, the five entities and numbers of characters resolved, others left as they are. */
function plain(xml: string): string {
	return xml
		.replace(/<[^<>]*>/g, ' ')
		.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
			if (name !== undefined) return named[String(name).toLowerCase()] ?? whole
			const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
			return code <= 0x10ffff ? String.fromCodePoint(code) : ''
		})
}
