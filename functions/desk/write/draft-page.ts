import type { ElementContent } from 'hast'
import { foresee } from '../../validate/foresee.ts'
import type { Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { leadIn } from '../photo/lead-fields.ts'
import { photosOfStory } from '../photo/story-photos.ts'
import { reportLine } from '../report-line.ts'
import { editPage } from './edit-page.ts'
import { readKept, type TextPlace } from './edited-file.ts'
import type { Base } from './save-file.ts'
import { readWritten, writtenBytes } from './written-text.ts'

/** A text that is being edited. */
export interface Draft {
	readonly place: TextPlace
	readonly text: string
	readonly base: Base
	/** Whether it is another text than the one that is kept. */
	readonly isChanged: boolean
	readonly said: readonly ElementContent[]
	/** Whether saving takes the place of what somebody else saved meanwhile, which has been shown. */
	readonly mayLayOver?: boolean
}

/** The page on which a draft is edited, with what is wrong with it now; `beside` is the language to lay next to it. */
export async function pageOf(
	{ place, text, base, isChanged, said, mayLayOver = false }: Draft,
	beside: string | undefined,
	setting: Setting,
	tools: DeskTools,
): Promise<string> {
	const { lang, held } = await readKept(place, setting, tools)
	const { problems } = await foresee(place.key, writtenBytes(text, undefined), tools)
	const other = beside === undefined || beside === lang ? undefined : held?.articles.get(beside)?.value.manuscript
	const object = other && (await tools.manuscripts.get(other.key, other.versionId))
	const source = object && readWritten(object.body)?.text
	return editPage(
		{
			...{ key: place.key, text, base, isChanged, said, mayLayOver, lang },
			problems: problems.map((problem) => reportLine(problem, setting.language)),
			source: beside === undefined || source === undefined ? undefined : { language: beside, text: source },
			photos: held === undefined ? [] : photosOfStory(held),
			lead: leadIn(text),
		},
		setting,
	)
}
