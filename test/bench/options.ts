import { parseArgs } from 'node:util'
import { type Mode, modes } from './figures/figure.ts'

export const usage = `npm run bench -- [--pages 1000] [--rounds 3] [--saves 50] [--starts 15] [--only NAMES] [--modes NAMES] [--json FILE] [--plots DIR]

Publishes one corpus in six languages with Tilmash, Hugo, Eleventy and Astro, in turn, and says how many times as long as
Hugo each takes. What is not installed is left out: npm ci --prefix test/bench brings Eleventy and Astro, and the text
(else it is that of content/); Hugo is looked for in HUGO and on the PATH.

  --pages   articles of the corpus; more sizes than one with commas: 1000,10000
  --only    hugo, eleventy, astro, tilmash, tilmash-no-cards (without the social card that is drawn for each article)
  --modes   import (with CPU and memory), change, burst (a thousand saves), replay, cold
  --rounds  of each; who begins changes from round to round
  --saves   into a running newsroom; --starts of each function in a new process
  --json    the figures with all measurements, for trends; --plots  a chart of each as SVG
`

export interface Options {
	readonly pages: readonly number[]
	readonly rounds: number
	readonly saves: number
	readonly starts: number
	/** Every contestant when empty. */
	readonly only: readonly string[]
	readonly modes: readonly Mode[]
	readonly json: string | undefined
	readonly plots: string | undefined
}

/** The options of a command line. Throws with what is wrong. */
export function optionsOf(args: readonly string[]): Options {
	const text = { type: 'string' } as const
	const { values } = parseArgs({
		args: [...args],
		options: { pages: text, rounds: text, saves: text, starts: text, only: text, modes: text, json: text, plots: text },
	})
	const asked = listOf(values.modes)
	const unknown = asked.filter((name) => !(modes as readonly string[]).includes(name))
	if (unknown.length > 0) throw new Error(`There is no mode ${unknown.join(', ')}: ${modes.join(', ')}`)
	return {
		pages: listOf(values.pages ?? '1000').map((one) => countOf('--pages', one)),
		rounds: countOf('--rounds', values.rounds ?? '3'),
		saves: countOf('--saves', values.saves ?? '50'),
		starts: countOf('--starts', values.starts ?? '15'),
		only: listOf(values.only),
		modes: modes.filter((mode) => asked.length === 0 || asked.includes(mode)),
		json: values.json,
		plots: values.plots,
	}
}

function listOf(value: string | undefined): string[] {
	return (value ?? '').split(',').filter((one) => one !== '')
}

function countOf(name: string, value: string): number {
	const count = Number(value)
	if (!Number.isSafeInteger(count) || count < 1) throw new Error(`${name} ${value}: a whole number from 1 on`)
	return count
}
