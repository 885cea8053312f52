import type { DrawnIcon } from '../page/drawn-icons.ts'
import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import type { Queue } from '../ports/queue.ts'
import type { cropJpeg } from './crop-jpeg.ts'
import type { drawCard } from './draw-card.ts'
import type { IconFace } from './draw-icon.ts'

/** What drawing works with. */
export interface DrawingTools {
	readonly catalogue: Catalogue
	readonly desk: ObjectStore
	readonly site: ObjectStore
	/** Told of cards that stand where no page does. */
	readonly render: Queue
	readonly drawCard: (face: Parameters<typeof drawCard>[0]) => Promise<Uint8Array>
	readonly cropJpeg: typeof cropJpeg
	readonly drawIcon: (face: IconFace, icon: DrawnIcon) => Promise<Uint8Array>
}
