import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { literalSchemas } from '../../../../infra/aws/bundling/literal-schemas.ts'

const folder = mkdtempSync(join(tmpdir(), 'tilmash-schemas-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a client of the SDK knows of its service, as text: with functions by the schemas that they answer. */
async function schemas(client: string, literal: boolean): Promise<string> {
	const outfile = join(folder, `${client}-${literal}.mjs`)
	await build({
		absWorkingDir: fileURLToPath(new URL('../../../..', import.meta.url)),
		entryPoints: [`node_modules/@aws-sdk/${client}/dist-es/schemas/schemas_0.js`],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		mainFields: ['module', 'main'],
		plugins: literal ? [literalSchemas] : [],
	})
	const known: Readonly<Record<string, unknown>> = await import(pathToFileURL(outfile).href)
	const named = Object.entries(known).filter(([name]) => name !== 'errorTypeRegistries')
	return JSON.stringify(named, (_, value) => (typeof value === 'function' ? String(value()?.slice(0, 3)) : value))
}

test.each([
	'client-s3',
	'client-dynamodb',
	'client-sqs',
	'client-eventbridge',
	'client-scheduler',
	'client-cloudfront',
])('what bundles know of a service is what the SDK knows: %s', async (client) => {
	const own = await schemas(client, false)
	expect(own.length).toBeGreaterThan(1_000)
	expect(await schemas(client, true)).toBe(own)
})

test('of S3, bundles hold what they ask for', async () => {
	const held = async (plugins: (typeof literalSchemas)[]) => {
		const { outputFiles } = await build({
			stdin: {
				contents: "export { GetObjectCommand } from '@aws-sdk/client-s3'",
				resolveDir: fileURLToPath(new URL('.', import.meta.url)),
			},
			bundle: true,
			format: 'esm',
			platform: 'node',
			mainFields: ['module', 'main'],
			write: false,
			plugins,
		})
		return outputFiles[0]?.text ?? ''
	}
	expect(await held([])).toContain('RestoreObject')
	const lean = await held([literalSchemas])
	expect(lean).toContain('GetObjectRequest')
	expect(lean).not.toContain('RestoreObject')
})
