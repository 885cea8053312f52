import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { printSummary } from '../../infra/local/print-summary.ts'
import { usageError } from '../../infra/local/usage.ts'
import { indexKey, indexPage } from './index-page.ts'
import { type GalleryPage, galleryPages, publishGallery } from './publish-gallery.ts'
import { serveFolder } from './serve-folder.ts'

const usage = 'npm run gallery -- --out DIR [--port PORT]'

/** `npm run gallery`: every part of a page in every language, side by side, for our own eyes; with a port, served. */
async function gallery(): Promise<number> {
	const { values } = parseArgs({ options: { out: { type: 'string' }, port: { type: 'string' } }, strict: true })
	if (values.out === undefined) return usageError('Say where to: --out DIR', usage)
	const out = resolve(values.out)
	if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'gallery')))
		return usageError(`${values.out} is not empty and no gallery: choose another folder`, usage)
	rmSync(out, { recursive: true, force: true })
	printSummary(await publishGallery(out), 'test/gallery/newsroom')
	mkdirSync(join(out, 'gallery'))
	for (const kind of Object.keys(galleryPages) as GalleryPage[])
		writeFileSync(join(out, indexKey(kind)), indexPage(kind))
	if (values.port === undefined) return 0
	const { origin } = await serveFolder(out, Number(values.port))
	console.log(`${origin}/${indexKey('article')}`)
	return 0
}

process.exitCode = await gallery().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
