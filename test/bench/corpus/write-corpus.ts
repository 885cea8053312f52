import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Language, languages } from './languages.ts'
import { manuscriptOf } from './manuscript.ts'
import { type Article, storyOf } from './story.ts'
import type { Text } from './text.ts'

/** Where a program wants a story's file in a language, from the folder of its content. */
export type PlaceOf = (story: string, language: Language) => string

/** What was written. */
export interface Corpus {
	readonly articles: number
	/** Of all bodies, UTF-8. */
	readonly bytes: number
}

/** How many whole stories make at least so many pages. */
export function storiesFor(pages: number): number {
	return Math.ceil(pages / languages.length)
}

/** Writes the same stories into one more folder, in the layout of one more program. */
export function writeCorpus(text: Text, stories: number, folder: string, placeOf: PlaceOf): Corpus {
	let bytes = 0
	const write = (article: Article) => {
		const file = join(folder, placeOf(article.story, article.language))
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, manuscriptOf(article))
		bytes += Buffer.byteLength(article.body)
	}
	for (let number = 0; number < stories; number++) storyOf(number, text).articles.forEach(write)
	return { articles: stories * languages.length, bytes }
}
