import type { Coverage } from './read-coverage.ts'

/** What is missing and what is behind, a line each: story, title, section, language, what, paragraphs, urgent (RFC 4180). */
export function coverageCsv({ gaps }: Pick<Coverage, 'gaps'>): string {
	const lines = gaps.flatMap(({ story, title, section, missing, behind }) => [
		...missing.map((language) => [story, title, section ?? '', language, 'missing', '', '']),
		...behind.map(({ language, paragraphs, isUrgent }) => {
			return [story, title, section ?? '', language, 'behind', String(paragraphs), isUrgent ? 'urgent' : '']
		}),
	])
	const head = ['story', 'title', 'section', 'language', 'what', 'paragraphs', 'urgent']
	return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}

/** The page as JSON. */
export function coverageJson({ stories, totals, gaps, next }: Coverage): string {
	return `${JSON.stringify({ stories, totals, gaps, next: next ?? null }, null, '\t')}\n`
}

/** A cell that begins like a formula would be one in a spreadsheet. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
