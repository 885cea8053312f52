import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { readExamples } from '../validate/broken/examples.ts'
import { root } from './cache-folder.ts'

/** Rules whose examples say the same in any newsroom. One of them has a file of a kind that nobody takes. */
const brokenRules = ['file-empty', 'encoding-legacy', 'file-type', 'front-matter-unclosed']

/** A wrong file's example: its keys, and what its editor is told, word for word. */
export interface Broken {
	readonly rule: string
	readonly keys: readonly string[]
	readonly expected: string
}

/** The sample newsroom, with a few files that are wrong, in a folder of its own: what is uploaded, and changed later. */
export class NewsroomFolder {
	readonly path: string
	readonly broken: readonly Broken[]

	private constructor(path: string, broken: readonly Broken[]) {
		this.path = path
		this.broken = broken
	}

	static async lay(path: string): Promise<NewsroomFolder> {
		cpSync(join(root, 'content'), path, { recursive: true })
		const broken: Broken[] = []
		for (const { rule, files, expectedFile } of await readExamples()) {
			if (!brokenRules.includes(rule)) continue
			for (const [key, body] of files) {
				mkdirSync(dirname(join(path, key)), { recursive: true })
				writeFileSync(join(path, key), body)
			}
			broken.push({ rule, keys: [...files.keys()].toSorted(), expected: readFileSync(expectedFile, 'utf8') })
		}
		return new NewsroomFolder(path, broken)
	}

	/** Every file, as its key in the bucket. */
	keys(): string[] {
		return readdirSync(this.path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath, entry.name)
					.slice(this.path.length + 1)
					.split(sep)
					.join('/'),
			)
	}

	/** Changes a file's text; throws where that changes nothing. */
	edit(key: string, change: (text: string) => string): void {
		const file = join(this.path, key)
		const text = readFileSync(file, 'utf8')
		if (change(text) === text) throw new Error(`${key} is what it was`)
		writeFileSync(file, change(text))
	}

	remove(key: string): void {
		rmSync(join(this.path, key))
	}
}
