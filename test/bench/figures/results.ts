import { cpus, loadavg } from 'node:os'
import type { Figure } from './figure.ts'

/** What `--json` writes, for trends. */
export interface Results {
	/** Of this form; one more when a program that reads it would have to change. */
	readonly form: 1
	/** ISO 8601. */
	readonly at: string
	readonly machine: { readonly cores: number; readonly cpu: string; readonly load: number; readonly node: string }
	readonly versions: Readonly<Record<string, string>>
	readonly figures: readonly Figure[]
}

/** The figures with where and when and against whom they were measured. */
export function resultsOf(figures: readonly Figure[], versions: Readonly<Record<string, string>>): Results {
	const all = cpus()
	const machine = { cores: all.length, cpu: all[0]?.model ?? '', load: loadavg()[0] ?? 0, node: process.versions.node }
	return { form: 1, at: new Date().toISOString(), machine, versions, figures }
}
