import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { root } from './cache-folder.ts'
import type { Emulator } from './emulator.ts'
import { type Ran, run } from './run.ts'

/** The stage that is deployed: any but production, which may not be destroyed. */
export const stage = 'rehearsal'

/** This machine's processor in Lambda's words: the functions run here. */
const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64'

const settingsFile = z.looseObject({
	context: z.looseObject({ tilmash: z.looseObject({ stages: z.record(z.string(), z.unknown()) }) }),
})
const template = z.looseObject({ Resources: z.record(z.string(), z.looseObject({ Type: z.string() })) })
const outputsFile = z.record(z.string(), z.record(z.string(), z.string()))

export type Outputs = z.infer<typeof outputsFile>

/** The CDK's command line, in a folder of its own whose cdk.json has one stage more than the project's. */
export class Cdk {
	readonly #emulator: Emulator
	readonly #folder: string

	constructor(emulator: Emulator) {
		this.#emulator = emulator
		this.#folder = join(emulator.folder, 'app')
		mkdirSync(this.#folder)
		const settings = settingsFile.parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')))
		settings.context.tilmash.stages[stage] = { architecture }
		const node = `node ${JSON.stringify(join(root, 'infra/local/newer-node.mjs'))}`
		const [app, lacks] = ['infra/aws/app.ts', 'test/deploy/what-emulator-lacks.ts'].map((file) =>
			JSON.stringify(join(root, file)),
		)
		const command = `${node} ${app} && ${node} ${lacks} cdk.out`
		writeFileSync(join(this.#folder, 'cdk.json'), JSON.stringify({ ...settings, app: command }))
	}

	/** Runs `cdk` with arguments to its end. */
	run(...args: readonly string[]): Promise<Ran> {
		const program = [join(root, 'infra/local/newer-node.mjs'), join(root, 'node_modules/aws-cdk/bin/cdk')]
		const always = ['--context', `stage=${stage}`, '--no-notices']
		return run('node', [...program, ...args, ...always], { cwd: this.#folder, env: this.#emulator.env, minutes: 10 })
	}

	/** Deploys every stack; gives what each says of itself. */
	async deploy(...more: readonly string[]): Promise<Ran & { readonly outputs: Outputs }> {
		const file = join(this.#folder, 'outputs.json')
		const ran = await this.run('deploy', '--all', '--require-approval', 'never', '--outputs-file', file, ...more)
		return { ...ran, outputs: ran.code === 0 ? outputsFile.parse(JSON.parse(readFileSync(file, 'utf8'))) : {} }
	}

	/** The templates that were synthesised last, as the app wrote them, by the name of their stack. */
	templates(): ReadonlyMap<string, { readonly file: string; readonly types: readonly string[] }> {
		const folder = join(this.#folder, 'cdk.out/whole')
		const files = readdirSync(folder).filter((file) => file.endsWith('.template.json'))
		return new Map(
			files.map((name) => {
				const file = join(folder, name)
				const { Resources } = template.parse(JSON.parse(readFileSync(file, 'utf8')))
				return [name.replace('.template.json', ''), { file, types: Object.values(Resources).map(({ Type }) => Type) }]
			}),
		)
	}
}
