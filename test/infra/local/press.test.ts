import { createHash } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { etagOf } from '../../../functions/ports/etag.ts'
import { articleObjects } from '../../../functions/render/article-objects.ts'
import type { ArticleView } from '../../../functions/render/article-view.ts'
import { openMarkdown } from '../../../functions/render/opened-markdown.ts'
import { unpackTerms } from '../../../functions/search/term-list.ts'
import { Press } from '../../../infra/local/press/press.ts'
import { articleView, newsroom, sampleViews } from '../../render/article-views.ts'

const press = new Press()
beforeAll(openMarkdown)
afterEach(() => press.close())

/** Objects with their bytes as words, so that differences can be read. */
const words = (objects: Iterable<readonly [string, { readonly body: Uint8Array } | null]>) =>
	Array.from(objects, ([key, object]) => [key, object && { ...object, body: Buffer.from(object.body).toString() }])

describe('a press', () => {
	it('makes the same of every sample story as RENDER makes without it, many at a time', async () => {
		const views = sampleViews()
		const printed = await Promise.all(views.map((view) => press.print(view)))
		expect(views.length).toBeGreaterThan(20)
		for (const [index, view] of views.entries())
			expect(words(printed[index]?.objects ?? []), `${view.story} ${view.language.tag}`).toEqual(
				words(articleObjects(view)),
			)
	})

	it('says what an article is found by, and nothing of what is not searched', async () => {
		const view = articleView('en', {}, 'Apples ripen early this year.')
		const { terms } = await press.print(view)
		expect(unpackTerms(terms?.titleTerms ?? '')).toContain('apples')
		expect(unpackTerms(terms?.textTerms ?? '')).toContain('year')
		expect((await press.print({ ...view, story: 'pages/about' })).terms).toBeNull()
		expect((await press.print(view, false)).terms).toBeNull()
	})

	it('says of each object the ETag that its bytes have', async () => {
		const { objects } = await press.print(articleView('kk', {}, 'Алма.'))
		expect(objects.length).toBe(8)
		for (const [, { body }] of objects) expect(etagOf(body)).toBe(createHash('md5').update(body).digest('hex'))
	})

	it('follows the settings when they change', async () => {
		const view = articleView('en', {}, 'Apples.')
		const renamed = { ...newsroom, site: { ...newsroom.site, title: { en: 'The Orchard Times' } } }
		const before = await press.print({ ...view, newsroom })
		const after = await press.print({ ...view, newsroom: renamed })
		const again = await press.print({ ...view, newsroom: renamed })
		expect(JSON.stringify(words(before.objects))).not.toContain('The Orchard Times')
		expect(JSON.stringify(words(after.objects))).toContain('The Orchard Times')
		expect(words(again.objects)).toEqual(words(after.objects))
	})

	it('says why an article cannot be made, and makes the next one', async () => {
		const view = articleView('en', {}, 'Apples.')
		const broken: ArticleView = {
			...view,
			galley: { ...view.galley, metadata: { ...view.galley.metadata, date: 'never' } },
		}
		await expect(press.print(broken)).rejects.toThrow('Invalid')
		expect(words((await press.print(view)).objects)).toEqual(words(articleObjects(view)))
	})

	it('tells those who wait when it is closed, and starts again', async () => {
		const view = articleView('fa', {}, 'سیب.')
		const waiting = press.print(view)
		const told = expect(waiting).rejects.toThrow('ended')
		await press.close()
		await told
		expect(words((await press.print(view)).objects)).toEqual(words(articleObjects(view)))
	})
})
