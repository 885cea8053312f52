import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { deskScript } from '../../functions/desk/app/page-script.ts'

const folder = fileURLToPath(new URL('../../functions/desk/files/', import.meta.url))
const files = readdirSync(folder)

test.each(files)(
	'%s is typed',
	async (file) => {
		const compiler = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url))
		const kind = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--noUncheckedIndexedAccess', '--ignoreConfig']
		const world = ['--target', 'es2024', '--module', 'esnext', '--moduleDetection', 'force', '--types', '']
		const { stdout } = await promisify(execFile)(
			compiler,
			[...kind, ...world, '--lib', 'es2024,dom,dom.iterable', file],
			{ cwd: folder },
		)
		expect(stdout).toBe('')
	},
	60_000,
)

test('no page of the desk loads more script than 4 KB, and each is the file as it stands', () => {
	expect(files.toSorted()).toEqual(['edit.js', 'refresh.js', 'upload.js'])
	for (const file of ['edit.js', 'refresh.js', 'upload.js'] as const) {
		expect(deskScript(file)).toBe(readFileSync(join(folder, file), 'utf8'))
		expect(gzipSync(deskScript(file)).length).toBeLessThan(4 * 1024)
	}
})
