import { createHash } from 'node:crypto'

/** Tags that CloudFront takes for one object (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html). */
const mostTags = 50

/** The tag of what names too many articles to carry the tag of each: long lists, sitemaps. */
export const listsTag = 'lists'

/** An article as its cards and rows name it. */
export interface TaggedArticle {
	readonly story: string
	readonly language: string
}

/**
 * The cache tag of an article. Every object of the site that names the article carries it, so that one purge takes the
 * article out of every edge. A hash, because a tag is ASCII without commas, and fifty have to fit into the 2 KB of an
 * object's metadata (50 × 19 bytes are 950).
 */
export function articleTag({ story, language }: TaggedArticle): string {
	return `a-${createHash('sha256').update(`${story}\n${language}`).digest('hex').slice(0, 16)}`
}

/** What an object that names these articles says of itself in its metadata; nothing when it names none. */
export function cacheTags(articles: readonly TaggedArticle[]): Readonly<Record<string, string>> {
	// In one order, whatever came live first: the same page has the same headers.
	const tags = [...new Set(articles.map(articleTag))].toSorted()
	if (tags.length === 0) return {}
	return { 'cache-tag': tags.length > mostTags ? listsTag : tags.join(',') }
}
