import { Hono } from 'hono'
import { roles } from '../../functions/desk/app/roles.ts'
import type { Gate } from '../../functions/desk/handler.ts'

/** Whoever sits at this machine may do everything: the server answers nobody else (site-server.ts). */
export const localGate: Gate = {
	pages: new Hono(),
	whoIs: async () => ({ name: 'local', roles }),
	door: '/desk/',
}
