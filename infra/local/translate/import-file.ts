import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { placeOf } from '../../../functions/article/place.ts'
import { writingWordsOf } from '../../../functions/desk/app/words/writing/all-writing-words.ts'
import { type Changes, readChanges } from '../../../functions/desk/changed/read-changes.ts'
import { reportLine } from '../../../functions/desk/report-line.ts'
import { terminalLine } from '../../../functions/desk/report-text.ts'
import { writtenBytes } from '../../../functions/desk/write/written-text.ts'
import { bringBack, fileWords } from '../../../functions/desk/xliff/bring-back.ts'
import type { Told } from '../../../functions/desk/xliff/merge.ts'
import { readXliff } from '../../../functions/desk/xliff/read-xliff.ts'
import { formatMessage } from '../../../functions/language/message.ts'
import { siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { etagOf } from '../../../functions/ports/etag.ts'
import { openRuleMessages } from '../../../functions/problem/messages.ts'
import { hasErrors } from '../../../functions/problem/problem.ts'
import { foresee } from '../../../functions/validate/foresee.ts'
import type { HomeTools } from './home-tools.ts'

/**
 * Puts a translated file into the folder of manuscripts, over just the version that was published. Gives what is to be said, and
 * whether all of it was put in without a mistake.
 */
export async function importFile(
	path: string,
	content: string,
	tools: HomeTools,
): Promise<{ readonly lines: readonly string[]; readonly isGood: boolean }> {
	const speaks = siteLanguage('en')
	const { xliff: words } = writingWordsOf('en')
	const fail = (...lines: string[]) => ({ lines, isGood: false })
	const bytes = readFileSync(path)
	const read = readXliff(bytes)
	const place = 'trouble' in read ? undefined : placeOf(read.original)
	if ('trouble' in read)
		return fail(formatMessage(speaks, words.refused[read.trouble], { detail: read.detail, from: '', to: '' }))
	const story = place?.kind === 'manuscript' ? place.story : undefined
	const language = tools.newsroom.site.languages.find((tag) => tag.toLowerCase() === read.to.toLowerCase())
	const changes =
		story === undefined || language === undefined
			? undefined
			: await readChanges({ story, language, from: read.from }, tools)
	if (changes === undefined)
		return fail(`${read.original} into ${read.to}: this newsroom has no such article or language`)
	const brought = await bringBack(bytes, changes, tools)
	if ('trouble' in brought) return fail(fileWords(brought, changes, speaks))
	const told = brought.told.map(toldLine)
	if (brought.text === undefined) return { lines: [words.nothing, ...told], isGood: told.length === 0 }
	const text = writtenBytes(brought.text, changes.own?.written)
	await openRuleMessages([])
	const { problems } = await foresee(changes.key, text, tools)
	const found = problems.flatMap((problem) => {
		const line = reportLine(problem, speaks)
		return problem.severity === 'note' ? [] : [terminalLine(changes.key, line), `    ${line.mend}`]
	})
	if (hasErrors(problems))
		return fail(`${changes.key} would not be published, so nothing was put in:`, ...found, ...told)
	const refused = put(join(content, changes.key), text, changes)
	if (refused !== undefined) return fail(refused)
	const left =
		changes.own === undefined || brought.left === 0 ? [] : [formatMessage(speaks, words.left, { count: brought.left })]
	const said = `${changes.key}: ${brought.units} put in`
	return { lines: [plain(said), ...left.map(plain), ...told, ...found], isGood: told.length === 0 }
}

/** Writes the file where it still is what was published; says why not, where it is another. */
function put(file: string, bytes: Uint8Array, { key, own }: Changes): string | undefined {
	const held = existsSync(file) ? etagOf(readFileSync(file)) : undefined
	if (held !== own?.etag) return `${key} is another on the disk than the one that was published: run npm start first`
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, bytes)
	return undefined
}

function toldLine({ id, trouble, codes, text }: Told): string {
	const { xliff: words } = writingWordsOf('en')
	return plain(`${id}: ${formatMessage(siteLanguage('en'), words.units[trouble], { codes: codes.join(', ') })} ${text}`)
}

/** Isolates are for running text, not for terminals. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')
