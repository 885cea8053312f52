import { createHash } from 'node:crypto'
import { type Newsroom, siteLanguage, siteTitle } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { appIcons, type DrawnIcon, touchIcon } from '../page/drawn-icons.ts'
import { type Projection, project } from '../site/project.ts'
import { freshSoon, type PublicObject } from '../site/public-object.ts'
import type { IconFace } from './draw-icon.ts'
import type { DrawingTools } from './drawing-tools.ts'

/** Another drawing of the same letter is another icon: this goes up with each change of draw-icon.ts that shows. */
const drawing = 1

const icons: readonly DrawnIcon[] = [touchIcon, ...appIcons]

/** Draws the site's icons as the settings say them. Nothing as long as there are none. */
export async function drawIcons(tools: DrawingTools): Promise<void> {
	await project(tools.site, async (): Promise<Projection | undefined> => {
		const current = await readNewsroom(tools.catalogue, tools.desk)
		if (current === undefined) return undefined
		const face = iconFaceOf(current.newsroom)
		const stamp = stampOf(face)
		return {
			stamp,
			keys: icons.map(({ key }) => key),
			render: async () => {
				const objects = new Map<string, PublicObject>()
				for (const icon of icons) {
					// It has said since it was drawn what it shows.
					const drawn = (await tools.site.head(icon.key))?.metadata?.['drawn']
					if (drawn === stamp) continue
					const body = await tools.drawIcon(face, icon)
					objects.set(icon.key, { body, contentType: 'image/png', cacheControl: freshSoon, metadata: { drawn: stamp } })
				}
				return objects
			},
		}
	})
}

/** The first letter of the site's name, in the language that its stories are first written in. */
function iconFaceOf(newsroom: Newsroom): IconFace {
	const language = siteLanguage(newsroom.site.sourceLanguage)
	const { tag, script, direction } = language
	const { paper, mark } = newsroom.theme.light
	const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(siteTitle(newsroom, language).trim())
	return { letter: first?.segment ?? '', language: { tag, script, direction }, colours: { paper, mark } }
}

/** Changes with anything that shows: 16 hexadecimal digits. */
function stampOf(face: IconFace): string {
	return createHash('sha256')
		.update(JSON.stringify([drawing, face]))
		.digest('hex')
		.slice(0, 16)
}
