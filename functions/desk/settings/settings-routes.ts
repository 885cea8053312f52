import type { Context } from 'hono'
import type { SettingsFile } from '../../article/place.ts'
import { may } from '../app/roles.ts'
import type { Setting } from '../app/setting.ts'
import type { DeskTools } from '../app/tools.ts'
import { readReport } from '../read-report.ts'
import { readWritten } from '../write/written-text.ts'
import { type SettingsPart, settingsPage } from './settings-page.ts'

/** In the order in which a newsroom writes them. */
const files = ['site', 'authors', 'taxonomy', 'theme', 'words'] as const satisfies readonly SettingsFile[]

/** `GET /desk/settings`: each settings file with its problems at their lines. */
export async function showSettings(context: Context, setting: Setting, tools: DeskTools): Promise<Response> {
	const parts = await Promise.all(files.map((file) => readPart(file, setting, tools)))
	const mayEdit = setting.editor !== undefined && may(setting.editor, 'configure')
	return context.html(settingsPage(parts, mayEdit, setting))
}

async function readPart(file: SettingsFile, { language }: Setting, tools: DeskTools): Promise<SettingsPart> {
	// Both spellings are read; the one that is there is shown.
	for (const key of [`${file}.yml`, `${file}.yaml`]) {
		const object = await tools.manuscripts.get(key)
		if (object === undefined) continue
		const report = await readReport(key, tools, language)
		return {
			key,
			text: readWritten(object.body)?.text ?? '',
			report: report?.versionId === object.versionId ? report : undefined,
		}
	}
	return { key: `${file}.yml`, text: undefined, report: undefined }
}
