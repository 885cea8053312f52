import type { Context } from 'hono'
import { showArticle, showChanges, takeBackPreviews, takePreview } from './article-routes.ts'
import { listFiles, showReport } from './file-routes.ts'
import { explain, listDeeds, listPlans, listStories } from './list-routes.ts'
import type { Deed } from './roles.ts'
import type { Setting } from './setting.ts'
import type { DeskTools } from './tools.ts'

/** A page for somebody who may see it. */
export type Page = (context: Context, setting: Setting, tools: DeskTools) => Response | Promise<Response>

/** A page's address below `/desk`, and what somebody must be allowed to do who asks for it. */
export interface Route {
	readonly method: 'GET' | 'POST'
	readonly path: string
	readonly deed: Deed
	readonly page: Page
}

const get = (path: string, deed: Deed, page: Page): Route => ({ method: 'GET', path, deed, page })
const post = (path: string, deed: Deed, page: Page): Route => ({ method: 'POST', path, deed, page })

/** Every page of the desk but those of its moderators, which have roles and words of their own. */
export const routes: readonly Route[] = [
	get('/', 'read', listStories),
	get('/article', 'read', showArticle),
	get('/compare', 'read', showChanges),
	get('/calendar', 'read', listPlans),
	get('/activity', 'read', listDeeds),
	get('/address', 'read', explain),
	get('/files', 'read', listFiles),
	get('/reports/*', 'read', showReport),
	post('/preview', 'preview', takePreview),
	post('/preview/revoke', 'preview', takeBackPreviews),
	get('/new', 'write', writing('startStory')),
	get('/edit', 'write', writing('openEdit')),
	post('/edit/check', 'write', writing('checkEdit')),
	post('/edit/show', 'write', writing('showEdit')),
	post('/edit/lead', 'write', writing('placeLead')),
	post('/edit/figure', 'write', writing('placeFigure')),
	post('/edit/save', 'write', writing('saveEdit')),
	get('/fate', 'write', writing('tellFate')),
	get('/translate', 'write', writing('openTranslation')),
	post('/translate', 'write', writing('assembleTranslation')),
	get('/translate/changed', 'read', writing('showChanged')),
	post('/translate/changed', 'write', writing('assembleChanged')),
	post('/translate/follow', 'write', writing('markFollowed')),
	get('/translate/changed.xlf', 'read', writing('downloadXliff')),
	post('/translate/xliff', 'write', writing('putXliff')),
	get('/coverage', 'read', writing('showCoverage')),
	get('/coverage/:form{csv|json}', 'read', writing('downloadCoverage')),
	get('/upload', 'write', writing('openUpload')),
	post('/upload/look', 'write', writing('lookAtFile')),
	post('/upload/part', 'write', writing('takePart')),
	post('/upload/finish', 'write', writing('finishUpload')),
	get('/outbox', 'read', writing('showOutbox')),
	get('/settings', 'read', writing('showSettings')),
]

/** The pages on which editors write; all that they need, rendering too, is read when somebody does. */
function writing(name: keyof typeof import('../writing.ts')): Page {
	return async (...request) => (await import('../writing.ts'))[name](...request)
}
