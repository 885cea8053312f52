import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What runs on the desk's pages, each in a file of its own that stands alone. No page needs one but for uploading. */
export type DeskScript = 'edit.js' | 'refresh.js' | 'upload.js'

/** `files/` beside the desk's handler, or beside the bundle that this module is in. */
const folders = [new URL('../files/', import.meta.url), new URL('files/', import.meta.url)].map((url) =>
	fileURLToPath(url),
)

const read = new Map<DeskScript, string>()

/** A script's text, which a page carries inside. Throws where there is no such file. */
export function deskScript(name: DeskScript): string {
	let text = read.get(name)
	for (const folder of folders) text ??= textIn(join(folder, name))
	if (text === undefined) throw new Error(`The desk's ${name} is in none of ${folders}`)
	read.set(name, text)
	return text
}

function textIn(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8')
	} catch {
		return undefined
	}
}
