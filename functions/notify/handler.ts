import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { handleRecords } from '../stage/handle-records.ts'
import { announcedIn } from './announced.ts'
import { triesOf, withNextTry } from './next-try.ts'
import { noteLastTry } from './note-last-try.ts'
import { tell } from './tell.ts'
import type { NotifyTools } from './tools.ts'

/** Seconds after which news is looked at again that another run is telling: by then it has, or has ended. */
const untilNextLook = 60

/** NOTIFY: what became of articles in; those who want to know are told. */
export const notifyHandler =
	(tools: NotifyTools) =>
	(event: SQSEvent): Promise<SQSBatchResponse> =>
		handleRecords(event, {
			own: tools.notify,
			log: tools.log,
			handle: async (body) => {
				const news = announcedIn(body)
				if (news === undefined) return 'asked'
				const putOff = (delaySeconds: number) => tools.notify.send([{ body: withNextTry(body), delaySeconds }])
				const outcome = await tell(news, { tries: triesOf(body), putOff }, tools)
				if (outcome === 'busy') await tools.notify.send([{ body, delaySeconds: untilNextLook }])
				return 'asked'
			},
			lastTry: async (body) => {
				const news = announcedIn(body)
				if (news !== undefined) await noteLastTry(news, tools)
			},
		})
