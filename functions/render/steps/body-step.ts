import type { Root } from 'hast'
import type { ArticleView } from '../article-view.ts'

/** A step from the galley's tree to a variant's: changes the (copied) tree it is given. */
export type BodyStep = (tree: Root, view: ArticleView) => void
