import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll } from 'vitest'
import { parse } from 'yaml'
import type { JsonSchema } from '../../../../infra/local/tools/json-schema.ts'
import { readToolSettings, type ToolSettings } from '../../../../infra/local/tools/settings.ts'
import { save } from '../../../support/commands.ts'
import { settings } from '../../../support/fixture.ts'

/** Folders of newsrooms that are gone when a file's tests are over. */
export function toolNewsrooms(): (files?: Readonly<Record<string, string>>) => string {
	const made: string[] = []
	afterAll(() => {
		for (const folder of made) rmSync(folder, { recursive: true, force: true })
	})
	return (files = settings) => {
		const folder = mkdtempSync(join(tmpdir(), 'tilmash-tools-'))
		made.push(folder)
		save(folder, files)
		return folder
	}
}

/** The settings of a newsroom's folder, which have to be good. */
export function goodSettings(folder: string): ToolSettings {
	const read = readToolSettings(folder)
	if ('broken' in read) throw new Error(`Settings of ${folder}: ${JSON.stringify(read.broken)}`)
	return read.settings
}

/** Says what a JSON Schema has against a value: nothing when it accepts it. Words for editors are no keywords to it. */
export function checker(schema: JsonSchema): (value: unknown) => string[] {
	const check = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
	return (value) =>
		check(value) ? [] : (check.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

/** The front matter of a manuscript, as the YAML extension reads it. */
export function frontMatterOf(manuscript: string): unknown {
	const [, yaml = ''] = /^---\n([\s\S]*?)\n---(\n|$)/.exec(manuscript.replaceAll('\r\n', '\n')) ?? []
	return parse(yaml)
}
