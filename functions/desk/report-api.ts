import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { ObjectStore } from '../ports/object-store.ts'
import { answerReport } from './answer-report.ts'
import { may, rolesAmong } from './app/roles.ts'

/** What the desk's API works with. */
export interface ReportApiTools {
	readonly desk: ObjectStore
}

type Request = Pick<APIGatewayProxyEventV2WithJWTAuthorizer, 'pathParameters' | 'headers'> & {
	/** Groups of who asks, as the API has read them from the token: `[author editor]`. */
	readonly groups: string
}

/** DESK: `GET /reports/{file+}` by an editor's program; what became of that file. Nothing of it is kept on the way. */
export const reportApi =
	({ desk }: ReportApiTools) =>
	async ({ pathParameters, headers, groups }: Request): Promise<APIGatewayProxyStructuredResultV2> => {
		const roles = rolesAmong(groups.split(/[[\],\s]+/))
		if (!may({ name: '', roles }, 'read')) return { statusCode: 403, body: 'This is for editors.' }
		const { status, contentType, body } = await answerReport(
			(pathParameters?.['file'] ?? '').normalize('NFC'),
			headers['accept'] ?? '',
			desk,
		)
		return {
			statusCode: status,
			headers: { 'content-type': contentType, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
			body,
		}
	}
