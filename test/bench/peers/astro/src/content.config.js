import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'

/** Ids as `uz-Latn/story-00001`, as the files are. */
export const collections = {
	articles: defineCollection({
		loader: glob({ pattern: '**/*.md', base: './content', generateId: ({ entry }) => entry.replace(/\.md$/, '') }),
	}),
}
