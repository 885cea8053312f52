import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { checkWorkflow } from '../../../../infra/local/tools/workflow.ts'
import { jobs } from '../../../ci/read-workflows.ts'
import { folders, save } from '../../../support/commands.ts'

const fresh = folders()
const step = z.object({ uses: z.string().optional(), run: z.string().optional(), name: z.string().optional() })
const workflow = z.object({
	permissions: z.record(z.string(), z.string()),
	jobs: z.object({ check: z.object({ steps: z.array(step) }) }),
})
const read = workflow.parse(parse(checkWorkflow()))
const { steps } = read.jobs.check
const script = (name: string) => steps.find((one) => one.name === name)?.run ?? ''

test('it may read the repository and no more, and runs the actions that Tilmash’s own workflows run', () => {
	expect(read.permissions).toEqual({ contents: 'read' })
	const own = new Set([...jobs.values()].flatMap(({ steps }) => steps.map(({ uses }) => uses)))
	const used = steps.flatMap(({ uses }) => uses ?? [])
	expect(used).toHaveLength(3)
	for (const action of used) {
		expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/)
		expect(own).toContain(action)
	}
})

test('no script takes words from outside, such as the name of a branch', () => {
	for (const { run } of steps) expect(run ?? '').not.toContain('${{')
})

/** Runs a step as GitHub does, with stand-ins for the programs it calls; what was checked. */
function checked(name: string, folder: string, changed: readonly string[] = []): string[] {
	save(folder, {
		'bin/git': `#!/bin/sh\n[ "$1" = diff ] || exit 0\nprintf '%s\\0' ${changed.map((file) => `'${file}'`).join(' ')}\n`,
		'bin/node': '#!/bin/sh\nshift 2\nprintf "%s\\n" "$@"\n',
	})
	const { status, stdout, stderr } = spawnSync(
		'bash',
		['-eo', 'pipefail', '-c', `chmod +x bin/*; PATH="$PWD/bin:$PATH"; ${script(name)}`],
		{
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, BASE: '5eed' },
		},
	)
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
	return stdout.trimEnd().split('\n')
}

test('all content is checked, and nothing that is none', () => {
	const folder = fresh()
	save(folder, {
		'site.yml': '',
		'authors.yml': '',
		'articles/aral/en.md': '',
		'README.md': '',
		'admin/config.yml': '',
	})
	expect(checked('All content', folder)).toEqual(['articles', 'authors.yml', 'site.yml', '--format', 'github'])
})

test('the files of a pull request are checked by themselves, whatever they are called', () => {
	const files = ['articles/aral sea/en.md', 'articles/x;y/ru.md']
	expect(checked('What this pull request changes', fresh(), files)).toEqual(['--format', 'github', ...files])
})
