import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishGallery } from '../gallery/publish-gallery.ts'
import { serveFolder } from '../gallery/serve-folder.ts'

export interface GallerySite {
	readonly origin: string
	/** Where its files are. */
	readonly folder: string
	close(): Promise<void>
}

/** The gallery's newsroom, published and served for as long as a test file runs. */
export async function gallerySite(): Promise<GallerySite> {
	const folder = mkdtempSync(join(tmpdir(), 'tilmash-gallery-site-'))
	await publishGallery(folder)
	const { origin, close } = await serveFolder(folder)
	return {
		origin,
		folder,
		async close() {
			await close()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}
