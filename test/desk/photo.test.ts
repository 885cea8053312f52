import { describe, expect, test } from 'vitest'
import { leadIn, ownWords, withLead } from '../../functions/desk/photo/lead-fields.ts'
import { withFigure } from '../../functions/desk/photo/with-figure.ts'
import { all, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { manuscript } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'
import { photo as jpeg } from '../support/photos.ts'
import { EditorsDesk } from './editors-desk.ts'

const open = newsrooms()
const photo = { image: 'a.jpg', alt: 'A "wall"', caption: 'Built in spring.', credit: 'By: us', focus: '50,30' }

describe('what is said of the photo above the text', () => {
	test('goes into the front matter and leaves the rest of it as it was', () => {
		const text = '---\ntitle: A # not a comment\n# a comment\ntags: [ a,  b ]\n---\nBody with --- dashes.\n'
		const after = withLead(text, photo) ?? ''
		expect(after).toBe(`---
title: A # not a comment
# a comment
tags: [ a, b ]
lead:
  image: a.jpg
  alt: A "wall"
  caption: Built in spring.
  credit: "By: us"
  focus: 50,30
---
Body with --- dashes.
`)
		expect(leadIn(after)).toEqual(photo)
	})

	test('takes the place of what stood there, under another tool’s name too; what is empty goes', () => {
		const text = '---\ncover: old.jpg\nfeature_image_alt: Old\n---\n'
		expect(leadIn(text)).toEqual({ image: 'old.jpg', alt: 'Old', caption: '', credit: '', focus: '' })
		expect(withLead(text, { ...photo, caption: '', focus: '' })).toBe(
			'---\nlead:\n  image: a.jpg\n  alt: A "wall"\n  credit: "By: us"\n---\n',
		)
	})

	test('is not said of another photo by mistake', () => {
		const other = { ...photo, image: 'b.jpg' }
		expect(ownWords(other, photo)).toEqual({ image: 'b.jpg', alt: '', caption: '', credit: '', focus: '' })
		expect(ownWords({ ...other, alt: 'A gate' }, photo).alt).toBe('A gate')
		expect(ownWords({ ...photo, alt: 'A gate' }, photo)).toEqual({ ...photo, alt: 'A gate' })
	})

	test.each(['---\n[broken\n---\n', '---\n- a list\n---\n'])('changes nothing that cannot be read: %s', (text) => {
		expect(withLead(text, photo)).toBeUndefined()
	})
})

test('a photo in the text is a paragraph of its own, whatever its words hold', () => {
	const text = withFigure('---\ntitle: A\n---\nText', {
		image: 'a b.jpg',
		alt: 'x] ![y',
		caption: 'Say "so".',
		credit: '',
	})
	expect(text).toBe('---\ntitle: A\n---\nText\n\n![x\\] !\\[y](a%20b.jpg "Say \\"so\\".")\n')
})

test('the story’s photos are offered with what they say of themselves, and one can be put above the text', async () => {
	const desk = new EditorsDesk(await open())
	const key = 'articles/aral/en.md'
	await desk.newsroom.upload({ 'articles/aral/lead.jpg': await jpeg(), [key]: manuscript() })
	const page = await desk.page(`/desk/edit?file=${encodeURIComponent(key)}`)
	const [image] = all(page, 'img')
	expect(image?.attributes).toMatchObject({ width: '320', height: '213' })
	expect(image?.attributes['src']).toMatch(/^https:\/\/news\.example\.org\/photos\/[\w-]+\/320\.jpg$/)
	const fields = {
		file: key,
		base: '',
		text: manuscript(),
		photo: 'lead.jpg',
		alt: 'Sand',
		credit: 'By us',
		caption: 'Spring.',
		x: '50',
		y: '30',
	}
	const after = readHtml(await (await desk.post('/desk/edit/lead', fields)).text())
	const text = textOf(all(after, 'textarea')[0] ?? after)
	expect(text).toContain('lead:\n  image: lead.jpg\n  alt: Sand\n  caption: Spring.\n  credit: By us\n  focus: 50,30\n')
	expect(textOf(after)).toContain('Nothing to mend.')
})
