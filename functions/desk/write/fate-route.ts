import { h } from 'hastscript'
import type { Context } from 'hono'
import { placeOf } from '../../article/place.ts'
import { isStorable } from '../../article/storable-key.ts'
import { framed } from '../app/frame.ts'
import { articleLink, base, type Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { readReport } from '../read-report.ts'

/** Times that the page looks again by itself, a second apart; then there is a link. */
const mostLooks = 60

/**
 * `GET /desk/fate?file=…`: waits until the newest version of a file has its report, then leads to it. A program that asks
 * for JSON is told at once: `{ "state": null }` as long as there is none.
 */
export async function tellFate(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const { file: asked = '', look = '0' } = context.req.query()
	const file = asked.normalize('NFC')
	if (file === '' || !isStorable(file)) return context.html(framed(setting, { title: setting.words.notFound }, []), 404)
	const head = await tools.manuscripts.head(file)
	const found = head && (await readReport(file, tools, setting.language))
	const report = found?.versionId === head?.versionId ? found : undefined
	const link = report && linkTo(file, report)
	if (context.req.header('accept')?.startsWith('application/json') === true)
		return context.json({ state: report?.state ?? null, verdict: report?.verdict ?? null, link: link ?? null })
	if (link !== undefined) return context.redirect(link, 303)
	const looks = Number(look) || 0
	const words = writingWordsOf(setting.language.tag).edit
	const again = `${base}/fate?${new URLSearchParams({ file, look: String(looks + 1) })}`
	// A refresh by header, because a page without script has no other way.
	if (looks < mostLooks) context.header('refresh', `1; url=${again}`)
	return context.html(
		framed(setting, { title: words.onItsWay }, [
			h('p', [h('code', { dir: 'ltr' }, file)]),
			h('p', [h('a', { href: again }, words.lookAgain)]),
		]),
	)
}

function linkTo(
	file: string,
	{ story, articleLanguage, state }: { story: string | null; articleLanguage: string | null; state: string },
) {
	if (story !== null && articleLanguage !== null && state !== 'ignored' && placeOf(file).kind === 'manuscript')
		return articleLink(story, articleLanguage)
	return `${base}/reports/${file.split('/').map(encodeURIComponent).join('/')}.html`
}
