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
/** What a language's readers may look for; newest last. */
export const searchPartition = (language: string) => `search#${language}`
export const searchKey = (language: string, sort: string): RowKey => ({ partition: searchPartition(language), sort })
/** The months of a language that have something to look for. Each is written anew with every entry that comes, changes or goes. */
export const searchMonthsPartition = (language: string) => `search-months#${language}`
export const searchMonthKey = (language: string, month: string): RowKey => ({
	partition: searchMonthsPartition(language),
	sort: month,
})
/** Every story there ever was, by name: what a replay goes through. */
export const storiesPartition = 'stories'
export const knownStoryKey = (story: string): RowKey => ({ partition: storiesPartition, sort: story })
