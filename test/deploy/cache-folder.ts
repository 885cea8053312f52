import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project. */
export const root = resolve(import.meta.dirname, '../..')

/** What is kept between runs: installed tools, logs, figures. */
export const cache = join(root, 'node_modules/.cache/tilmash-deploy')
mkdirSync(cache, { recursive: true })
