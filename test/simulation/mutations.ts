/** Something that keeps a promise, and what the code is without it. */
export interface Mutation {
	readonly name: string
	readonly file: string
	/** These words, which must stand in the file just once … */
	readonly from: string
	/** … become these. */
	readonly to: string
}

/** What is taken out, each alone, to show that the simulation would notice. */
export const mutations: readonly Mutation[] = [
	{
		name: 'fence',
		file: 'functions/catalogue/manuscript-version.ts',
		from: 'return held !== undefined && held.key === change.key && change.fence < held.fence',
		to: 'return held === undefined && change.key === ""',
	},
	{
		name: 'fence of settings, photos and shared fields',
		file: 'functions/catalogue/manuscript-version.ts',
		from: 'const other = row === undefined || row.manuscript.key !== version.key',
		to: 'const other = true',
	},
	{
		name: 'version read',
		file: 'functions/validate/examine.ts',
		from: 'tools.manuscripts.get(change.key, change.versionId)',
		to: 'tools.manuscripts.get(change.key)',
	},
	{
		name: 'If-Match',
		file: 'functions/site/project.ts',
		from: 'put(key, body, headers, condition)',
		to: 'put(key, body, headers)',
	},
	{
		name: 'second look of a projection',
		file: 'functions/site/project.ts',
		from: 'if (again.stamp === projection.stamp)',
		to: 'if (again !== undefined)',
	},
	{
		name: 'look whether an article is still to be what is written',
		file: 'functions/render/project-article.ts',
		from: 'if (row === undefined || wordOf(targetOf(row, held, tools.now())) !== goal.word) return undefined\n		const wanted',
		to: 'if (row === undefined) return undefined\n		const wanted',
	},
	{
		name: 'second look of VALIDATE at the settings',
		file: 'functions/validate/judge-manuscript.ts',
		from: 'if (after?.stamp === current?.stamp) return',
		to: 'if (after !== null) return',
	},
	{
		name: 'second look of VALIDATE at the story',
		file: 'functions/validate/judge-manuscript.ts',
		from: "if (inputsOf(after) !== inputsOf(held)) return 'again'",
		to: '',
	},
	{
		name: 'late look at what a failed run may have left behind (takedown’s verification)',
		file: 'functions/stage/handle-records.ts',
		from: 'if (receives > 1)',
		to: 'if (receives > 1_000)',
	},
	{
		name: 'retry of a failed message',
		file: 'functions/stage/handle-records.ts',
		from: 'return [{ itemIdentifier: messageId }]',
		to: 'return []',
	},
	{
		name: 'retry of a lost race',
		file: 'functions/site/project.ts',
		from: "if (outcomes.some(([, outcome]) => outcome === 'lost')) continue",
		to: '',
	},
	{
		name: 'addresses noted before pages are written',
		file: 'functions/render/render-article.ts',
		from: "if (await noteAddresses(target.edition, row, tools)) return 'changed'",
		to: '',
	},
	{
		name: 'revision in the transaction of an article',
		file: 'functions/render/commit.ts',
		from: '			if: { revision: row.revision },\n			value: {\n				...row.value,\n				live,',
		to: "			if: 'any',\n			value: {\n				...row.value,\n				live,",
	},
	{
		name: 'good versions that come late',
		file: 'functions/validate/judge-late.ts',
		from: "if (row === undefined || !matters(versionOf(late.change).fence, row.value)) return 'stale'",
		to: "if (row === undefined || late !== undefined) return 'stale'",
	},
	{
		name: 'messages written with the change',
		file: 'functions/render/send-outbox.ts',
		from: 'for (let tries = 0; tries < mostTries; tries++) {',
		to: 'for (let tries = mostTries; tries < mostTries; tries++) {',
	},
	{
		name: 'settings that are to be followed',
		file: 'functions/validate/judge-settings.ts',
		from: 'const toFollow = (held?.toFollow ?? false) || settings !== before',
		to: 'const toFollow = held === undefined',
	},
]
