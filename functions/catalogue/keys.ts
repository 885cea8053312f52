import type { RowKey } from '../ports/catalogue.ts'

/** Keys of the catalogue's rows. Partitions begin with what they hold. */
export const storyPartition = (story: string) => `story#${story}`
export const articleKey = (story: string, language: string): RowKey => ({
	partition: storyPartition(story),
	sort: `article#${language}`,
})
export const storyKey = (story: string): RowKey => ({ partition: storyPartition(story), sort: 'story' })
export const sharedKey = (story: string): RowKey => ({ partition: storyPartition(story), sort: 'shared' })
export const photoKey = (story: string, name: string): RowKey => ({
	partition: storyPartition(story),
	sort: `photo#${name}`,
})
export const addressKey = (address: string): RowKey => ({ partition: `address#${address}`, sort: 'owner' })
export const settingsKey = (file: string): RowKey => ({ partition: 'settings', sort: file })
export const fileKey = (key: string): RowKey => ({ partition: `file#${key}`, sort: 'file' })
export const sitemapKey = (day: string, story: string): RowKey => ({ partition: sitemapPartition(day), sort: story })
export const sitemapPartition = (day: string) => `sitemap#${day}`
/** The days that have a sitemap: what the sitemap index lists. */
export const sitemapDaysPartition = 'sitemap-days'
export const sitemapDayKey = (day: string): RowKey => ({ partition: sitemapDaysPartition, sort: day })
/** Every story there ever was, by name: what a replay goes through. */
export const storiesPartition = 'stories'
export const knownStoryKey = (story: string): RowKey => ({ partition: storiesPartition, sort: story })
