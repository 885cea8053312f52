import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { readDeeds } from '../../catalogue/activity.ts'
import { say, timeOf } from '../../page/words.ts'
import type { ObjectHead } from '../../ports/object-store.ts'
import type { Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { changesTable } from '../compare/compare-page.ts'
import { compareTexts } from '../compare/paragraphs.ts'
import { savedBy } from '../put-by.ts'
import type { Draft } from './draft-page.ts'
import { readKept } from './edited-file.ts'
import type { Base } from './save-file.ts'

/** Versions that are looked through for who put one. */
const mostDeeds = 20

type Tools = Pick<DeskTools, 'manuscripts' | 'catalogue' | 'now'>

/** What is said when somebody else has saved since this text was opened, while it is still being written. */
export async function meanwhileSaid({ place, base }: Draft, setting: Setting, tools: Tools): Promise<ElementContent[]> {
	const head = await tools.manuscripts.head(place.key)
	if (head === undefined || head.etag === base) return []
	return [h('p', { role: 'alert' }, await whoAndWhen('meanwhile', { place, head }, setting, tools))]
}

/** What is said to the second of two who save: who was first, and what differs. Both texts are there. */
export async function conflictSaid(
	{ place, text }: Draft,
	theirs: ObjectHead | undefined,
	setting: Setting,
	tools: Tools,
): Promise<{ said: ElementContent[]; theirBase: Base }> {
	const words = writingWordsOf(setting.language.tag).edit
	const { written, lang = 'en' } = await readKept(place, setting, tools)
	const their = typeof written === 'object' ? written.text : ''
	const said = [
		h('p', { role: 'alert' }, await whoAndWhen('conflict', { place, head: theirs }, setting, tools)),
		changesTable(
			compareTexts(their, text).filter(({ isSame }) => !isSame),
			[words.theirs, words.mine],
			lang,
		),
	]
	return { said, theirBase: theirs?.etag ?? '' }
}

async function whoAndWhen(
	words: 'conflict' | 'meanwhile',
	{ place, head }: { place: Draft['place']; head: ObjectHead | undefined },
	setting: Setting,
	tools: Tools,
): Promise<ElementContent[]> {
	const { edit } = writingWordsOf(setting.language.tag)
	const { editor, at } = savedBy(head) ?? (await asReceived(place, head, setting, tools))
	return say(setting.language, edit[words], {
		who: h('bdi', editor ?? edit.somebody),
		date: timeOf(setting.language, at, setting.newsroom?.site.timeZone ?? 'UTC'),
	})
}

/** Of a version that did not come from the desk the bucket has said who put it, once it was checked. */
async function asReceived(
	place: Draft['place'],
	head: ObjectHead | undefined,
	setting: Setting,
	tools: Tools,
): Promise<{ editor: string | null; at: string }> {
	const { lang } = await readKept(place, setting, tools)
	const deeds =
		place.kind === 'manuscript' && lang !== undefined
			? await readDeeds(place.story, lang, mostDeeds, tools.catalogue)
			: []
	const deed = deeds.find(({ versionId }) => versionId === head?.versionId)
	return { editor: deed?.by ?? null, at: deed?.receivedAt ?? tools.now().toISOString() }
}
