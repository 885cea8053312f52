import { basename, extname } from 'node:path/posix'
import { photoEndings } from '../../../../functions/article/place.ts'
import type { Archive, Note } from '../archive/archive.ts'
import type { ImportState } from '../plan/import-state.ts'
import { decoded } from '../text/values.ts'
import { folderOf, type Planned } from './planned.ts'
import type { TargetFiles } from './target-files.ts'

/** Longest name of a photo without its ending, in letters: any alphabet then fits a file name. */
const nameLetters = 60

/**
 * Copies a photo to its story and gives the name under which the text names it there. A photo that the archive has not
 * gets a name all the same: put it there, and the article is whole. Pictures of other sites keep their address.
 */
export function placePhoto(
	address: string,
	planned: Planned,
	archive: Archive,
	state: ImportState,
	files: TargetFiles,
): { name: string; notes: Note[] } {
	if (address.startsWith('data:')) return { name: address, notes: [{ rule: 'photo-type', found: 'data:' }] }
	const from = archive.photo(address, planned.entry)
	if (from === undefined && archive.isForeign(address))
		return { name: address, notes: [{ rule: 'photo-remote', found: address }] }
	const written = from ?? decoded(address.replace(/[?#].*$/, ''))
	const name = nameIn(folderOf(planned), written, state)
	const isPhoto = photoEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))
	if (!isPhoto) return { name, notes: [{ rule: 'photo-type', found: address }] }
	if (from === undefined) return { name, notes: [{ rule: 'photo-missing', found: address }] }
	const path = `${folderOf(planned)}/${name}`
	return { name, notes: files.copy(from, path) === 'kept' ? [{ rule: 'file-kept', found: path }] : [] }
}

/** A name of its own among the photos of a story; the same file has the same one in every language. */
function nameIn(folder: string, source: string, state: ImportState): string {
	const known = state.one('SELECT name FROM photos WHERE folder = ? AND source = ?', folder, source)
	if (known !== undefined) return String(known['name'])
	const ending = extname(source)
		.toLowerCase()
		.replace(/[^.a-z0-9]/g, '')
	// A dot in a name would make a photo of one language of it: lead.kk.jpg.
	const stem =
		[
			...basename(source, extname(source))
				.normalize('NFC')
				.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-'),
		]
			.slice(0, nameLetters)
			.join('')
			.replace(/^-+|-+$/g, '') || 'photo'
	let name = `${stem}${ending}`
	for (
		let more = 2;
		state.one('SELECT name FROM photos WHERE folder = ? AND lower(name) = lower(?)', folder, name);
		more++
	)
		name = `${stem}-${more}${ending}`
	state.run('INSERT INTO photos VALUES (?, ?, ?)', folder, name, source)
	return name
}
