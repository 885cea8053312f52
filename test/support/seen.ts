import { reportKey } from '../../functions/desk/write-report.ts'
import type { ObjectStore } from '../../functions/ports/object-store.ts'

/** A report as the desk keeps it in JSON. */
export interface SeenReport {
	readonly state: string
	readonly language: string
	readonly verdict: string
	readonly notes: readonly string[]
	readonly url: string | null
	readonly versionId: string
	readonly problems: readonly { readonly rule: string; readonly line: number; readonly message: string }[]
}

/** What a reader of an address would get. */
export interface SeenPage {
	readonly status: number
	readonly html: string
	readonly location: string | undefined
}

/** What readers of the site and editors at the desk get to see. */
export abstract class Seen {
	abstract readonly site: ObjectStore
	abstract readonly desk: ObjectStore

	/** What stands at an address of the site. */
	async page(address: string): Promise<SeenPage | undefined> {
		const object = await this.site.get(address.slice(1) + (address.endsWith('/') ? 'index.html' : ''))
		if (object === undefined) return undefined
		const { metadata = {}, body } = object
		return {
			status: Number(metadata['status'] ?? 200),
			html: Buffer.from(body).toString(),
			location: metadata['location'],
		}
	}

	/** The words of an object of the site; empty when there is none. */
	async text(address: string): Promise<string> {
		return (await this.page(address))?.html ?? ''
	}

	/** The status a reader gets at an address; 404 where nothing is. */
	async status(address: string): Promise<number> {
		return (await this.page(address))?.status ?? 404
	}

	/** A file's report, or nothing. */
	async report(key: string): Promise<SeenReport | undefined> {
		const object = await this.desk.get(`${reportKey(key)}.json`)
		return object && (JSON.parse(Buffer.from(object.body).toString()) as SeenReport)
	}

	/** The rules that a file's report names. */
	async rules(key: string): Promise<string[]> {
		return ((await this.report(key))?.problems ?? []).map(({ rule }) => rule)
	}

	/** Every object of the site with its bytes and headers: what readers could be given. */
	async snapshot(): Promise<Record<string, string>> {
		const objects = await Promise.all((await this.site.list('')).map((key) => this.site.get(key)))
		return Object.fromEntries(
			objects.flatMap((object) =>
				object === undefined
					? []
					: [[object.key, `${object.etag} ${object.contentType} ${JSON.stringify(object.metadata ?? {})}`]],
			),
		)
	}
}
