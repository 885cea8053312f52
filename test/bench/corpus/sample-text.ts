import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from './languages.ts'
import type { Text } from './text.ts'

/** Shorter ones are captions and lines of speech. */
const shortest = 40

/** The plain paragraphs of the sample newsroom's articles: for a machine on which the declaration is not installed. */
export function sampleText(content: string): Text {
	const folder = join(content, 'articles')
	const files = (language: Language) =>
		readdirSync(folder)
			.toSorted()
			.map((story) => join(folder, story, `${language}.md`))
			.filter((file) => existsSync(file))
	const entries = languages.map((language) => [language, files(language).flatMap(paragraphs)])
	return Object.fromEntries(entries) as Record<Language, string[]>
}

function paragraphs(file: string): string[] {
	const body = readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '')
	return body.split(/\n\s*\n/).filter((block) => /^\p{L}[^\n[\]*_`<>|]+$/u.test(block) && block.length >= shortest)
}
