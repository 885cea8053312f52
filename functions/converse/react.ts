import {
	type Reaction,
	type Reactions,
	reactionAnswers,
	reactionKeys,
	refreshKey,
	type VoteRow,
} from '../catalogue/reactions.ts'
import { readStory } from '../catalogue/story.ts'
import type { Row } from '../ports/catalogue.ts'
import { openArticle } from './open-article.ts'
import type { ConverseTools } from './tools.ts'
import type { Limit } from './visitors.ts'

/** An answer as a reader sent it. */
export interface Answer {
	readonly story: string
	readonly language: string
	readonly answer: Reaction
	/** What the reader's browser keeps for this story, so that a retry or a change of mind is one answer; empty without script. */
	readonly token: string
}

/** Reads the form; nothing when it says no story, or no answer that there is. */
export function readAnswer(form: URLSearchParams): Answer | undefined {
	const [story, language] = [form.get('story') ?? '', form.get('language') ?? '']
	const answer = reactionAnswers.find((one) => one === form.get('answer'))
	if (answer === undefined || story === '' || `${story}${language}`.length > 300) return undefined
	const token = form.get('reader') ?? ''
	return { story, language, answer, token: /^[\w-]{16,64}$/.test(token) ? token : '' }
}

/** New answers to one story from one place in a day: people of one household or school, but no vote of one. */
const fromOnePlace: Limit = { most: 20, seconds: 24 * 3600 }

/** Times a part of the count is read anew because another answer was counted in it. */
const mostTries = 48
/** A reader's answer is remembered for two months: so long it can be changed. In milliseconds. */
const keptFor = 60 * 24 * 3600 * 1000

/**
 * Counts an answer, each reader's once. An answer beyond the limit is thanked for and not counted: whoever tries should not
 * learn where it is. False when readers see no such article, or it asks nothing.
 */
export async function react(given: Answer, address: string, tools: ConverseTools): Promise<boolean> {
	const { story, language, answer } = given
	const edition = await openArticle(story, language, tools.catalogue)
	if (edition === undefined || !edition.metadata.reactions) return false
	const { visitors, catalogue } = tools
	// Without a token of its own a reader is its address, for today, as only this process knows it.
	const token = given.token === '' ? visitors.nameFor(address, story) : given.token
	const { vote } = reactionKeys(story, token)
	const isNew = (await catalogue.read(vote)) === undefined
	if (isNew && !visitors.takes(address, `answer ${story}`, fromOnePlace)) return true
	await count(story, token, answer, tools)
	// An answer that was counted before, too: whoever counted it may have ended before the pages were asked for.
	await refresh(story, tools)
	return true
}

async function count(story: string, token: string, answer: Reaction, { catalogue, now }: ConverseTools): Promise<void> {
	const keys = reactionKeys(story, token)
	const forgetAt = new Date(now().getTime() + keptFor).toISOString()
	for (let tries = 0; tries < mostTries; tries++) {
		const [vote, part] = (await Promise.all([catalogue.read(keys.vote), catalogue.read(keys.part)])) as [
			Row<VoteRow> | undefined,
			Row<Reactions> | undefined,
		]
		const before = vote?.value.answer
		if (before === answer) return
		const sums = { ...(part?.value ?? { yes: 0, no: 0 }) }
		sums[answer]++
		if (before !== undefined) sums[before] = Math.max(0, sums[before] - 1)
		const done = await catalogue.transact([
			{ ...keys.vote, action: 'put', if: conditionOf(vote), value: { answer } satisfies VoteRow, forgetAt },
			{ ...keys.part, action: 'put', if: conditionOf(part), value: sums },
		])
		if (done) return
	}
	throw new Error(`The answers to ${story} changed ${mostTries} times while one was being counted`)
}

function conditionOf(row: Row | undefined) {
	return row === undefined ? 'absent' : { revision: row.revision }
}

/** When the story's pages are rendered anew for its counts, and whether they have been asked to be. */
interface RefreshRow {
	readonly due: string
	readonly asked: boolean
}

/** Seconds that the story's pages wait for more answers: so often, whatever the rush, they are rendered for them. */
const pause = 60
/** Seconds after which somebody else asks, because whoever was about to has ended. */
const patience = 10

/** Has the story's pages show the new count, once in a while for all answers that have come by then. */
async function refresh(story: string, { catalogue, render, now }: ConverseTools): Promise<void> {
	const key = refreshKey(story)
	const row = (await catalogue.read(key)) as Row<RefreshRow> | undefined
	const at = now().getTime()
	const due = row === undefined ? 0 : Date.parse(row.value.due)
	const isUnderWay = row?.value.asked === true ? due > at : due - (pause - patience) * 1000 > at
	if (isUnderWay) return
	const value: RefreshRow = { due: new Date(at + pause * 1000).toISOString(), asked: false }
	if (!(await catalogue.transact([{ ...key, action: 'put', if: conditionOf(row), value }]))) return
	const live = Object.keys((await readStory(catalogue, story)).row?.value.live ?? {})
	await render.send(live.map((language) => ({ body: { render: { story, language } }, delaySeconds: pause })))
	await catalogue.transact([{ ...key, action: 'put', if: 'any', value: { ...value, asked: true } }])
}
