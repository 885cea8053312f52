import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { packages } from './folders.ts'

const manifest = z.object({ version: z.string() })

/** The version of a package of the bench; nothing when it is not installed. */
export function packageVersion(name: string): string | undefined {
	const file = join(packages, name, 'package.json')
	return existsSync(file) ? manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version : undefined
}
