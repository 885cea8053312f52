import { probeStory } from '../article/story-kind.ts'
import { readStory } from '../catalogue/story.ts'
import { openReportWords } from '../desk/words/opened-words.ts'
import type { Language } from '../language/language.ts'
import { siteLanguages } from '../newsroom/newsroom.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import { lookUntil } from './look-until.ts'
import { probeAddress, probeKey, probeText, withdrawnText } from './probe.ts'
import type { CanaryTools } from './tools.ts'

/**
 * Longest waits, in seconds: 195 together. A last look that hangs takes 5 more in each, and what is left of the function's
 * 300 is for the writes. A retraction has less than the minute for which an edge keeps a page: only a purge is so quick.
 */
const longest = { 'retract former': 30, publish: 120, retract: 45 } as const

type Step = keyof typeof longest

/**
 * CANARY: publishes a probe story as an editor does, looks at it as a reader does, and takes it down again; each hour in
 * the next language. Throws when readers do not see in time what they should.
 */
export async function runCanary(tools: CanaryTools): Promise<void> {
	const start = tools.now()
	const current = await readNewsroom(tools.catalogue, tools.desk)
	const language = current && inTurn(siteLanguages(current.newsroom), start)
	if (language !== undefined) await openReportWords([language.tag])
	const moment = start.toISOString()
	const text = language && probeText(current.newsroom, language, moment)
	if (language === undefined || text === undefined) return tools.log.info('canary idle')

	await Promise.all((await leftLive(tools)).map((former) => retract('retract former', former, tools)))
	const publishedSeconds = await publish(language.tag, text, moment, tools)
	const retractedSeconds = await retract('retract', language.tag, tools)
	tools.log.info('canary', { language: language.tag, publishedSeconds, retractedSeconds })
}

/** The language whose hour (UTC) it is. */
function inTurn(languages: readonly Language[], moment: Date): Language | undefined {
	return languages[Math.floor(moment.getTime() / 3_600_000) % languages.length]
}

/** Languages in which a former run left its probe: it was ended, or the page came after its time. */
async function leftLive({ catalogue }: CanaryTools): Promise<string[]> {
	const { articles } = await readStory(catalogue, probeStory)
	return [...articles].filter(([, { value }]) => value.live !== null).map(([language]) => language)
}

function publish(language: string, text: string, moment: string, tools: CanaryTools): Promise<number> {
	return told('publish', language, tools, async () => {
		await put(language, text, tools)
		try {
			return await lookUntil(
				probeAddress(language),
				({ status, text: page }) => status === 200 && page.includes(moment),
				longest.publish,
				tools,
			)
		} catch (error) {
			// The page may still come when nobody is there to take it down.
			await put(language, withdrawnText, tools)
			throw error
		}
	})
}

function retract(step: Step, language: string, tools: CanaryTools): Promise<number> {
	return told(step, language, tools, async () => {
		await put(language, withdrawnText, tools)
		return lookUntil(probeAddress(language), ({ status }) => status === 410, longest[step], tools)
	})
}

async function put(language: string, text: string, { manuscripts }: CanaryTools): Promise<void> {
	await manuscripts.put(probeKey(language), Buffer.from(text), { contentType: 'text/markdown; charset=utf-8' })
}

/** Does a step; when it fails, the log says which one it was. */
async function told(step: Step, language: string, { log }: CanaryTools, work: () => Promise<number>): Promise<number> {
	try {
		return await work()
	} catch (error) {
		log.error('canary failed', { step, language, error: String(error) })
		throw error
	}
}
