import { describe, expect, test } from 'vitest'
import { renderEmailText } from '../../functions/render/email-text.ts'
import { articleView, sampleViews } from './article-views.ts'

const samples = sampleViews().map((view) => [`${view.story} ${view.language.tag}`, view] as const)

describe('the message in plain text', () => {
	test.each(samples)('%s is complete and has no markup', (_name, view) => {
		const text = renderEmailText(view)
		const { title, description, lead } = view.galley.metadata
		for (const part of [title, description, lead?.caption, lead?.credit]) expect(text).toContain(part)
		expect(text).not.toMatch(/<\/?[a-z]+[ >]|&#|&amp;/)
		expect(text).toContain(`https://news.example.org${view.address}\n`)
		expect(text.endsWith('\n')).toBe(true)
	})

	test('a paragraph is one line, links are numbered, photos and footnotes have their words', () => {
		const { text, lines } = plain(
			'en',
			`The [first ones](https://a.example/1) are
green,[^1] [others](https://b.example/2) and [again](https://a.example/1). See https://c.example/3.

## Sorts

1. Aport
2. Lemon
   - of Tashkent

> Pick only ripe fruit.

| Sort | Weight |
|:--|--:|
| Aport | 400 |

![Trees in bloom](blossom.jpg "Late April.")

[^1]: Counted in May.`,
		)
		expect(lines).toContain('The first ones [1] are green,[^1] others [2] and again [1]. See https://c.example/3.')
		expect(text).toContain('\n\nSorts\n\n1. Aport\n2. Lemon\n  - of Tashkent\n\n> Pick only ripe fruit.\n\n')
		expect(text).toContain('\n\nSort | Weight\nAport | 400\n\n[Trees in bloom — Late April.]\n\n')
		expect(lines).toContain('[^1] Counted in May.')
		expect(text.endsWith('\n\n[1] https://a.example/1\n[2] https://b.example/2\n')).toBe(true)
	})

	test('in Persian the numbers are Persian ones', () => {
		const words = 'سیب‌ها زودتر رسیده‌اند و مردم ده از این بابت خوشحال‌اند'
		const { lines } = plain('fa', `${words} [نقشه](https://a.example/1).[^1]\n\n[^1]: ${words}`)
		expect(lines).toContain(`${words} نقشه [۱].[^۱]`)
		expect(lines).toContain(`[^۱] ${words}`)
		expect(lines.at(-2)).toBe('[۱] https://a.example/1')
	})

	function plain(language: string, body: string): { text: string; lines: string[] } {
		const text = renderEmailText(articleView(language, {}, body))
		return { text, lines: text.split('\n') }
	}
})
