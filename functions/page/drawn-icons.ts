/** An icon that is drawn as pixels, for what takes no SVG: home screens. PHOTOS draws it, the site's pages name it. */
export interface DrawnIcon {
	/** Its key in the site's bucket: always at the root. */
	readonly key: string
	/** Width and height in pixels. */
	readonly size: number
	/**
	 * `square` ones get their corners from the home screen, `rounded` ones have them, of `maskable` ones any shape may be cut
	 * as long as a circle of four fifths stays (https://www.w3.org/TR/appmanifest/#icon-masks).
	 */
	readonly shape: 'square' | 'rounded' | 'maskable'
}

/** What iPhones put on the home screen. */
export const touchIcon: DrawnIcon = { key: 'apple-touch-icon.png', size: 180, shape: 'square' }

/** What a web app manifest names. */
export const appIcons: readonly DrawnIcon[] = [
	{ key: 'icon-192.png', size: 192, shape: 'rounded' },
	{ key: 'icon-512.png', size: 512, shape: 'rounded' },
	{ key: 'icon-512-maskable.png', size: 512, shape: 'maskable' },
]
