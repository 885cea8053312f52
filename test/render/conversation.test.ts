import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Conversation, ShownComment } from '../../functions/catalogue/shown-comments.ts'
import { purify } from '../../functions/converse/checks/purify.ts'
import { renderPage } from '../../functions/render/page-variant.ts'
import { threadsOf } from '../../functions/render/threads.ts'
import { all, type Element, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { articleView } from './article-views.ts'

const comment = (number: number, more: Partial<ShownComment> = {}): ShownComment => ({
	...{
		number,
		name: 'Aigul',
		text: 'The seedlings stood well.',
		spoken: null,
		replyTo: null,
		hour: '2026-06-01T10:00:00.000Z',
	},
	byNewsroom: false,
	...more,
})
const talk = (comments: readonly ShownComment[]): Conversation => ({
	...{ comments, count: comments.length, closed: false },
	reactions: { yes: 0, no: 0 },
})
const pageWith = (comments: readonly ShownComment[]) =>
	readHtml(renderPage({ ...articleView('en', {}, 'The first rows.'), conversation: talk(comments) }))
const shown = (root: Element) => all(root, 'article').filter(({ attributes }) => attributes['class'] === 'comment')
/** An element with what it is made of, but for its words. */
const frameOf = (element: Element): unknown => [
	element.name,
	Object.keys(element.attributes).toSorted(),
	element.children.flatMap((child) => (typeof child === 'string' || child.name === 'br' ? [] : [frameOf(child)])),
]

const collection = resolve(import.meta.dirname, '../../../shared/corpora/xss.json')
const there = existsSync(collection)
const entries = there
	? z.array(z.object({ markdown: z.string() })).parse(JSON.parse(readFileSync(collection, 'utf8')))
	: []
const payloads = [
	'<script>alert(1)</script>',
	'</script><script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'</textarea></title></style><svg onload=alert(1)>',
	'<!--<script>',
	'[x](javascript:alert(1))',
	...entries.map(({ markdown }) => markdown),
]

describe('what a reader writes', () => {
	test('is text wherever it stands: as a name, as a comment, in the data for search engines', () => {
		const plain = frameOf(shown(pageWith([comment(1)]))[0] ?? { name: '', attributes: {}, children: [] })
		for (let at = 0; at < payloads.length; at += 250) {
			const some = payloads.slice(at, at + 250)
			// As CONVERSE keeps it, on one line: of several, each would be a paragraph of its own.
			const lines = some.map((payload) => purify(payload, 'one') || '-')
			const root = pageWith(lines.map((line, index) => comment(index + 1, { name: line, text: line })))
			const found = shown(root)
			expect(found).toHaveLength(lines.length)
			for (const [index, element] of found.entries()) {
				expect(frameOf(element), lines[index]).toEqual(plain)
				expect(all(element, 'bdi').map(textOf)[0]).toBe(lines[index])
			}
			const [data] = all(root, 'script').filter(({ attributes }) => attributes['type'] === 'application/ld+json')
			const linked = z.object({ comment: z.array(z.object({ text: z.string() })) })
			const { comment: told } = linked.parse(JSON.parse(data === undefined ? '' : textOf(data)))
			expect(told.map(({ text }) => text)).toEqual(lines.slice(-20))
			expect(all(root, 'script').length).toBe(2)
		}
	})

	test('keeps its paragraphs and lines', () => {
		const [element] = shown(pageWith([comment(1, { text: 'One.\nTwo.\n\nThree.' })]))
		const paragraphs = all(element ?? { name: '', attributes: {}, children: [] }, 'p').filter(
			({ attributes }) => attributes['dir'] === 'auto',
		)
		expect(paragraphs.map((p) => [textOf(p), all(p, 'br').length])).toEqual([
			['One.Two.', 1],
			['Three.', 0],
		])
	})
})

describe('threads', () => {
	test('answers stand under what they answer, one step deep, in the order in which they came', () => {
		const threads = threadsOf([
			comment(1),
			comment(2),
			comment(3, { replyTo: 1 }),
			comment(4, { replyTo: 3 }),
			comment(5, { replyTo: 2 }),
		])
		expect(threads.map((thread) => [thread.comment.number, thread.answers.map(({ number }) => number)])).toEqual([
			[1, [3, 4]],
			[2, [5]],
		])
	})

	test('no comment is lost or shown twice, whatever answers what', () => {
		const some = fc.array(fc.option(fc.integer({ min: 1, max: 40 })), { maxLength: 40 })
		fc.assert(
			fc.property(some, fc.integer({ min: 0, max: 39 }), (answered, missing) => {
				const comments = answered
					.map((to, at) => comment(at + 1, { replyTo: to !== null && to <= at ? to : null }))
					.filter((_, at) => at !== missing)
				const threads = threadsOf(comments)
				const all = threads.flatMap(({ comment: first, answers }) => [first, ...answers]).map(({ number }) => number)
				expect(all.toSorted((a, b) => a - b)).toEqual(comments.map(({ number }) => number))
			}),
		)
	})
})
