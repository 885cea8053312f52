import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { errorLog } from '../../../infra/local/log.ts'
import { Mirror } from '../../../infra/local/mirror.ts'
import { LocalNewsroom } from '../../../infra/local/newsroom.ts'
import { languages } from '../corpus/languages.ts'
import { editedOnce } from '../corpus/manuscript.ts'
import { burst } from './burst.ts'
import type { HomeTimes } from './home-times.ts'

/**
 * A newsroom that runs and has published the whole corpus, as a process of its own: what a save into it takes, what many
 * saves at once take, and what rendering everything anew takes. Prints the times as one line of JSON.
 */
const { values } = parseArgs({
	options: {
		content: { type: 'string' },
		folder: { type: 'string' },
		stories: { type: 'string' },
		saves: { type: 'string' },
		burst: { type: 'string' },
		replays: { type: 'string' },
	},
})
const { content = '', folder = '' } = values
const [stories, saves, many, replays] = [values.stories, values.saves, values.burst, values.replays].map(Number)

const waiting = new Map<string, () => void>()
const open = () =>
	new LocalNewsroom({
		site: join(folder, 'site'),
		data: join(folder, 'data'),
		log: errorLog,
		onSiteChange: (key) => waiting.get(key)?.(),
	})
let newsroom = open()
// When it is written, not when somebody comes to look: an article's other forms are made in between.
const written = (key: string) => new Promise<number>((done) => waiting.set(key, () => done(performance.now())))

const loadSeconds = await seconds(async () => {
	await newsroom.publishAll(() => new Mirror(content, newsroom).syncAll())
})
const times: HomeTimes = { loadSeconds, live: [], settled: [], steady: [], burst: [], replay: [] }
for (let save = 0; save < (saves ?? 0); save++) {
	const story = `story-${String((save * 7) % (stories ?? 1)).padStart(5, '0')}`
	const language = languages[save % languages.length] ?? 'en'
	const key = `articles/${story}/${language}.md`
	const body = Buffer.from(editedOnce(readFileSync(join(content, key), 'utf8'), save + 1))
	const started = performance.now()
	const live = written(`${language}/${story}/index.html`).then((at) => at - started)
	await newsroom.manuscripts.put(key, body, { contentType: 'text/markdown' })
	await newsroom.settled()
	times.settled.push(performance.now() - started)
	times.live.push(await soon(live, key))
}
if (many !== undefined && many > 0) {
	const { steady, atOnce } = await burst({ newsroom, content, stories: stories ?? 1, written }, many)
	times.steady.push(steady)
	times.burst.push(atOnce)
}
for (let replay = 0; replay < (replays ?? 0); replay++) {
	// A newsroom that has just started knows of no page how it was made: every one is rendered and compared.
	await newsroom.close()
	newsroom = open()
	times.replay.push(
		await seconds(async () => {
			await newsroom.replay(null)
			await newsroom.settled()
		}),
	)
}
await newsroom.close()
console.log(JSON.stringify(times))

async function seconds(work: () => Promise<void>): Promise<number> {
	const started = performance.now()
	await work()
	return (performance.now() - started) / 1000
}

/** A page that is not there when everything has settled never comes: the save was rejected. */
async function soon(live: Promise<number>, key: string): Promise<number> {
	const never = new Promise<never>((_, fail) => setImmediate(fail, new Error(`${key} did not go live`)))
	return Promise.race([live, never])
}
