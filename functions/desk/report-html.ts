import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { formatDateTime } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { languageOf } from '../language/languages.ts'
import { formatMessage } from '../language/message.ts'
import { writeDocument } from '../page/document.ts'
import { say } from '../page/words.ts'
import { deskStyle } from './desk-style.ts'
import type { Report, ReportLine } from './report.ts'
import { reportWords } from './words/opened-words.ts'

/** A report as a page for its editor, in the language of the article. */
export function reportHtml(report: Report): string {
	const language = languageOf(report.language)
	if (language === undefined) throw new Error(`No language ${report.language}`)
	const words = reportWords(language.tag)
	const received = formatDateTime(language, new Date(report.receivedAt), 'UTC')
	return writeDocument({
		language,
		title: formatMessage(language, words.title, { file: report.file }),
		style: deskStyle,
		head: [h('meta', { name: 'robots', content: 'noindex' })],
		body: [
			h('main', [
				h('h1', say(language, words.title, { file: h('code', { dir: 'ltr' }, report.file) })),
				h('p', { className: ['verdict', report.state] }, report.verdict),
				...report.notes.map((note) => h('p', note)),
				...(report.url === null
					? []
					: [
							h('p', [
								h('a', { href: report.url }, words.readIt),
								' ',
								h('bdi', { className: ['address'] }, decodeURI(report.url)),
							]),
						]),
				...behindPart(report.behind),
				...(report.problems.length === 0
					? []
					: [
							h(
								'ol',
								{ className: ['problems'] },
								report.problems.map((found) => problemItem(found, language)),
							),
						]),
				h('p', { className: ['received'] }, [...say(language, words.received, { date: received }), ' UTC']),
			]),
		],
	})
}

/** What its source has changed, in the source's words. */
function behindPart(behind: Report['behind']): ElementContent[] {
	if (behind === undefined) return []
	const { says, link, source, paragraphs, urgent } = behind
	const own = { lang: source, dir: 'auto' }
	return [
		...says.map((sentence) =>
			h('p', urgent ? { className: ['verdict', 'rejected'] } : {}, [h('a', { href: link }, sentence)]),
		),
		...(paragraphs.length === 0
			? []
			: [
					h(
						'ul',
						{ className: ['problems'] },
						paragraphs.map((paragraph) => h('li', own, paragraph)),
					),
				]),
	]
}

function problemItem({ line, column, severity, message, mend, rule }: ReportLine, language: Language) {
	const words = reportWords(language.tag)
	// A note asks for nothing: it only says what was understood.
	const label = severity === 'note' ? [] : [h('span', words.writeInstead), ' ']
	return h('li', { className: [severity] }, [
		h('p', { className: ['place'] }, [
			...say(language, words.place, { line, column }),
			' ',
			h('code', { dir: 'ltr' }, rule),
		]),
		h('p', { dir: 'auto' }, withCode(message)),
		h('p', { className: ['mend'] }, [...label, h('bdi', withCode(mend))]),
	])
}

/** What stands in backticks in a message is to be written just so. */
export function withCode(text: string): ElementContent[] {
	return text
		.split(/(`[^`]*`)/)
		.filter((piece) => piece !== '')
		.map((piece) =>
			piece.startsWith('`') && piece.length > 1
				? h('code', { dir: 'ltr' }, piece.slice(1, -1))
				: { type: 'text', value: piece },
		)
}
