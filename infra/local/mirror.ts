import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { placeOf } from '../../functions/article/place.ts'
import { readNewsroom } from '../../functions/newsroom/read-newsroom.ts'
import { etagOf } from '../../functions/ports/etag.ts'
import type { LocalNewsroom } from './newsroom.ts'
import { reportOf } from './reports.ts'

/** Files that no editor means to upload: hidden ones, editors' drafts and back-ups, what commands say and other tools read. */
const ignored = [
	/(^|\/)(\.|~\$|#)/,
	/(~|\.swp|\.swx|\.tmp|\.bak|\.crdownload|\.part)$/,
	/(^|\/)(Thumbs\.db|desktop\.ini|4913)$/,
	/^import-report\.(json|md)$/,
	/^frontmatter\.json(\.new)?$|^admin\//,
]
/** Not published with the rest: each file there is wrong on purpose. */
const broken = /^broken\//
/** Most of a file that is mirrored. */
const mostBytes = 64 * 1024 * 1024

/** Keeps the manuscripts bucket like a folder on disk: the local home's upload. */
export class Mirror {
	readonly #folder: string
	readonly #newsroom: LocalNewsroom

	constructor(folder: string, newsroom: LocalNewsroom) {
		this.#folder = folder
		this.#newsroom = newsroom
	}

	/** Every file's key in the order in which files are needed: settings, what stories share, photos, manuscripts. */
	async keys(): Promise<string[]> {
		const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true })
		const keys = entries
			.filter((entry) => entry.isFile())
			.map((entry) => this.keyOf(join(entry.parentPath, entry.name)))
		return keys
			.filter((key): key is string => key !== undefined)
			.toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
	}

	/** The key of a file on disk; nothing for files that are not uploaded. Names are NFC, also where the disk has NFD. */
	keyOf(file: string): string | undefined {
		const key = relative(this.#folder, file).split(sep).join('/').normalize('NFC')
		return key === '' || key.startsWith('..') || ignored.some((name) => name.test(key)) || broken.test(key)
			? undefined
			: key
	}

	/** Uploads a file if it is not what the bucket holds; deletes the object of one that is gone. */
	async sync(key: string): Promise<'put' | 'deleted' | 'same'> {
		const file = join(this.#folder, key)
		const { manuscripts } = this.#newsroom
		const head = await manuscripts.head(key)
		if (!existsSync(file) || !statSync(file).isFile()) {
			if (head === undefined) return 'same'
			await manuscripts.delete(key)
			return 'deleted'
		}
		const body = readBeginning(file)
		if (head?.etag === etagOf(body)) return 'same'
		await manuscripts.put(key, body, { contentType: 'application/octet-stream' })
		return 'put'
	}

	/**
	 * Makes the bucket like the folder, each rank of files to its end before the next (a photo that comes later makes its
	 * story be judged twice), and sends once more the events of versions that no report knows yet: those that were under
	 * way when the process last stopped.
	 */
	async syncAll(): Promise<string[]> {
		const keys = await this.keys()
		const known = new Set(keys)
		for (const key of await this.#held()) if (!known.has(key)) await this.#newsroom.manuscripts.delete(key)
		for (const rank of [0, 1, 2]) {
			const ofRank = keys.filter((key) => rankOf(key) === rank)
			for (const key of rank === 2 ? await this.#sourcesFirst(ofRank) : ofRank)
				if ((await this.sync(key)) === 'same') await this.#remind(key)
			if (rank < 2) await this.#newsroom.settled()
		}
		return keys
	}

	/** Of each story the language first that most are translated from: a translation is judged beside its source. */
	async #sourcesFirst(keys: readonly string[]): Promise<string[]> {
		const { catalogue, desk } = this.#newsroom
		const source = (await readNewsroom(catalogue, desk))?.newsroom.site.sourceLanguage
		const stories = Map.groupBy(keys, (key) => storyOf(key) ?? key)
		return [...stories.values()].flatMap((files) => [
			...files.filter((key) => languageOf(key) === source),
			...files.filter((key) => languageOf(key) !== source),
		])
	}

	async #held(): Promise<string[]> {
		const all: string[] = []
		for (let after = ''; ; ) {
			const page = await this.#newsroom.manuscripts.list('', { after })
			all.push(...page)
			if (page.length === 0) return all
			after = page.at(-1) ?? ''
		}
	}

	async #remind(key: string): Promise<void> {
		const change = this.#newsroom.manuscripts.changeOf(key)
		if (change === undefined) return
		const report = await reportOf(key, this.#newsroom)
		if (report?.versionId !== change.versionId) await this.#newsroom.notify(change)
	}
}

/** A file's bytes, at most so many: no function takes a larger one, and each says so in its report. */
function readBeginning(file: string): Buffer {
	const { size } = statSync(file)
	if (size <= mostBytes) return readFileSync(file)
	const body = Buffer.alloc(mostBytes)
	const descriptor = openSync(file, 'r')
	try {
		return body.subarray(0, readSync(descriptor, body))
	} finally {
		closeSync(descriptor)
	}
}

function storyOf(key: string): string | undefined {
	const place = placeOf(key)
	return place.kind === 'manuscript' ? place.story : undefined
}

function languageOf(key: string): string | undefined {
	const place = placeOf(key)
	return place.kind === 'manuscript' ? place.languagePart : undefined
}

/** Settings are needed by all, photos and shared fields by the articles of their story. */
function rankOf(key: string): number {
	const { kind } = placeOf(key)
	if (kind === 'settings') return 0
	return kind === 'shared' || kind === 'photo' ? 1 : 2
}
