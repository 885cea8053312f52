import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'

const permissions = z.record(z.string(), z.string())

const job = z.object({
	if: z.string().optional(),
	uses: z.string().optional(),
	needs: z.string().optional(),
	environment: z.string().optional(),
	permissions: permissions.optional(),
	concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
	with: z.record(z.string(), z.unknown()).default({}),
	steps: z
		.array(
			z.object({
				uses: z.string().optional(),
				run: z.string().default(''),
				with: z.record(z.string(), z.unknown()).default({}),
			}),
		)
		.default([]),
})

const workflow = z.object({ on: z.record(z.string(), z.unknown()), permissions, jobs: z.record(z.string(), job) })

export type Workflow = z.infer<typeof workflow> & { readonly name: string; readonly text: string }
export type Job = z.infer<typeof job>

const folder = new URL('../../.github/workflows/', import.meta.url)

/** The workflows for GitHub, by the names of their files. */
export const workflows: readonly Workflow[] = readdirSync(folder).map((name) => {
	const text = readFileSync(new URL(name, folder), 'utf8')
	return { ...workflow.parse(parse(text)), name, text }
})

/** Each job under its workflow's name and its own. */
export const jobs: ReadonlyMap<string, Job> = new Map(
	workflows.flatMap(({ name, jobs }) => Object.entries(jobs).map(([id, one]) => [`${name} ${id}`, one])),
)
