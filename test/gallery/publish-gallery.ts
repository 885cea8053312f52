import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Mirror } from '../../infra/local/mirror.ts'
import { LocalNewsroom } from '../../infra/local/newsroom.ts'
import { type Summary, summarise } from '../../infra/local/summary.ts'
import { writeNewsroom } from './write-newsroom.ts'

/** The languages of the gallery, in the order of its switch (newsroom/site.yml). */
export const galleryLanguages = [
	'en',
	'ru',
	'kk',
	'uz-Latn',
	'uz-Cyrl',
	'fa',
	'ar',
	'ur',
	'he',
	'hi',
	'zh-Hans',
	'ja',
	'tr',
] as const

/** The pages of the gallery in a language, by what they show. */
export const galleryPages = {
	article: (tag: string) => `/${tag}/notebook/`,
	home: (tag: string) => `/${tag}/`,
	section: (tag: string) => `/${tag}/section/environment/`,
	corrections: (tag: string) => `/${tag}/corrections/`,
	lite: (tag: string) => `/${tag}/notebook/lite/`,
	'not found': (tag: string) => `/${tag}/404.html`,
	embed: (tag: string) => `/${tag}/notebook/embed/`,
} as const
export type GalleryPage = keyof typeof galleryPages

/** Publishes the gallery's newsroom into an empty folder, by the functions that `npm run build` runs. Throws on a failure of theirs. */
export async function publishGallery(site: string): Promise<Summary> {
	const started = performance.now()
	const folder = mkdtempSync(join(tmpdir(), 'tilmash-gallery-'))
	const failures: string[] = []
	const log = { info: () => {}, error: (message: string) => void failures.push(message) }
	const newsroom = new LocalNewsroom({ site, data: join(folder, 'data'), once: true, log })
	try {
		const content = join(folder, 'content')
		await writeNewsroom(content)
		const files = await new Mirror(content, newsroom).syncAll()
		await newsroom.settled()
		if (failures.length > 0) throw new Error(`The gallery could not be published: ${failures.join('; ')}`)
		return await summarise(files, newsroom, (performance.now() - started) / 1000)
	} finally {
		await newsroom.close()
		rmSync(folder, { recursive: true, force: true })
	}
}
