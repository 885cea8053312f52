import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import * as z from 'zod'
import { root } from './cache-folder.ts'
import { run } from './run.ts'

const line = z.object({
	line: z.number(),
	column: z.number(),
	severity: z.string(),
	rule: z.string(),
	message: z.string(),
	mend: z.string(),
})
const summary = z.object({
	published: z.number(),
	manuscripts: z.array(z.object({ key: z.string(), status: z.string(), problems: z.array(line) })),
})

/** What the same folder becomes on one machine. */
export interface BuiltSite extends z.infer<typeof summary> {
	/** The public files by their key. */
	readonly files: ReadonlyMap<string, Buffer>
}

/** Runs `npm run build` over a folder; a file that is rejected is no failure. */
export async function buildSite(content: string, work: string): Promise<BuiltSite> {
	const [out, json] = [join(work, 'site'), join(work, 'site.json')]
	const program = ['infra/local/newer-node.mjs', 'infra/local/commands/build.ts'].map((file) => join(root, file))
	const { code, said } = await run('node', [...program, '--content', content, '--out', out, '--json', json])
	if (code !== 0 && code !== 1) throw new Error(`npm run build ended with ${code}:\n${said.slice(-2000)}`)
	const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
	const files = entries.map((entry) => join(entry.parentPath, entry.name))
	return {
		...summary.parse(JSON.parse(readFileSync(json, 'utf8'))),
		files: new Map(
			files.map((file) => [
				file
					.slice(out.length + 1)
					.split(sep)
					.join('/'),
				readFileSync(file),
			]),
		),
	}
}
