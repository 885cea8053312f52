import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { ObjectStore } from '../ports/object-store.ts'
import { answerReport } from './answer-report.ts'

/** What the desk's API works with. */
export interface ReportApiTools {
	readonly desk: ObjectStore
}

type Request = Pick<APIGatewayProxyEventV2WithJWTAuthorizer, 'pathParameters' | 'headers'>

/** DESK: `GET /reports/{file+}` by a signed-in editor; what became of that file. Nothing of it is kept on the way. */
export const reportApi =
	({ desk }: ReportApiTools) =>
	async ({ pathParameters, headers }: Request): Promise<APIGatewayProxyStructuredResultV2> => {
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
