import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))
/** The folder of the bench. */
export const bench = fileURLToPath(new URL('..', import.meta.url))
/** What `npm ci --prefix test/bench` brings. */
export const packages = fileURLToPath(new URL('../node_modules', import.meta.url))
/** Loaded before ours, it keeps social cards from being drawn. */
export const withoutCards = fileURLToPath(new URL('../modes/without-cards.ts', import.meta.url))
