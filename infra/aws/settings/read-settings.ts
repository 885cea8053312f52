import type { Construct } from 'constructs'
import { unreadKeys } from './context-keys.ts'
import { isKnownRegion } from './regions.ts'
import { type StageSettings, settings, wrongRegion } from './settings.ts'
import { problemsOf, SettingsError, unknownWord } from './settings-error.ts'

/** What `cdk` says about where the credentials lead, for settings that leave it open. */
type Environment = Readonly<Partial<Record<'CDK_DEFAULT_REGION' | 'CDK_DEFAULT_ACCOUNT', string>>>

/**
 * The settings of the stage that `-c stage=<name>` asks for, production without it, from the context of the app.
 * Throws a SettingsError with all problems there are, those of other stages too: a file is right or it is not.
 */
export function readSettings(app: Construct, environment: Environment = process.env): StageSettings {
	const context: Readonly<Record<string, unknown>> = app.node.getAllContext()
	const problems = unreadKeys(context)
	const parsed = settings.safeParse(context['tilmash'])
	if (!parsed.success) throw new SettingsError([...problems, ...problemsOf(parsed.error, 'tilmash')])

	const { stages } = parsed.data
	const name = String(context['stage'] ?? 'production')
	const stage = Object.hasOwn(stages, name) ? stages[name] : undefined
	if (stage === undefined)
		throw new SettingsError([...problems, `-c stage: ${unknownWord('stage', name, Object.keys(stages))}`])

	const account = stage.account ?? environment.CDK_DEFAULT_ACCOUNT
	const region = stage.region ?? environment.CDK_DEFAULT_REGION
	const known = region !== undefined && isKnownRegion(region)
	const found = region === undefined ? 'none' : `“${region}”`
	if (!known)
		problems.push(`tilmash.stages.${name}.region: is missing, and the credentials come with ${found}; ${wrongRegion}`)
	if (!known || problems.length > 0) throw new SettingsError(problems)
	return { ...stage, name, region, ...(account !== undefined && { account }) }
}
