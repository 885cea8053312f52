import { manuscript } from '../validate/reading/context.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
	Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const megabyte = 1024 * 1024
const good = manuscript()
const utf16 = Buffer.from(good, 'utf16le')
const swapped = Buffer.from(utf16).swap16()

/** Whole files that are no text, or hardly any, each with the rule that its report is to name first. */
export const worstBytes: Readonly<Record<string, readonly [file: Uint8Array, rule: string]>> = {
	nothing: [Buffer.alloc(0), 'file-empty'],
	'5 MB of letters': [Buffer.alloc(5 * megabyte, 'a'), 'file-large'],
	'30 MB of noughts': [Buffer.alloc(30 * megabyte), 'file-large'],
	'1 MiB of noughts': [Buffer.alloc(megabyte), 'encoding-utf16'],
	'one line of 1 MiB': [Buffer.alloc(megabyte, 'apples '), 'front-matter-missing'],
	'UTF-16 with its mark': [bytes([0xff, 0xfe], [...utf16]), 'encoding-utf16'],
	'UTF-16 the other way round, with its mark': [bytes([0xfe, 0xff], [...swapped]), 'encoding-utf16'],
	'UTF-16 without its mark': [utf16, 'encoding-utf16'],
	'UTF-16 the other way round, without its mark': [swapped, 'encoding-utf16'],
	'UTF-32': [bytes([0xff, 0xfe, 0, 0, 0x2d, 0, 0, 0]), 'encoding-utf16'],
	'bytes that no text begins with': [bytes(good, [0x80, 0xbf, 0xfe, 0xff]), 'encoding-legacy'],
	'1 MiB of bytes that are no UTF-8': [Buffer.alloc(megabyte, 0xc0), 'encoding-legacy'],
	'500,000 lines that are no UTF-8 at their end': [bytes('a\n'.repeat(500_000), [0xff]), 'encoding-legacy'],
	'half a surrogate pair as bytes': [bytes(good, [0xed, 0xa0, 0x80]), 'encoding-legacy'],
	'a slash written in two bytes': [bytes(good, [0xc0, 0xaf]), 'encoding-legacy'],
	'a letter beyond Unicode': [bytes(good, [0xf4, 0x90, 0x80, 0x80]), 'encoding-legacy'],
	'a text that ends within a letter': [bytes(good, [0xd1]), 'encoding-legacy'],
	'U+0000 in the headline': [bytes(manuscript({ title: 'App\0les' })), 'control-characters'],
	'400,000 times U+0001': [bytes(manuscript({}, '\u0001'.repeat(400_000))), 'control-characters'],
	'a hundred marks of byte order': [bytes('\ufeff'.repeat(100), good), 'encoding-bom'],
	'an archive called .md': [bytes('PK\x03\x04', [...Buffer.alloc(4000)]), 'file-type'],
	'a picture called .md': [bytes([0xff, 0xd8, 0xff, 0xe0], [...Buffer.alloc(4000)]), 'file-type'],
}
