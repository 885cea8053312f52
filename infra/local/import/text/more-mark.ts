import { outsideCode } from './outside-code.ts'

const mark = /^[ \t]*<!--\s*more\s*-->[ \t]*$/gm

/** A markdown text without its “more” marks; `summary` is what stood before the first of them. Marks in code are shown. */
export function cutAtMore(text: string): { whole: string; summary: string | undefined } {
	let first: number | undefined
	const whole = outsideCode(text, (stretch, offset) =>
		stretch.replace(mark, (_all, at: number) => {
			first ??= offset + at
			return ''
		}),
	)
	return { whole, summary: first === undefined ? undefined : text.slice(0, first) }
}
