import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** A folder's place in its git repository, with its last slash: `content/`; empty at the root and outside of any. */
export function placeInRepository(folder: string): string {
	for (let above = folder; ; above = dirname(above)) {
		if (existsSync(join(above, '.git')))
			return above === folder ? '' : `${relative(above, folder).split(sep).join('/')}/`
		if (dirname(above) === above) return ''
	}
}
