import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { reportLine } from '../../../functions/desk/report-line.ts'
import { terminalLine } from '../../../functions/desk/report-text.ts'
import { siteLanguage } from '../../../functions/newsroom/newsroom.ts'
import { openRuleMessages } from '../../../functions/problem/messages.ts'
import { readToolSettings } from '../tools/settings.ts'
import { toolFiles } from '../tools/tool-files.ts'
import { type Written, writeFiles } from '../tools/write-files.ts'
import { usageError } from '../usage.ts'

const usage = 'npm run tools [-- --content DIR --repo OWNER/NAME]'

const words: Readonly<Record<Written['what'], (path: string) => string>> = {
	written: (path) => `written    ${path}`,
	merged: (path) => `added to   ${path}`,
	same: (path) => `unchanged  ${path}`,
	beside: (path) => `kept       ${path}: it was changed by hand; the new one is ${path}.new`,
}

/** `npm run tools`: writes what editors' own tools need to know of a newsroom into its folder. */
async function tools(): Promise<number> {
	const { values } = parseArgs({
		options: { content: { type: 'string', default: 'content' }, repo: { type: 'string' } },
		strict: true,
	})
	const folder = resolve(values.content)
	if (!existsSync(folder) || !statSync(folder).isDirectory())
		return usageError(`There is no folder ${values.content}`, usage)
	if (!existsSync(join(folder, 'site.yml')) && !existsSync(join(folder, 'site.yaml')))
		return usageError(`There is no site.yml in ${values.content}`, usage)
	if (values.repo !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(values.repo))
		return usageError(`${values.repo} is no repository: owner/name`, usage)

	const read = readToolSettings(folder)
	if ('broken' in read) {
		await openRuleMessages([])
		for (const { file, problems } of read.broken)
			for (const problem of problems) {
				const line = reportLine(problem, siteLanguage('en'))
				console.error(`${terminalLine(join(relative(process.cwd(), folder), file), line)}\n    ${line.mend}`)
			}
		console.error('Mend the settings first: nothing was written')
		return 1
	}
	for (const { path, what } of writeFiles(folder, toolFiles(folder, read.settings, values.repo)))
		console.log(words[what](path))
	return 0
}

process.exitCode = await tools().catch((error: unknown) =>
	usageError(error instanceof Error ? error.message : String(error), usage),
)
