import { isHeic } from '../../photos/is-heic.ts'

/** Marks at a file's start, each with its place (https://www.garykessler.net/library/file_sigs.html; ISO/IEC 14496-12, 4.3). */
const marks: readonly (readonly [kind: string, at: number, mark: string])[] = [
	['JPEG', 0, '\xff\xd8\xff'],
	['PNG', 0, '\x89PNG\r\n'],
	['WebP', 8, 'WEBP'],
	['AVIF', 4, 'ftypavif'],
	['AVIF', 4, 'ftypavis'],
	['AVIF', 4, 'ftypmif1'],
	['GIF', 0, 'GIF8'],
	['TIFF', 0, 'II*\0'],
	['TIFF', 0, 'MM\0*'],
	['PDF', 0, '%PDF'],
	['ZIP', 0, 'PK\x03\x04'],
	['MP4', 4, 'ftyp'],
	['SVG', 0, '<svg'],
	['XML', 0, '<?xml'],
	['HTML', 0, '<!doctype html'],
	['HTML', 0, '<html'],
]

/** What a file is by its first bytes, whatever its name says; nothing for what has no such mark, as text has none. */
export function kindOf(start: Uint8Array): string | undefined {
	if (isHeic(start)) return 'HEIC'
	const head = Buffer.from(start.subarray(0, 32)).toString('latin1')
	return marks.find(([, at, mark]) => head.slice(at, at + mark.length).toLowerCase() === mark.toLowerCase())?.[0]
}

/** Kinds of photos that are published. */
export const photoKinds: ReadonlySet<string | undefined> = new Set(['JPEG', 'PNG', 'WebP', 'AVIF'])
