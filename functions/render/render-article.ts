import type { ArticleRow } from '../catalogue/rows.ts'
import { readStory, type Story } from '../catalogue/story.ts'
import { type Target, targetOf, wordOf } from '../catalogue/target.ts'
import { forgetLastTry } from '../desk/note-file.ts'
import { noteStanding } from '../desk/standing/note-standing.ts'
import { writeReport } from '../desk/write-report.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { Row } from '../ports/catalogue.ts'
import { askForCard } from './ask-for-card.ts'
import { commitGone, commitLive } from './commit.ts'
import { noteBefore } from './note-before.ts'
import { projectGone, projectLive } from './project-article.ts'
import { sendOutbox } from './send-outbox.ts'
import { setAlarms } from './set-alarms.ts'
import type { RenderTools } from './tools.ts'

/**
 * Times an article is looked at anew because its rows changed while it was rendered. When all languages of a story go
 * live at once, each may lose once to each other: 24 languages have a file, and twice that is room.
 */
const mostTries = 48

/**
 * Brings one article to where its row says it should be. Going live, its addresses are noted first (what readers may
 * have seen can be taken down, whatever comes in between), then the pages are written, then the catalogue says so: no
 * front links to a page that is not there. Going away, the catalogue says so first: no front names a page that is gone.
 * A crash anywhere leaves a message that does the rest.
 */
export async function renderArticle(story: string, language: string, tools: RenderTools): Promise<void> {
	for (let tries = 0; tries < mostTries; tries++) {
		const held = await readStory(tools.catalogue, story)
		const row = held.articles.get(language)
		if (row === undefined) return
		const lookedAt = tools.now()
		const target = targetOf(row.value, held, lookedAt)
		if (!(await bringTo(target, held, row, tools))) continue
		await sendOutbox(story, language, tools)
		await askForCard(target, story, language, tools)
		await setAlarms(row.value, lookedAt, tools)
		await forgetLastTry(row.value.manuscript, tools)
		for (const file of reportedIn(row.value)) await writeReport(file, tools)
		await noteStanding(story, tools)
		return
	}
	throw new Error(`${story}/${language} changed ${mostTries} times while it was being rendered`)
}

/** The files whose reports say where an article is: its own, and that of the other alphabet which it is or was made from. */
function reportedIn({ manuscript, made, live }: ArticleRow): ReadonlySet<string> {
	const sources = [made, live].flatMap((edition) => (edition?.madeFrom === undefined ? [] : [edition.key]))
	return new Set([manuscript.key, ...sources])
}

/** False when the article changed meanwhile: everything is to be looked at anew. */
async function bringTo(target: Target, held: Story, row: Row<ArticleRow>, tools: RenderTools): Promise<boolean> {
	const { story, language } = row.value
	const goal = { story, language, word: wordOf(target) }
	if (target.state !== 'live') {
		if (!(await commitGone(held, row, tools))) return false
		return target.state === 'absent' || (await projectGone(goal, tools)) !== undefined
	}
	const current = await readNewsroom(tools.catalogue, tools.desk)
	if (current === undefined) throw new Error('The newsroom has no settings')
	if (await noteBefore(target.edition, row, tools)) return false
	if ((await projectLive(goal, target.edition, tools)) === undefined) return false
	return commitLive(held, row, target.edition, current.newsroom, tools)
}
