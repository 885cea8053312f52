import type { Day } from './habits.ts'

/** Something that keeps a promise, and what the code is without it. */
export interface Mutation {
	readonly name: string
	readonly file: string
	/** These words, which must stand in the file just once … */
	readonly from: string
	/** … become these. */
	readonly to: string
	/** A seed that is known to notice: where a test looks first. `npm run simulate -- --mutation NAME` finds another. */
	readonly seed: number
	/** The day on which it is tried, if the calendar brings what it takes too seldom. */
	readonly day?: Day
}

/** What is taken out, each alone, to show that the simulation would notice. */
export const mutations: readonly Mutation[] = [
	{
		name: 'fence',
		file: 'functions/catalogue/manuscript-version.ts',
		from: 'return held !== undefined && held.key === change.key && change.fence < held.fence',
		to: 'return held === undefined && change.key === ""',
		seed: 4,
	},
	{
		name: 'fence of settings, photos and shared fields',
		file: 'functions/catalogue/manuscript-version.ts',
		from: 'const other = row === undefined || row.manuscript.key !== version.key',
		to: 'const other = true',
		seed: 2,
	},
	{
		name: 'version read',
		file: 'functions/validate/examine.ts',
		from: 'tools.manuscripts.get(change.key, change.versionId)',
		to: 'tools.manuscripts.get(change.key)',
		seed: 4,
	},
	{
		name: 'If-Match',
		file: 'functions/site/project.ts',
		from: 'put(key, body, headers, condition)',
		to: 'put(key, body, headers)',
		seed: 29,
	},
	{
		name: 'second look of a projection',
		file: 'functions/site/project.ts',
		from: 'const again = await read()',
		to: 'const again = projection',
		day: 'wavering',
		seed: 11,
	},
	{
		name: 'look whether an article is still to be what is written',
		file: 'functions/render/project-article.ts',
		from: 'if (row === undefined || wordOf(targetOf(row, held, tools.now())) !== goal.word) return undefined\n		const wanted',
		to: 'if (row === undefined) return undefined\n		const wanted',
		seed: 3,
	},
	{
		name: 'second look of VALIDATE at the settings',
		file: 'functions/validate/judge-manuscript.ts',
		from: 'if (after?.stamp === current?.stamp) return',
		to: 'if (after !== null) return',
		day: 'opening',
		seed: 176,
	},
	{
		name: 'late look at what a failed run may have left behind (takedown’s verification)',
		file: 'functions/stage/handle-records.ts',
		from: 'if (receivesOf(attributes) > 1 &&',
		to: 'if (receivesOf(attributes) > 1_000 &&',
		seed: 243,
	},
	{
		name: 'retry of a failed message',
		file: 'functions/stage/handle-records.ts',
		from: 'return [{ itemIdentifier: messageId }]',
		to: 'return []',
		seed: 13,
	},
	{
		name: 'retry of a lost race',
		file: 'functions/site/project.ts',
		from: "if (outcomes.some(([, { outcome }]) => outcome === 'lost')) continue",
		to: '',
		seed: 3,
	},
	{
		name: 'addresses noted before pages are written',
		file: 'functions/render/render-article.ts',
		from: 'if (await noteBefore(target.edition, row, tools)) return false',
		to: '',
		seed: 3,
	},
	{
		name: 'revision in the transaction of an article',
		file: 'functions/render/commit.ts',
		from: '			if: { revision: row.revision },\n			value: {\n				...row.value,\n				live,',
		to: "			if: 'any',\n			value: {\n				...row.value,\n				live,",
		seed: 41,
	},
	{
		name: 'good versions that come late',
		file: 'functions/validate/judge-late.ts',
		from: 'if (row === undefined || !matters(fence, row.value)) {',
		to: 'if (row === undefined || late !== undefined) {',
		seed: 47,
	},
	{
		name: 'messages written with the change',
		file: 'functions/render/send-outbox.ts',
		from: 'for (let tries = 0; tries < mostTries; tries++) {',
		to: 'for (let tries = mostTries; tries < mostTries; tries++) {',
		seed: 1,
	},
	{
		name: 'settings that are to be followed',
		file: 'functions/validate/judge-settings.ts',
		from: 'const toFollow = (held?.toFollow ?? false) || (isShown && settings !== before)',
		to: 'const toFollow = held === undefined',
		seed: 13,
	},
	{
		name: 'revision in the transaction of a comment that moves',
		file: 'functions/converse/move-comment.ts',
		from: "action: 'put', if: { revision: held.revision }, value: conversation }",
		to: "action: 'put', if: 'any', value: conversation }",
		day: 'talkative',
		seed: 113,
	},
	{
		name: 'the other alphabet that follows its source',
		file: 'functions/validate/judge-manuscript.ts',
		from: '[tag, ...madeLanguages(after, tag)].map(',
		to: '[tag].map(',
		seed: 7,
	},
]
