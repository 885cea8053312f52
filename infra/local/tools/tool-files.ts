import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleSchema, sharedSchema } from './article-schema.ts'
import { choicesOf } from './choices.ts'
import { cmsConfig } from './cms-config.ts'
import { cmsPage } from './cms-page.ts'
import { frontMatterCms } from './front-matter-cms.ts'
import { placeInRepository } from './repository.ts'
import type { ToolSettings } from './settings.ts'
import { settingsSchemas } from './settings-schemas.ts'
import { vscodeExtensions, vscodeSettings } from './vscode.ts'
import { checkWorkflow } from './workflow.ts'

/** A file for an editors' tool. */
export interface ToolFile {
	/** From the newsroom's folder. */
	readonly path: string
	/** The whole file, or what is to be in it: from what stands there, nothing where that cannot be read. */
	readonly content: string | ((standing: string) => string | undefined)
}

/** All files for a newsroom's folder; `repository` is `owner/name` on GitHub. Same settings, same files. */
export function toolFiles(folder: string, settings: ToolSettings, repository: string | undefined): ToolFile[] {
	const choices = choicesOf(settings)
	const place = placeInRepository(folder)
	const schemas = {
		article: articleSchema(choices),
		shared: sharedSchema(choices),
		...settingsSchemas(settings.site.languages),
	}
	const config = join(folder, 'admin/config.yml')
	const standing = existsSync(config) ? readFileSync(config, 'utf8') : undefined
	return [
		...Object.entries(schemas).map(([name, schema]) => ({
			path: `.schemas/${name}.schema.json`,
			content: `${JSON.stringify(schema, null, '\t')}\n`,
		})),
		{ path: '.vscode/settings.json', content: vscodeSettings },
		{ path: '.vscode/extensions.json', content: vscodeExtensions },
		{ path: 'frontmatter.json', content: frontMatterCms(settings, choices) },
		{ path: 'admin/config.yml', content: cmsConfig(settings, choices, { repository, folder: place, standing }) },
		{ path: 'admin/index.html', content: cmsPage() },
		// GitHub reads workflows at a repository's root only.
		...(place === '' ? [{ path: '.github/workflows/check-content.yml', content: checkWorkflow() }] : []),
	]
}
