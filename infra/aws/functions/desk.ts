import { handle } from 'hono/aws-lambda'
import * as z from 'zod'
import { desk } from '../../../functions/desk/handler.ts'
import { reportApi } from '../../../functions/desk/report-api.ts'
import { signInGate } from '../../../functions/desk/sign-in/sign-in.ts'
import { readNewsroom } from '../../../functions/newsroom/read-newsroom.ts'
import { Reader } from '../../../functions/validate/reader.ts'
import { deskConfig } from '../config.ts'
import { jsonLog } from '../json-log.ts'
import { bucket } from '../ports/bucket.ts'
import { identityProvider } from '../ports/identity-provider.ts'
import { queue } from '../ports/queue.ts'
import { sitePage } from '../ports/site-page.ts'
import { table } from '../ports/table.ts'

const config = deskConfig.parse(process.env)
const stored = { desk: bucket(config.DESK_BUCKET), catalogue: table(config.CATALOGUE_TABLE) }

const manuscripts = bucket(config.MANUSCRIPTS_BUCKET)

const tools = {
	...stored,
	manuscripts,
	incoming: manuscripts,
	// Not warmed: most of what the desk is asked for reads no manuscript.
	reader: new Reader(1, new URL('./reading-worker.mjs', import.meta.url)),
	render: queue(config.RENDER_QUEUE),
	readPage: sitePage(async () => (await readNewsroom(stored.catalogue, stored.desk))?.newsroom.site.url),
	provider: identityProvider(config.EDITORS_CLIENT),
	key: config.SIGNING_KEY,
	now: () => new Date(),
	log: jsonLog,
}

/** (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html) */
const claims = z.object({
	requestContext: z.object({
		authorizer: z.object({
			jwt: z.object({
				claims: z.object({ 'cognito:groups': z.union([z.string(), z.array(z.string())]).optional() }),
			}),
		}),
	}),
})

const pages = handle(desk(tools, signInGate(tools)))
const reports = reportApi(stored)

/** Programs ask for reports with a token, which the API has verified; people open the desk's pages. */
export const handler = (event: Parameters<typeof pages>[0], context: Parameters<typeof pages>[1]) =>
	'routeKey' in event && event.routeKey.startsWith('GET /reports/')
		? reports({ ...event, groups: groupsIn(event) })
		: pages(event, context)

/** The groups that the API's authorizer has read from a token; a list comes as `[a b]`, or as a list. */
function groupsIn(event: object): string {
	const groups = claims.safeParse(event).data?.requestContext.authorizer.jwt.claims['cognito:groups'] ?? ''
	return typeof groups === 'string' ? groups : groups.join(' ')
}
