import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { handleRecords } from '../stage/handle-records.ts'
import { announcedIn } from './announced.ts'
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
				if (news !== undefined && (await tell(news, tools)) === 'busy')
					await tools.notify.send([{ body, delaySeconds: untilNextLook }])
				return 'asked'
			},
		})
