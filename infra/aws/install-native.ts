import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { InstructionSet } from './settings/settings.ts'

const locked = z.looseObject({
	version: z.string().optional(),
	dependencies: z.record(z.string(), z.string()).optional(),
	optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const lockFile = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), locked) })

/** npm's words for the instruction sets. */
const cpus: Readonly<Record<InstructionSet, string>> = { arm64: 'arm64', x86_64: 'x64' }

/**
 * Installs packages into a bundle for the machine that runs it (Linux, glibc), whatever this one is: just the
 * versions and checksums of our own lock file. Without a network npm takes them from its cache; the first time it needs one.
 */
export function installNative(names: readonly string[], folder: string, architecture: InstructionSet): void {
	if (names.length === 0) return
	const { lockfileVersion, packages } = lockFile.parse(
		JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')),
	)
	const needed = withDependencies(names, packages)
	const dependencies = Object.fromEntries(names.map((name) => [name, packages[`node_modules/${name}`]?.version]))
	const write = (file: string, content: object) => writeFileSync(join(folder, file), JSON.stringify(content))
	write('package.json', { private: true, dependencies })
	write('package-lock.json', {
		lockfileVersion,
		packages: { '': { dependencies }, ...Object.fromEntries(needed.map((path) => [path, packages[path]])) },
	})
	const machine = ['--os=linux', `--cpu=${cpus[architecture]}`, '--libc=glibc']
	execFileSync('npm', ['ci', ...machine, '--ignore-scripts', '--no-bin-links', '--no-audit', '--prefer-offline'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
	})
}

/** The lock file's paths of packages and of all that they need, for any machine: npm picks what fits. */
function withDependencies(names: readonly string[], packages: z.infer<typeof lockFile>['packages']): string[] {
	const found = new Set<string>()
	const visit = (name: string): void => {
		const path = `node_modules/${name}`
		const entry = packages[path]
		if (entry === undefined || found.has(path)) return
		found.add(path)
		Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).forEach(visit)
	}
	names.forEach(visit)
	return [...found]
}
