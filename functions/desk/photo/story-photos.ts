import { nearestWidth, photoAddress } from '../../article/photo-address.ts'
import type { Story } from '../../catalogue/story.ts'

/** A photo that was uploaded beside a story's manuscripts. */
export interface StoryPhoto {
	readonly name: string
	/** Address of a small one. */
	readonly address: string
	readonly width: number
	readonly height: number
	/** What it says of itself (IPTC). */
	readonly caption: string
	readonly credit: string
}

/** Photos that are offered; more than a story's editor looks through. */
const most = 60
/** Width of a small one, in pixels. */
const small = 320

/** A story's photos that can be published, by name. */
export function photosOfStory({ photos }: Story): StoryPhoto[] {
	return [...photos].slice(0, most).flatMap(
		([
			name,
			{
				value: { photo },
			},
		]): StoryPhoto[] => {
			if (photo === null) return []
			const width = nearestWidth(photo, small)
			const { caption, credit } = photo
			const height = Math.round((photo.height * width) / photo.width)
			return [{ name, address: photoAddress(photo, width, 'jpg'), width, height, caption, credit }]
		},
	)
}
