import type { ElementContent } from 'hast'
import { copyTree } from '../article/copy-tree.ts'
import type { ArticleView } from './article-view.ts'
import type { BodyStep } from './steps/body-step.ts'
import { dropPhotos } from './steps/drop-photos.ts'
import { isolateNumbers } from './steps/isolate-numbers.ts'
import { makeAbsolute } from './steps/make-absolute.ts'
import { nameHeadings } from './steps/name-headings.ts'
import { nameParts } from './steps/name-parts.ts'
import { placeOnePhoto, placePhotos } from './steps/place-photos.ts'
import { setDateline } from './steps/set-dateline.ts'
import { wrapTables } from './steps/wrap-tables.ts'

const steps = {
	page: [placePhotos, nameHeadings, nameParts, wrapTables, setDateline, isolateNumbers],
	lite: [dropPhotos, nameParts, wrapTables, setDateline, isolateNumbers],
	feed: [placeOnePhoto, nameParts, setDateline, makeAbsolute, isolateNumbers],
} as const satisfies Record<string, readonly BodyStep[]>

/** The article's text as a variant shows it. The galley's own tree stays as it is. */
export function renderBody(view: ArticleView, variant: keyof typeof steps): ElementContent[] {
	const tree = copyTree(view.galley.body)
	for (const step of steps[variant]) step(tree, view)
	return tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
}
