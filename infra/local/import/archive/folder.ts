import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { photoEndings } from '../../../../functions/article/place.ts'
import { type Found, Refusal } from './archive.ts'

/** Largest text that is read, in bytes: a manuscript may have one megabyte, and front matter of other tools some more. */
const largest = 4 * 1024 * 1024

/**
 * Every file below a folder, and every symbolic link, as paths with `/` in one order; what `skip` says is not gone into.
 * Links are not followed: one may lead out of the archive, or round in a circle.
 */
export function filesBelow(
	root: string,
	skip: (path: string) => boolean = () => false,
): { files: string[]; links: string[] } {
	const files: string[] = []
	const links: string[] = []
	const folders = [root]
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for (const item of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, item.name)
			const name = relative(root, path).split(sep).join('/')
			if (skip(name)) continue
			if (item.isDirectory()) folders.push(path)
			else if (item.isFile()) files.push(name)
			else if (item.isSymbolicLink()) links.push(name)
		}
	}
	const inOrder = (names: readonly string[]) => names.toSorted((a, b) => (a < b ? -1 : 1))
	return { files: inOrder(files), links: inOrder(links) }
}

/** What is said of symbolic links; a photo that is one is found where a text names it. */
export function* linksLeft(links: readonly string[]): Generator<Found> {
	for (const source of links)
		if (!photoEndings.some((ending) => source.toLowerCase().endsWith(`.${ending}`)))
			yield { found: 'left', source, note: { rule: 'symbolic-link', found: '' } }
}

/** A fingerprint of files: their names, sizes and times. */
export function fingerprintOf(root: string, names: readonly string[]): string {
	const hash = createHash('sha256')
	for (const name of names) {
		const { size, mtimeMs } = statSync(join(root, name))
		hash.update(`${name}\0${size}\0${Math.round(mtimeMs)}\n`)
	}
	return hash.digest('base64url')
}

/** A text file's bytes. Throws a Refusal where it is larger than any post. */
export function readPost(path: string): Uint8Array {
	const { size } = statSync(path)
	if (size > largest) throw new Refusal('file-large', `${Math.ceil(size / 1024 / 1024)} MB`)
	return readFileSync(path)
}

/** The first bytes of a file, as Latin letters: enough to see whether front matter begins there. */
export function beginningOf(path: string): string {
	const bytes = Buffer.alloc(8)
	const descriptor = openSync(path, 'r')
	try {
		return bytes.subarray(0, readSync(descriptor, bytes)).toString('utf8')
	} finally {
		closeSync(descriptor)
	}
}
