import type { Document } from 'yaml'
import { fieldAliases } from '../../article/metadata.ts'
import { fieldIn, manuscriptOf, partsOf, pathIn, readFront, writeFront } from '../write/front-matter.ts'
import { type Block, blocksOf } from './blocks.ts'

/** The fields of the front matter that have words for readers, in the order of a page. */
export const wordFields = [
	['title'],
	['description'],
	['lead', 'alt'],
	['lead', 'caption'],
	['lead', 'credit'],
] as const satisfies readonly (readonly [string, ...string[]])[]

/** What belongs to the original alone: addresses, and what was done to it since. */
const ownToSource = [
	'slug',
	'aliases',
	'byline',
	'updated',
	'corrections',
	'canonical',
	'translators',
	'minor',
	'lang',
	'embargo',
	'edNote',
] as const

/** A source as its translator sees it. */
export interface Source {
	/** By name (`title`, `lead.alt`): those that it has. */
	readonly fields: Readonly<Record<string, string>>
	readonly blocks: readonly Block[]
}

/** What is to be translated of a manuscript; nothing where its front matter cannot be read. */
export function sourceOf(text: string): Source | undefined {
	const { front, body } = partsOf(text)
	const document = readFront(front)
	if (document === undefined) return undefined
	const fields = wordFields.flatMap((path): [string, string][] => {
		const value = fieldIn(document, path)
		return value === '' ? [] : [[path.join('.'), value]]
	})
	return { fields: Object.fromEntries(fields), blocks: blocksOf(body) }
}

/**
 * A new manuscript in the source's form: its fields and paragraphs in the other language, or as they were where none is
 * given. It is a draft, and says what it was translated from.
 */
export function assemble(
	text: string,
	sourceLanguage: string,
	words: { readonly fields: Readonly<Record<string, string>>; readonly blocks: readonly string[] },
): string | undefined {
	const { front, body } = partsOf(text)
	const document = readFront(front)
	if (document === undefined) return undefined
	for (const name of ownToSource) for (const written of namesOf(name)) document.delete(written)
	for (const path of wordFields) put(document, path, words.fields[path.join('.')] ?? '')
	document.set('status', 'draft')
	document.set('translation', 'human')
	document.delete('default_lang_commit')
	document.set('source', document.createNode({ lang: sourceLanguage }, { flow: true }))
	for (const name of ['draft', 'published']) document.delete(name)
	const blocks = blocksOf(body).map(({ text: own }, at) => words.blocks[at]?.trim() || own)
	return manuscriptOf({ front: writeFront(document), body: `\n${blocks.join('\n\n')}\n` })
}

function put(document: Document, path: readonly [string, ...string[]], words: string): void {
	const written = pathIn(document, path)
	if (words.trim() !== '' && document.hasIn(written)) document.setIn(written, words.trim())
}

/** A field's own name and those of other tools. */
function namesOf(field: string): string[] {
	return [field, ...Object.entries(fieldAliases).flatMap(([alias, name]) => (name === field ? [alias] : []))]
}
