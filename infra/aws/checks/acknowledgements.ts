import { type CfnElement, Token, Validations } from 'aws-cdk-lib'
import type { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import type { IConstruct } from 'constructs'
import type { Newsroom } from '../newsroom.ts'

/** Why no bucket keeps a log of who asked for what (AwsSolutions-S1). */
const withoutAccessLog = {
	manuscripts:
		'What changed, and when, is in its versions. A log would keep which editor read what, from which address.',
	desk: 'It holds what editors are told. A log would keep which of them read it, from which address.',
	site: 'It holds what is public, and only stages write it. Who reads a newspaper is not kept, by design.',
}

interface ObjectRight {
	readonly bucket: keyof typeof withoutAccessLog
	readonly keys: string
	readonly stages: readonly string[]
	readonly reason: string
}

/** Rights on all objects of a bucket, whose names nobody knows beforehand (AwsSolutions-IAM5). */
const objectRights: readonly ObjectRight[] = [
	{
		bucket: 'manuscripts',
		keys: '*',
		stages: ['validate', 'photos'],
		reason: 'Editors name their files, and each has to be read to be judged. Nothing but reading is allowed.',
	},
	{
		bucket: 'desk',
		keys: '*',
		stages: ['validate', 'photos', 'render', 'publish', 'replay'],
		reason: 'Reports and galleys are named after files and hashes. What is here is never shown to readers.',
	},
	{
		bucket: 'desk',
		keys: 'settings/*',
		stages: ['converse', 'preview'],
		reason: 'Settings are named after their hash. Reports, beside them, are not readable.',
	},
	{
		bucket: 'desk',
		keys: 'settings/*',
		stages: ['notify'],
		reason: 'Settings are named after their hash. Nothing but reading is allowed.',
	},
	{
		bucket: 'desk',
		keys: 'outbox/*',
		stages: ['notify'],
		reason: 'What was told is named after its moment. Reports, beside it, are neither readable nor writable.',
	},
	{
		bucket: 'desk',
		keys: 'galleys/*',
		stages: ['preview'],
		reason: 'Galleys are named after their hash. Which of them a link shows, the catalogue says.',
	},
	{
		bucket: 'site',
		keys: 'photos/*',
		stages: ['photos'],
		reason: 'Renditions are named after a hash. The pages, outside this folder, are not writable.',
	},
	{
		bucket: 'site',
		keys: '*/card.jpg',
		stages: ['photos'],
		reason: 'A social card stands beside its article, wherever that is. The pages themselves are not writable.',
	},
	{
		bucket: 'site',
		keys: 'icon-*.png',
		stages: ['photos'],
		reason: 'The icons of the site, one for each size. Nothing else at the root of the site is so called.',
	},
	{
		bucket: 'site',
		keys: '*',
		stages: ['render', 'publish', 'replay'],
		reason: 'Pages stand at addresses made of languages, slugs, sections, tags and days: at any key of the site.',
	},
]

const scheduleRight = {
	stages: ['render', 'replay'],
	reason: 'An alarm is a schedule named after its article. Its group holds nothing else.',
}

/** What the AwsSolutions rules find in the newsroom and is meant to be so: each finding by itself, with the reason. */
export function acknowledgeNewsroom(newsroom: Newsroom): void {
	const inside = (...path: readonly string[]) =>
		path.reduce<IConstruct>((scope, id) => scope.node.findChild(id), newsroom)
	// Where nobody wants to be told of anything there is no NOTIFY.
	const isThere = (stage: string) => newsroom.node.tryFindChild(stage) !== undefined
	const acknowledge = (stage: string, resource: string, reason: string) =>
		Validations.of(inside(stage, 'role')).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason })

	for (const [bucket, reason] of Object.entries(withoutAccessLog))
		Validations.of(inside(bucket)).acknowledge({ id: 'AwsSolutions-S1', reason })

	for (const { bucket, keys, stages, reason } of objectRights) {
		const id = newsroom.resolve(newsroom.getLogicalId(inside(bucket).node.defaultChild as CfnElement))
		for (const stage of stages.filter(isThere)) acknowledge(stage, `<${id}.Arn>/${keys}`, reason)
	}

	Validations.of(inside('converse', 'key')).acknowledge({
		id: 'AwsSolutions-SMG4',
		reason: 'What it signs is good for three hours, and the addresses that delete comments need no key to stay good.',
	})
	const channels = newsroom.node.tryFindChild('notify')?.node.tryFindChild('channels')
	if (channels !== undefined)
		Validations.of(channels).acknowledge({
			id: 'AwsSolutions-SMG4',
			reason: 'It holds what other services hand out: only they can change it, and an administrator fills it in.',
		})
	for (const route of ['GET--converse--{proxy+}', 'POST--converse--{proxy+}', 'GET--preview--{secret+}'])
		Validations.of(inside('readers', route)).acknowledge({
			id: 'AwsSolutions-APIG4',
			reason: 'Readers have no account: that is what keeps them unknown. The function checks each request itself.',
		})

	// The rules write what is known only to the deployment as its reference in angle brackets.
	const [partition, region, account] = [newsroom.partition, newsroom.region, newsroom.account].map((word) =>
		Token.isUnresolved(word) ? `<${newsroom.resolve(word).Ref}>` : word,
	)
	const group = (inside('alarms', 'group') as ScheduleGroup).scheduleGroupName
	for (const stage of scheduleRight.stages)
		acknowledge(stage, `arn:${partition}:scheduler:${region}:${account}:schedule/${group}/*`, scheduleRight.reason)
}
