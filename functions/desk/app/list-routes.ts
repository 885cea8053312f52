import type { Context } from 'hono'
import { keptFor } from '../../catalogue/activity.ts'
import { addressPage } from '../address/address-page.ts'
import { explainAddress, pathIn } from '../address/explain-address.ts'
import { readWish } from '../matrix/filter-form.ts'
import { matrixPage } from '../matrix/matrix-page.ts'
import { readStandings } from '../standing/read-standings.ts'
import { activityPage } from './activity-page.ts'
import { calendarPage, readCalendar } from './calendar-page.ts'
import { readActivity } from './read-activity.ts'
import type { Setting } from './setting.ts'
import type { DeskTools } from './tools.ts'

type Page = (context: Context, setting: Setting, tools: DeskTools) => Promise<Response>

/** `GET /desk/`: the matrix, with the filters that the address says. */
export const listStories: Page = async (context, setting, { catalogue, now }) => {
	const query = context.req.query()
	const wish = readWish(query, setting.newsroom?.site.languages ?? [])
	const page = await readStandings(wish, query['after'], catalogue)
	return context.html(matrixPage(wish, page, now().toISOString(), setting))
}

/** The day before which no deed is kept any more. */
function oldestDay(now: Date): string {
	return new Date(now.getTime() - keptFor).toISOString().slice(0, 10)
}

/** `GET /desk/activity`: what became of which file. */
export const listDeeds: Page = async (context, setting, { catalogue, now }) => {
	const today = now().toISOString().slice(0, 10)
	const asked = /^\d{4}-\d\d-\d\d$/.exec(context.req.query('day') ?? '')?.[0] ?? today
	const day = Number.isNaN(Date.parse(asked)) ? today : asked
	const { deeds, older } = await readActivity(day, context.req.query('before'), oldestDay(now()), catalogue)
	return context.html(activityPage(deeds, older, setting))
}

/** `GET /desk/calendar`: what goes out and what ends. */
export const listPlans: Page = async (context, setting, { catalogue }) => {
	const { planned, next } = await readCalendar(context.req.query('after'), catalogue)
	return context.html(calendarPage(planned, next, setting))
}

/** `GET /desk/address?address=…`: what an address is, or was. */
export const explain: Page = async (context, setting, { catalogue, readPage }) => {
	const asked = context.req.query('address') ?? ''
	const path = asked === '' ? undefined : pathIn(asked)
	const isThere = async (address: string) => (await readPage(address)) !== undefined
	const explained = path === undefined ? undefined : await explainAddress(path, { catalogue, isThere })
	return context.html(addressPage(asked, asked !== '' && path === undefined ? { kind: 'never' } : explained, setting))
}
