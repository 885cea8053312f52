import { parse, stringify } from 'yaml'
import type { Choices } from './choices.ts'
import { articleForm, pageForm } from './cms-fields.ts'
import { cmsVersion } from './cms-page.ts'
import { settingsForms } from './cms-settings.ts'
import type { ToolSettings } from './settings.ts'

/** Where the newsroom's files are kept. */
export interface CmsHome {
	/** `owner/name` on GitHub; nothing to keep what the standing file says. */
	readonly repository: string | undefined
	/** The newsroom's folder in its repository, with its last slash; empty for the repository itself. */
	readonly folder: string
	/** The config.yml that stands there. */
	readonly standing: string | undefined
}

/**
 * `admin/config.yml` for Sveltia CMS and Decap CMS: stories as `<slug>/index.<lang>.md`, the one of our layouts that both
 * can write. Where they sign in (`backend`) is the administrator's: what stands there stays.
 */
export function cmsConfig(settings: ToolSettings, choices: Choices, home: CmsHome): string {
	const { site } = settings
	const stories = {
		path: '{{slug}}/index',
		extension: 'md',
		format: 'yaml-frontmatter',
		// Photos beside the article, named without a folder.
		media_folder: '',
		public_folder: '',
		i18n: true,
		create: true,
	}
	const config = {
		backend: backendOf(home),
		site_url: site.url,
		media_folder: `${home.folder}articles`,
		public_folder: '/',
		// A language begins when somebody writes in it; fields that nobody filled in are left out.
		i18n: {
			structure: 'multiple_files',
			locales: site.languages,
			default_locale: site.sourceLanguage,
			initial_locales: 'default',
		},
		output: { omit_empty_optional_fields: true },
		collections: [
			{
				name: 'articles',
				label: 'Articles',
				label_singular: 'Article',
				folder: `${home.folder}articles`,
				...stories,
				sortable_fields: ['date', 'title'],
				view_filters: [{ label: 'Drafts', field: 'status', pattern: 'draft' }],
				view_groups: [{ label: 'Section', field: 'section' }],
				fields: articleForm(choices, site.timeZone),
			},
			{
				name: 'pages',
				label: 'Pages',
				label_singular: 'Page',
				folder: `${home.folder}pages`,
				...stories,
				fields: pageForm(),
			},
			{ name: 'settings', label: 'Settings', files: settingsForms(settings, choices, home.folder) },
		],
	}
	const schema = `https://unpkg.com/@sveltia/cms@${cmsVersion}/schema/sveltia-cms.json`
	const head = `# yaml-language-server: $schema=${schema}\n# Written by npm run tools from site.yml, authors.yml and taxonomy.yml: run it again after a change there.\n`
	return head + stringify(config, { lineWidth: 0, aliasDuplicateObjects: false })
}

/** The backend that stands there, on the repository that is asked for; on GitHub where none stands yet. */
function backendOf({ repository, standing }: CmsHome): object {
	const fresh = { name: 'github', repo: 'owner/name', branch: 'main' }
	const held = { ...fresh, ...backendIn(standing) }
	return repository === undefined ? held : { ...held, repo: repository }
}

function backendIn(standing: string | undefined): object | undefined {
	if (standing === undefined) return undefined
	try {
		const held: unknown = (parse(standing) as { backend?: unknown } | null)?.backend
		return typeof held === 'object' && held !== null ? held : undefined
	} catch {
		// It cannot be read, so it is kept as it is, and the new one comes to stand beside it.
		return undefined
	}
}
