import { Hono } from 'hono'
import { keyOfAddress } from '../../functions/article/address.ts'
import { type Role, roles } from '../../functions/desk/app/roles.ts'
import type { DeskTools } from '../../functions/desk/app/tools.ts'
import { desk } from '../../functions/desk/handler.ts'
import { preview } from '../../functions/preview/handler.ts'
import { all, type Element, textOf } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'

const origin = 'https://desk.example.org'

/** The desk over a newsroom in memory, as an editor with some roles opens it. */
export class EditorsDesk {
	readonly newsroom: TestNewsroom
	readonly tools: DeskTools
	readonly app: Hono
	roles: readonly Role[] = roles
	/** Empty: nobody is signed in. */
	name = 'madina@example.org'

	constructor(newsroom: TestNewsroom) {
		this.newsroom = newsroom
		const { catalogue, desk: private_, manuscripts, reader, now, log, site } = newsroom.tools()
		const readPage = async (address: string) => {
			const object = await site.get(keyOfAddress(address))
			return object === undefined || object.metadata?.['status'] !== undefined
				? undefined
				: String(Buffer.from(object.body))
		}
		const stores = { catalogue, desk: private_, manuscripts, incoming: manuscripts }
		this.tools = { ...stores, reader, render: newsroom.queues.render, readPage, now, log }
		const whoIs = async () => (this.name === '' ? undefined : { name: this.name, roles: this.roles })
		const gate = { pages: new Hono(), whoIs, door: '/desk/sign-in' }
		this.app = new Hono({ strict: false }).route('/', desk(this.tools, gate)).route('/', preview(this.tools))
	}

	/** Opens a page of the desk, or a preview. */
	async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
		return this.app.request(origin + path, { headers })
	}

	/** A page as its reader has it. */
	async page(path: string, headers: Record<string, string> = {}): Promise<Element> {
		return readHtml(await (await this.get(path, headers)).text())
	}

	/** Sends a form from the desk itself. */
	async post(path: string, fields: Record<string, string>, from = origin): Promise<Response> {
		const headers = { origin: from, 'content-type': 'application/x-www-form-urlencoded' }
		return this.app.request(origin + path, { method: 'POST', headers, body: String(new URLSearchParams(fields)) })
	}

	/** The matrix in words: each story with its cells, by language. */
	async matrix(query = ''): Promise<Record<string, Record<string, string>>> {
		const page = await this.page(`/desk/${query}`)
		const [head = [], ...rows] = all(page, 'tr').map((row) => row.children.filter((cell) => typeof cell !== 'string'))
		const tags = head.slice(1).map(textOf)
		return Object.fromEntries(
			rows.map(([story, ...cells]) => [
				story === undefined ? '' : all(story, 'code').map(textOf).join(),
				Object.fromEntries(cells.map((cell, at) => [tags[at] ?? '', textOf(cell).replace(/\s+/g, ' ').trim()])),
			]),
		)
	}
}
