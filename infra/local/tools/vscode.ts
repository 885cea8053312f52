import { applyEdits, type JSONPath, modify, type ParseError, parse } from 'jsonc-parser'

/** Which files each schema is for, from the newsroom's folder. */
const schemas: Readonly<Record<string, readonly string[]>> = {
	'./.schemas/shared.schema.json': [
		'articles/*/article.yml',
		'articles/*/article.yaml',
		'pages/*/article.yml',
		'pages/*/article.yaml',
	],
	'./.schemas/site.schema.json': ['site.yml', 'site.yaml'],
	'./.schemas/authors.schema.json': ['authors.yml', 'authors.yaml'],
	'./.schemas/taxonomy.schema.json': ['taxonomy.yml', 'taxonomy.yaml'],
	'./.schemas/theme.schema.json': ['theme.yml', 'theme.yaml'],
	'./.schemas/words.schema.json': ['words.yml', 'words.yaml'],
}

const extensions = ['redhat.vscode-yaml', 'eliostruyf.vscode-front-matter']

/** `.vscode/settings.json` with our schemas in it: what stood there stays, comments too. Nothing when it cannot be read. */
export function vscodeSettings(standing: string): string | undefined {
	return edited(standing, (text, value) =>
		Object.entries(schemas).reduce((now, [schema, files]) => {
			const held = asMap(asMap(value)['yaml.schemas'])[schema]
			return set(now, ['yaml.schemas', schema], union(held, files))
		}, text),
	)
}

/** `.vscode/extensions.json` with the extensions that read what stands here, but for those that are not wanted. */
export function vscodeExtensions(standing: string): string | undefined {
	return edited(standing, (text, value) => {
		const { recommendations, unwantedRecommendations } = asMap(value)
		const unwanted = union(unwantedRecommendations, [])
		const wanted = extensions.filter((extension) => !unwanted.includes(extension))
		return set(text, ['recommendations'], union(recommendations, wanted))
	})
}

function edited(standing: string, edit: (text: string, value: unknown) => string): string | undefined {
	const text = standing.trim() === '' ? '{}\n' : standing
	const errors: ParseError[] = []
	const value: unknown = parse(text, errors, { allowTrailingComma: true })
	if (errors.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
	return edit(text, value)
}

/** Sets a value unless it is there already: a file that needs no change keeps its bytes. */
function set(text: string, path: JSONPath, value: readonly string[]): string {
	const now = path.reduce<unknown>((parent, step) => asMap(parent)[step], parse(text, [], { allowTrailingComma: true }))
	if (JSON.stringify(now) === JSON.stringify(value)) return text
	return applyEdits(
		text,
		modify(text, path, value, { formattingOptions: { insertSpaces: false, tabSize: 4, eol: '\n' } }),
	)
}

/** What is listed, one or several, and what has to be listed too. */
function union(held: unknown, more: readonly string[]): string[] {
	const list = Array.isArray(held) ? held.filter((entry) => typeof entry === 'string') : []
	return [...new Set([...(typeof held === 'string' ? [held] : list), ...more])]
}

function asMap(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
