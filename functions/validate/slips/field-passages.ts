import type { FrontMatter } from '../../article/metadata.ts'
import type { Path, YamlMap } from '../reading/yaml-document.ts'
import type { Passage } from './passage.ts'

/** Fields that readers read as prose; names, notes and addresses may have their reasons. */
const prose: readonly Path[] = [
	['title'],
	['description'],
	['dateline'],
	['lead', 'alt'],
	['lead', 'caption'],
	['lead', 'credit'],
]

/** Paths of the prose in a manuscript's own fields. */
export function prosePaths({ corrections = [] }: Partial<FrontMatter>): Path[] {
	return [...prose, ...corrections.map((_correction, index) => ['corrections', index, 'text'])]
}

/** The passages of a front matter's own fields; those of article.yml are every language's. */
export function fieldPassages(fields: Partial<FrontMatter>, writtenAs: (path: Path) => Path, map: YamlMap): Passage[] {
	return prosePaths(fields).flatMap((path) => {
		const written = map.writtenOf(writtenAs(path))
		return written === undefined ? [] : [{ ...written, isParagraph: false }]
	})
}
