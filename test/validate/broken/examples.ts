import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { make, type Recipe } from './make.ts'

const root = join(import.meta.dirname, '../../../content/broken')

/** One rule's example: the files it puts into a newsroom, and what its editor is told. */
export interface Example {
	readonly rule: string
	readonly files: ReadonlyMap<string, Uint8Array>
	/** Files of the shared newsroom that it leaves out. */
	readonly without: readonly string[]
	readonly expectedFile: string
}

/** Every folder of `content/broken/` but the shared newsroom. */
export async function readExamples(): Promise<Example[]> {
	const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
	return Promise.all(folders.filter(({ name }) => name !== 'newsroom').map(({ name }) => readExample(name)))
}

/** The settings that the examples share. */
export function sharedNewsroom(): Map<string, Uint8Array> {
	return filesOf(join(root, 'newsroom'))
}

async function readExample(rule: string): Promise<Example> {
	const folder = join(root, rule)
	const files = filesOf(folder)
	const recipes = readRecipes(files)
	const sources = new Set(Object.values(recipes).flatMap((recipe) => recipe?.from ?? []))
	const made = new Map([...files].filter(([key]) => !sources.has(key) && !['make.json', 'expected.txt'].includes(key)))
	for (const [key, recipe] of Object.entries(recipes)) if (recipe !== null) made.set(key, await make(recipe, files))
	const without = Object.keys(recipes).filter((key) => recipes[key] === null)
	return { rule, files: made, without, expectedFile: join(folder, 'expected.txt') }
}

function readRecipes(files: ReadonlyMap<string, Uint8Array>): Record<string, Recipe | null> {
	const json = files.get('make.json')
	return json === undefined ? {} : (JSON.parse(Buffer.from(json).toString()) as Record<string, Recipe | null>)
}

function filesOf(folder: string): Map<string, Uint8Array> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
	const files = entries.map((entry) => join(entry.parentPath, entry.name))
	return new Map(files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]))
}
