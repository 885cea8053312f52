import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** What we promise (WCAG 2.2, level AA), and what the authors of axe-core hold for good besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Options {
	readonly runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] }
	readonly resultTypes: readonly string[]
	readonly preload: boolean
}
interface Found {
	readonly id: string
	readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}
/** What axe-core leaves in the page. */
declare const axe: { run(options: Options): Promise<{ readonly violations: readonly Found[] }> }

/** Puts axe-core into a page whose context bypasses the page's policy, which allows no script. */
export async function addAxe(page: Page): Promise<void> {
	// It takes a ground that no sheet names for white; by night it is not.
	await page.addStyleTag({ content: ':root { background: Canvas }' })
	await page.addScriptTag({ content: source })
}

/** What is wrong with the page as it is now: the rule, the element, what is missing. Empty when all is well. */
export function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
	const runOnly =
		rules === undefined ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: rules }
	const options: Options = { runOnly, resultTypes: ['violations'], preload: false }
	return page.evaluate(
		async (chosen) =>
			(await axe.run(chosen)).violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
			),
		options,
	)
}
