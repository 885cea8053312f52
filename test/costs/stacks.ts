import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A resource of a template, as far as its price is concerned. */
export interface Resource {
	/** Its name in the template: the path to it, and a hash. */
	readonly id: string
	readonly Type: string
	readonly Properties: {
		readonly MemorySize?: number
		/** Of an alarm on an expression. */
		readonly Metrics?: readonly { readonly MetricStat?: object }[]
		/** Of a metric filter. */
		readonly MetricTransformations?: readonly { readonly MetricNamespace: string; readonly MetricName: string }[]
	}
}

/** Every resource of production's stacks, as `cdk` would make them from cdk.json, but without bundles. */
export function resourcesOfProduction(): Resource[] {
	const outdir = mkdtempSync(join(tmpdir(), 'tilmash-costs-'))
	try {
		const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))
		const { status, stderr } = spawnSync(process.execPath, ['infra/local/newer-node.mjs', 'infra/aws/app.ts'], {
			cwd: root,
			encoding: 'utf8',
			env: {
				PATH: process.env['PATH'],
				CDK_APP_MODE: 'process',
				CDK_OUTDIR: outdir,
				CDK_DEFAULT_REGION: 'us-east-1',
				CDK_CONTEXT_JSON: JSON.stringify({ ...context, 'aws:cdk:bundling-stacks': [] }),
			},
		})
		if (status !== 0) throw new Error(`The stacks cannot be made: ${stderr}`)
		return readdirSync(outdir)
			.filter((name) => name.endsWith('.template.json'))
			.flatMap((name) => {
				const { Resources } = JSON.parse(readFileSync(join(outdir, name), 'utf8'))
				return Object.entries<Omit<Resource, 'id'>>(Resources).map(([id, resource]) => ({ id, ...resource }))
			})
	} finally {
		rmSync(outdir, { recursive: true })
	}
}
