import { type Context, Hono } from 'hono'
import * as z from 'zod'

/**
 * What the API knows of who asks: the claims of their token, which it has verified
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html). Groups come as `[a b]`.
 */
const request = z.object({
	event: z.object({
		requestContext: z.object({
			authorizer: z.object({
				jwt: z.object({
					claims: z.object({
						sub: z.string(),
						email: z.string().optional(),
						'cognito:groups': z.union([z.string(), z.array(z.string())]).optional(),
					}),
				}),
			}),
		}),
	}),
})

/** Groups whose members decide about comments (editors.ts). */
const groups: ReadonlySet<string> = new Set(['moderator', 'editor', 'admin'])

/** Who asks: their address, or what the pool calls them; empty for somebody that no pool knows. */
export function moderatorOf(context: Context): string {
	const claims = claimsOf(context)
	return claims?.email ?? claims?.sub ?? ''
}

/** Lets in whom the pool has made a moderator, an editor or an administrator; everybody else gets 403. */
export function moderatorsOnly(): Hono {
	const app = new Hono({ strict: false })
	app.use(async (context, next) => {
		const said = claimsOf(context)?.['cognito:groups'] ?? []
		const own = typeof said === 'string' ? said.split(/[[\],\s]+/) : said
		return own.some((group) => groups.has(group)) ? next() : context.text('This is for moderators.', 403)
	})
	return app
}

function claimsOf(context: Context) {
	return request.safeParse(context.env).data?.event.requestContext.authorizer.jwt.claims
}
