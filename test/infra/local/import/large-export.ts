import { appendFileSync, writeFileSync } from 'node:fs'
import { exportFoot, exportHead, item } from './wordpress-export.ts'

const words = 'The rope ferry crosses again, and the far bank is four minutes away. Children ring the bell and wait. '

/** What can be wrong with an item, each in its own way; the rule that its line in the report has. */
const mistakes: readonly (readonly [string, (id: number) => string | Buffer])[] = [
	['title-missing', (id) => item({ id, title: '', name: `bad-${id}` })],
	['date-impossible', (id) => item({ id, title: 'Leap', name: `bad-${id}`, date: '2023-02-29 10:00:00' })],
	['date-unreadable', (id) => item({ id, title: 'Soon', name: `bad-${id}`, date: 'next Tuesday' })],
	['xml-broken', (id) => item({ id, title: 'Entity', name: `bad-${id}`, raw: '<wp:note>&hellip;</wp:note>' })],
	['xml-broken', (id) => item({ id, title: 'Tag', name: `bad-${id}`, raw: '<wp:note>' })],
	['address-twice', (id) => item({ id, title: 'Again', name: 'good-1' })],
	['encoding', (id) => Buffer.from(item({ id, title: 'caf\u00e9', name: `bad-${id}` }), 'latin1')],
	['xml-broken', (id) => item({ id, title: 'No end', name: `bad-${id}` }).replace('</item>', '')],
	['xml-broken', (id) => item({ id, title: 'CDATA', name: `bad-${id}`, content: 'Open' }).replace('Open]]>', 'Open')],
	['body-heavy', (id) => item({ id, title: 'Deep', name: `bad-${id}`, content: '<div>'.repeat(2000) })],
]

/** Writes an export of so many posts, every tenth of which is broken; gives the rules that have to be reported, in order. */
export function writeLargeExport(path: string, posts: number): string[] {
	const expected: string[] = []
	writeFileSync(path, exportHead)
	for (let id = 1; id <= posts; id++) {
		const [rule, broken] = mistakes[(id / 10) % mistakes.length] ?? ['', undefined]
		if (id % 10 === 0 && broken !== undefined) {
			appendFileSync(path, broken(id))
			expected.push(rule)
			continue
		}
		const content = `<p>${words.repeat(10)}</p>\n<p><img src="https://old.example.org/wp-content/uploads/${id}.jpg" alt="A bell" /></p>\n<h2>Ropes</h2>\n<p>See <a href="/2024/05/good-${id - 1}/">the one before</a>.</p>`
		appendFileSync(
			path,
			item({
				id,
				title: `Good ${id}`,
				name: `good-${id}`,
				content,
				terms: [
					['category', 'river', 'River'],
					['post_tag', `tag-${id % 50}`, `Tag ${id % 50}`],
				],
			}),
		)
	}
	appendFileSync(path, exportFoot)
	return expected
}
