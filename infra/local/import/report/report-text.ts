import type { Note } from '../archive/archive.ts'
import { importRules } from './rules.ts'
import type { SourceOutcome } from './write-report.ts'

/** Places that are listed of each rule; import-report.json has all of them. */
const mostPlaces = 20

const states: Readonly<Record<string, string>> = {
	imported: 'imported',
	kept: 'not written, because another file stood there',
	refused: 'not imported, because something is wrong with them',
	left: 'left out, because a newsroom has no place for them',
}

/** The report for people, in markdown. */
export function* reportText(
	totals: Readonly<Record<string, number>>,
	rules: Readonly<Record<string, number>>,
	settings: readonly Note[],
	outcomes: () => Iterable<SourceOutcome>,
): Generator<string> {
	yield '# What became of the archive\n\n'
	for (const [state, words] of Object.entries(states)) yield `* ${totals[state] ?? 0} ${words}\n`
	yield '\nThis page lists every source that was not imported, and of each kind of thing that did not map the first places.\n'
	yield 'Each import writes it anew: what you write into it does not stay.\n'
	yield 'import-report.json lists all. `npm run check` says what the manuscripts still lack.\n'
	if (settings.length > 0) {
		yield '\n## Settings\n\n'
		for (const note of settings) yield `* ${sentence(note)}\n`
	}
	yield '\n## Not imported\n\n'
	for (const { source, state, notes } of outcomes())
		if (state === 'refused' || state === 'kept')
			yield `* \`${code(source)}\`: ${notes
				.filter(({ rule }) => state === 'refused' || rule === 'file-kept')
				.map(sentence)
				.join('; ')}\n`
	for (const [rule, count] of Object.entries(rules)) {
		yield `\n## ${importRules[rule] ?? rule}\n\n\`${rule}\`, ${count} ${count === 1 ? 'time' : 'times'}\n\n`
		yield* places(rule, outcomes())
		if (count > mostPlaces) yield `* … and ${count - mostPlaces} more\n`
	}
}

function* places(rule: string, outcomes: Iterable<SourceOutcome>): Generator<string> {
	let left = mostPlaces
	for (const { source, notes } of outcomes) {
		for (const { found, line } of notes.filter((note) => note.rule === rule)) {
			if (left-- <= 0) return
			const place = line === undefined ? source : `${source}:${line}`
			yield `* \`${code(place)}\`${found === '' ? '' : `: ${plain(found)}`}\n`
		}
	}
}

function sentence({ rule, found }: Note): string {
	return `${importRules[rule] ?? rule}${found === '' ? '' : `: ${plain(found)}`}`
}

/** Words of an archive on one line, in which nothing is markdown. */
function plain(text: string): string {
	const short = [...text.replace(/\s+/g, ' ')].slice(0, 160).join('')
	return short.replace(/[\\`*_[\]<>|#]/g, '\\$&')
}

function code(text: string): string {
	return text.replaceAll('`', 'ʼ').replace(/\s+/g, ' ')
}
