import * as z from 'zod'
import { wants } from '../../../functions/notify/wants.ts'
import { noticesOf } from '../notices-of.ts'
import { closedObject } from './closed-object.ts'
import { domain } from './domain.ts'
import { isKnownRegion, type Region, regions } from './regions.ts'

/** The instruction set of the functions' processors, in Lambda's words. */
export type InstructionSet = 'arm64' | 'x86_64'

/** The message for a region that is none of ours. */
export const wrongRegion = `must be a region that has every service used: ${regions.join(', ')}`

const stage = closedObject(
	{
		region: z.string({ error: wrongRegion }).refine(isKnownRegion, { error: wrongRegion }).optional(),
		account: z
			.string({ error: 'must be an account: a text of 12 digits, in quotes' })
			.regex(/^\d{12}$/, { error: 'must be an account: 12 digits' })
			.optional(),
		architecture: z.enum(['arm64', 'x86_64'], { error: 'must be arm64 or x86_64' }).default('arm64'),
		domain: domain.optional(),
		alarmEmail: z.email({ error: 'must be an e-mail address' }).optional(),
		moderatorEmail: z.email({ error: 'must be an e-mail address' }).optional(),
		notices: wants.optional(),
		deskAddress: z
			.url({ protocol: /^https$/, error: 'must be an address: https://desk.example.org' })
			.regex(/^https:\/\/[^/]+$/, { error: 'must be an address without a path: https://desk.example.org' })
			.optional(),
		monthlyBudget: z
			.number({ error: 'must be a number of US dollars' })
			.positive({ error: 'must be above 0' })
			.optional(),
	},
	'must hold the settings of a stage; {} is enough',
).superRefine((told, { addIssue }) => {
	// The function carries both as one list, and starts with none that is too long.
	const { notices, moderatorEmail } = told
	if (moderatorEmail === undefined || !wants.safeParse(notices ?? []).success) return
	const { error } = wants.safeParse(noticesOf(told))
	for (const { message } of error?.issues ?? [])
		addIssue({ code: 'custom', path: ['notices'], message: `${message}, with moderatorEmail, which is one more` })
})

/**
 * The settings of the AWS home: `tilmash` in cdk.json. A stage is one whole newsroom; several can stand in one account.
 * Languages, title and time zone are no part of them: they come from the newsroom's own site.yml, as at home.
 */
export const settings = closedObject(
	{
		stages: z.record(
			z.string().regex(/^[a-z][a-z0-9-]{1,19}$/, {
				error: 'must be named with 2 to 20 small letters, digits and hyphens, a letter first',
			}),
			stage,
			{ error: 'must hold a stage by its name: { "production": {} }' },
		),
	},
	'must be there and hold the stages: { "stages": { "production": {} } }',
)

type Written = z.output<typeof stage>

/** What one stage is deployed with: its settings, its name, and where; without an account the template fits any. */
export interface StageSettings extends Readonly<Omit<Written, 'region'>> {
	readonly name: string
	readonly region: Region
}
