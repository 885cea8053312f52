import { openDeskWords } from '../../functions/desk/opened-desk-words.ts'
import { openPageStrings } from '../../functions/desk/opened-page-strings.ts'
import { openReportWords, reportLanguages } from '../../functions/desk/words/opened-words.ts'
import { fontAssets } from '../../functions/font/font-assets.ts'
import { siteAlphabets } from '../../functions/newsroom/site-alphabets.ts'
import { photosHandler } from '../../functions/photos/handler.ts'
import { openRuleMessages, ruleLanguages } from '../../functions/problem/messages.ts'
import { publishHandler } from '../../functions/publish/handler.ts'
import { renderHandler } from '../../functions/render/handler.ts'
import { openMarkdown } from '../../functions/render/opened-markdown.ts'
import { replayHandler } from '../../functions/replay/handler.ts'
import { openReplayPart } from '../../functions/replay/opened-replay-part.ts'
import { validateHandler } from '../../functions/validate/handler.ts'
import { openJudges } from '../../functions/validate/opened-judges.ts'
import { readManuscript } from '../../functions/validate/reading/read-manuscript.ts'
import { drawAtOnce } from '../support/draw-at-once.ts'
import { developAtOnce } from './darkroom.ts'
import { readersHandler } from './readers-stage.ts'
import type { PortsOfRun, Stages } from './world/stages.ts'

/** Read before any world begins: a world must wait for nothing outside itself. */
const fonts = await fontAssets()
await openRuleMessages(ruleLanguages)
await openReportWords(reportLanguages)
await openMarkdown()
await openJudges()
await openDeskWords()
await openPageStrings()
await openReplayPart()
await siteAlphabets({ alphabets: { 'uz-Latn': { from: 'uz-Cyrl' } } })

/** The functions themselves, over the ports of a world; of what they are given only threads are missing. */
export const realStages: Stages = (ports: PortsOfRun) => {
	const tools = {
		...ports,
		fonts: async () => fonts,
		hub: { publish: async () => {} },
		reader: { read: async (...asked: Parameters<typeof readManuscript>) => readManuscript(...asked) },
	}
	return {
		validate: validateHandler(tools),
		photos: photosHandler({ ...tools, develop: developAtOnce, ...drawAtOnce }),
		render: renderHandler(tools),
		publish: publishHandler(tools),
		replay: replayHandler(tools),
		readers: readersHandler(ports),
	}
}
