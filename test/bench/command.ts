import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleText } from './corpus/sample-text.ts'
import { udhrText } from './corpus/udhr-text.ts'
import { byChart, figuresOf } from './figures/figure.ts'
import { plotOf } from './figures/plot.ts'
import { resultsOf } from './figures/results.ts'
import { tableOf } from './figures/table.ts'
import { measureAll } from './modes/measure-all.ts'
import { type Options, optionsOf, usage } from './options.ts'
import { packages, root } from './peers/folders.ts'
import { packageVersion } from './peers/package-version.ts'
import { installed } from './peers/peers.ts'
import { workFolder } from './work-folder.ts'

/** `npm run bench`: us beside our peers on the same corpus. */
async function bench(options: Options): Promise<number> {
	const tell = (line: string) => console.error(line)
	const declaration = udhrText(packages)
	if (declaration === undefined)
		tell('npm ci --prefix test/bench brings Eleventy, Astro and the usual text; this is another')
	const text = declaration ?? sampleText(join(root, 'content'))
	const contestants = installed(options.only, tell)
	const folder = workFolder()
	const figures = figuresOf(await measureAll(folder, { ...options, text, peers: [...contestants.keys()] }, tell))
	const named = [...contestants].map(([{ name }, version]): [string, string] => [name, version])
	const versions = Object.fromEntries([['text', packageVersion('udhr') ?? 'samples'], ...named])
	const results = resultsOf(figures, versions)
	const { machine } = results
	const said = [...named.map((pair) => pair.join(' ')), `Node ${machine.node}`, `${machine.cores} cores`]
	console.log(`\n${said.join(' · ')}, load ${machine.load.toFixed(1)}\n`)
	console.log(tableOf(figures))
	if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, '\t')}\n`)
	if (options.plots !== undefined) {
		mkdirSync(options.plots, { recursive: true })
		for (const [title, rows] of byChart(figures)) {
			const { chart = '', pages = null } = rows[0] ?? {}
			writeFileSync(join(options.plots, `${chart}${pages === null ? '' : `-${pages}`}.svg`), plotOf(title, rows))
		}
	}
	return 0
}

try {
	process.exitCode = await bench(optionsOf(process.argv.slice(2)))
} catch (error) {
	console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
	process.exitCode = 2
}
