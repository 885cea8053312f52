import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Metafile } from 'esbuild'
import { cardFonts } from '../../functions/photos/card-fonts.ts'
import { installNative } from './install-native.ts'
import type { InstructionSet } from './settings/settings.ts'

export type Stage =
	| 'validate'
	| 'photos'
	| 'render'
	| 'publish'
	| 'replay'
	| 'converse'
	| 'preview'
	| 'notify'
	| 'purge'
	| 'canary'
	| 'desk'

interface Beside {
	/** Modules that stand in files of their own beside the handler: what is started by its address, as a worker is. */
	readonly modules?: Readonly<Record<string, string>>
	/** Files that the handler reads, by the place they have beside it. */
	readonly files?: Readonly<Record<string, string>>
	/** Packages with machine code, which no bundle can hold: installed beside it. */
	readonly native?: readonly string[]
}

/** The fonts of social cards; infra/aws/functions/photos.ts says where they lie. */
const cardFontFiles = Object.fromEntries(
	cardFonts('').map((file) => [`card-fonts/${file}`, `node_modules/@expo-google-fonts/${file}`]),
)

const readerScripts = Object.fromEntries(
	['alphabet.js', 'offline.js', 'search.js', 'talk.js', 'sw.js', 'sw-off.js'].map((file) => [
		`files/${file}`,
		`functions/reader/files/${file}`,
	]),
)

const beside: Readonly<Partial<Record<Stage, Beside>>> = {
	validate: { modules: { 'reading-worker': 'functions/validate/reading-worker.ts' } },
	desk: {
		modules: { 'reading-worker': 'functions/validate/reading-worker.ts' },
		// Read by functions/desk/app/page-script.ts, which looks beside itself.
		files: { files: 'functions/desk/files' },
	},
	photos: { native: ['sharp'], files: cardFontFiles },
	// Read by functions/font/font-assets.ts and functions/reader/script-assets.ts, which look beside themselves.
	replay: { files: { files: 'functions/font/files', ...readerScripts } },
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const makeCode = fileURLToPath(new URL('bundling/make-code.ts', import.meta.url))

/** Writes all that a stage's function needs into a folder, and says what its code is made of. */
export function bundle(stage: Stage, folder: string, architecture: InstructionSet = 'arm64'): Metafile {
	const metafile = bundleCode(stage, folder)
	for (const [place, from] of Object.entries(beside[stage]?.files ?? {}))
		cpSync(join(root, from), join(folder, place), { recursive: true })
	installNative(beside[stage]?.native ?? [], folder, architecture)
	return metafile
}

/** Writes a stage's code into a folder: `index.mjs` with the handler and all packages at our versions, and source maps. */
export function bundleCode(stage: Stage, folder: string): Metafile {
	const { modules = {}, native = [] } = beside[stage] ?? {}
	const entries = { index: `infra/aws/functions/${stage}.ts`, ...modules }
	const metafile = execFileSync(
		process.execPath,
		[makeCode, JSON.stringify(entries), resolve(folder), JSON.stringify(native)],
		// A metafile names each module and all that it imports: a few MB.
		{ encoding: 'utf8', maxBuffer: 100_000_000, stdio: ['ignore', 'pipe', 'inherit'] },
	)
	return JSON.parse(metafile)
}
