import { basename } from 'node:path'
import type { Metafile } from 'esbuild'

/** The files that a start of a module loads: its own and the chunks it imports; not those it may import later. */
export function startFiles({ outputs }: Metafile, module: string): string[] {
	const seen = new Set<string>()
	const visit = (path: string): void => {
		const output = outputs[path]
		if (output === undefined || seen.has(path)) return
		seen.add(path)
		for (const found of output.imports) if (found.kind === 'import-statement') visit(found.path)
	}
	visit(Object.keys(outputs).find((path) => basename(path) === module) ?? '')
	return [...seen]
}

/** Their bytes; none where there is no such module. */
export function bytesAtStart(metafile: Metafile, module: string): number {
	return startFiles(metafile, module).reduce((sum, path) => sum + (metafile.outputs[path]?.bytes ?? 0), 0)
}
