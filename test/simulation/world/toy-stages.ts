import type { SQSBatchItemFailure } from 'aws-lambda'
import type { Handler, PortsOfRun, Stages } from './stages.ts'

const text = { contentType: 'text/plain' }
/** So often a toy tries to win a race. */
const tries = 10

/**
 * A pipeline as small as one can be that still bears every fault: a file's newest bytes go by way of a row to the site,
 * and are listed there. To try the world itself with; it knows nothing of the product, which changes.
 */
export const toyStages: Stages = (ports) => ({
	validate: each(ports, async (body) => {
		const { key } = (body as { Records: [{ s3: { object: { key: string } } }] }).Records[0].s3.object
		await Promise.all([noteInRow(key, ports), ports.desk.put(`seen/${key}`, Buffer.from(key), text)])
		await ports.render.send([{ body: key }, { body: key, delaySeconds: 30 }, { body: key }])
	}),
	render: each(ports, (body) => project(String(body), ports)),
	publish: each(ports, async () => {
		const head = await ports.site.head('index')
		const keys = (await ports.site.list('')).filter((key) => key !== 'index')
		const condition = head === undefined ? ({ ifNoneMatch: '*' } as const) : { ifMatch: head.etag }
		const { written } = await ports.site.put('index', Buffer.from(keys.join()), text, condition)
		if (!written) await ports.publish.send([{ body: 'index' }])
	}),
})

/** Messages of a batch side by side, those that fail reported alone. */
function each({ log }: PortsOfRun, handle: (body: unknown) => Promise<void>): Handler {
	return async ({ Records }) => {
		const batchItemFailures: SQSBatchItemFailure[] = []
		const one = async (messageId: string, body: string) => {
			try {
				await handle(JSON.parse(body))
			} catch (error) {
				log.error('message failed', { messageId, error })
				batchItemFailures.push({ itemIdentifier: messageId })
			}
		}
		await Promise.all(Records.map(({ messageId, body }) => one(messageId, body)))
		return { batchItemFailures }
	}
}

/** The row holds what the bucket holds, read after the row's revision. */
async function noteInRow(key: string, { catalogue, manuscripts }: PortsOfRun): Promise<void> {
	for (let left = tries; left > 0; left--) {
		const row = await catalogue.read({ partition: 'files', sort: key })
		const value = (await manuscripts.get(key))?.etag ?? null
		const condition = row === undefined ? ('absent' as const) : { revision: row.revision }
		if (await catalogue.transact([{ partition: 'files', sort: key, action: 'put', value, if: condition }])) return
	}
	throw new Error(`${key} is fought over`)
}

async function project(key: string, { catalogue, site, publish }: PortsOfRun): Promise<void> {
	for (let left = tries; left > 0; left--) {
		const head = await site.head(key)
		const wanted = await catalogue.read({ partition: 'files', sort: key })
		if (wanted === undefined) throw new Error(`${key} has no row`)
		const body = Buffer.from(String(wanted.value))
		const condition = head === undefined ? ({ ifNoneMatch: '*' } as const) : { ifMatch: head.etag }
		const { written } =
			wanted.value === null ? await site.delete(key, head?.etag) : await site.put(key, body, text, condition)
		const now = await catalogue.read({ partition: 'files', sort: key })
		if (written && now?.revision === wanted.revision) {
			await publish.send([{ body: 'index' }])
			return
		}
	}
	throw new Error(`${key} is fought over on the site`)
}
