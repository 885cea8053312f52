import type { Galley, LeadPhoto, Metadata } from '../article/galley.ts'
import type { FrontMatter } from '../article/metadata.ts'
import type { RowKey } from '../ports/catalogue.ts'
import type { Problem } from '../problem/problem.ts'
import type { SearchMark } from '../search/search-entry.ts'
import type { BlockAges } from './block-ages.ts'
import type { Announcement, DrawMessage, PublishMessage, RenderMessage, ReplayMessage } from './messages.ts'

/** The version of a file that a row speaks of. */
export interface Manuscript {
	readonly key: string
	readonly versionId: string
	/** S3's sequencer, padded: orders the versions of one key (see `fence.ts`). */
	readonly fence: string
	/** When the bucket took it, ISO 8601. Shown to editors; pages never depend on it. */
	readonly receivedAt: string
}

/** A version behind the newest one of its file. */
export interface OlderVersion extends Manuscript {
	readonly deleted: boolean
}

/** An accepted version of an article: what a page is made from. */
export interface Edition {
	/** The file it came from, the version of it, and that version's fence. */
	readonly key: string
	readonly versionId: string
	readonly fence: string
	/** Hash of the galley, and its key in the desk. */
	readonly galley: string
	readonly metadata: Metadata
	readonly photos: Galley['photos']
	readonly blocks: Galley['blocks']
	readonly length: number
	/** The language in whose alphabet it was written, where rules have made it: no file says what it says. */
	readonly madeFrom?: string
}

/** An edition that readers see, and the rows that say so on the fronts. */
export interface LiveEdition extends Edition {
	readonly address: string
	/** Its rows on the fronts, all with this one card. */
	readonly fronts: readonly RowKey[]
	readonly card: Card | null
	/** Stamp of the social card that was asked to be drawn for it; null when it has none. */
	readonly drawn: string | null
	/** What stands in the search for it; null for what nobody looks for. */
	readonly search?: SearchMark | null
	/** Since when its paragraphs are as they are: by that readers of a translation are told how far it is behind. */
	readonly ages?: BlockAges
	/** When it first went live, ISO 8601. Shown to editors; pages never depend on it. */
	readonly since: string
}

export type Verdict = 'accepted' | 'rejected' | 'draft' | 'ready' | 'withheld' | 'withdrawn' | 'deleted'

/** One article: partition `story#<story>`, sort `article#<language>`. */
export interface ArticleRow {
	readonly story: string
	readonly language: string
	readonly manuscript: Manuscript
	readonly verdict: Verdict
	readonly problems: readonly Problem[]
	/** The edition that is to be live, at its time and with its photos; the last good one while newer files are rejected. */
	readonly next: Edition | null
	/** Since when the paragraphs of `next` are as they are. */
	readonly ages?: BlockAges
	/** What rules make of the same text in the language's other alphabet: live where no file of its own is. */
	readonly made?: Edition
	/** No file of its own has ever come: `manuscript` is the one that it is made from. */
	readonly fileless?: true
	/** The newest good file, when it is not to be published: a draft, one that is ready, one that is held back. */
	readonly draft?: Edition
	/** Newest first, versions between `next` and `manuscript` that were rejected: new settings may find one of them good. */
	readonly behind: readonly OlderVersion[]
	/** Fence of the newest version that took the article down, empty when none did: nothing older comes back or stays. */
	readonly takenDown: string
	/** That version was a withdrawal, no delete: nothing made from the other alphabet takes its place. */
	readonly withdrawn?: true
	readonly live: LiveEdition | null
	/** Addresses at which its page stood, the newest last: all but its own lead to it with 301. */
	readonly pages: readonly string[]
	/** Addresses that may hold an object of it: noted before one is written, and 410 once it is taken down. */
	readonly shown: readonly string[]
	/** Stories that its pages lead to: noted before they do, so that whatever becomes of those makes it follow. */
	readonly relates: readonly string[]
	/** Messages still to be sent: written with the change itself, so that a crash loses none. */
	readonly outbox: readonly (PublishMessage | RenderMessage | ReplayMessage | DrawMessage | Announcement)[]
}

/** What languages of a story are live: partition `story#<story>`, sort `story`. */
export interface StoryRow {
	readonly live: Readonly<Record<string, LiveArticle>>
	/** Day (UTC) of the sitemap that lists the story: that of its earliest article. */
	readonly sitemap: string | null
}

/** What a sibling and a sitemap need to know of a live article. */
export interface LiveArticle {
	readonly address: string
	readonly date: string
	readonly modified: string
	/** A syndicated copy stays out of sitemaps. */
	readonly syndicated: boolean
	/** Tag of the language it was translated from, `und` when it does not say; null for an original. */
	readonly source: string | null
}

/** article.yml: partition `story#<story>`, sort `shared`. */
export interface SharedRow {
	readonly manuscript: Manuscript
	/** Fence of the newest good version, from which the fields are. */
	readonly good: string
	readonly fields: Partial<FrontMatter>
	readonly problems: readonly Problem[]
	readonly deleted: boolean
}

/** A photo: partition `story#<story>`, sort `photo#<name>`. */
export interface PhotoRow {
	readonly manuscript: Manuscript
	/** Fence of the newest good version, from which the photo is. */
	readonly good: string
	/** The last good one, kept after a delete as well: articles that are live go on showing it. Null: there was none. */
	readonly photo: Photo | null
	/** Fence of the newest delete, empty when there was none; see `isGone`. */
	readonly gone: string
	readonly problems: readonly Problem[]
}

/** A published photo: content-addressed, so its address never changes its bytes. */
export interface Photo {
	/** Of all its files; see `photoAddress`. */
	readonly hash: string
	/** Size of the largest, in pixels. */
	readonly width: number
	readonly height: number
	/** What stands there while it loads: `#rrggbb`. */
	readonly colour: string
	/** From IPTC; empty where the photo says nothing. */
	readonly caption: string
	readonly credit: string
}

/** One article on one front: partition of the front, sort `<date>#<story>`. */
export interface Card {
	readonly story: string
	readonly language: string
	readonly address: string
	readonly title: string
	readonly description: string
	readonly date: string
	readonly updated: string | null
	readonly section: string
	readonly genre: Metadata['genre']
	readonly authors: Metadata['authors']
	readonly tags: Metadata['tags']
	readonly corrections: Metadata['corrections']
	readonly lead: Pick<LeadPhoto, 'image' | 'alt' | 'focus'> | null
	/** Its photos by their names in the manuscript: a feed shows the whole text. */
	readonly photos: Readonly<Record<string, Photo>>
	readonly galley: string
	/** Comments on its page; left out when there are none. */
	readonly comments?: number
}

/** A file that stands for no article: in no known place, in no known language, or a second file of one article. */
export interface FileRow {
	readonly manuscript: Manuscript
	readonly problems: readonly Problem[]
	readonly deleted: boolean
	/** Newest first: should the file come to stand for an article, one of them may be its last good version. */
	readonly behind: readonly OlderVersion[]
}

/** One of the settings files: partition `settings`, sort the file. */
export interface SettingsRow {
	readonly manuscript: Manuscript
	/** Fence of the newest good version, from which the settings are. */
	readonly good: string
	/** Hash of the last good settings: their JSON is kept in the desk under it. */
	readonly settings: string | null
	/** True until everything that depends on them has been asked to follow: a crash in between loses no page. */
	readonly toFollow: boolean
	readonly problems: readonly Problem[]
}

/** One story in a day's sitemap: partition `sitemap#<day>`, sort the story. */
export interface SitemapEntry {
	readonly articles: Readonly<Record<string, { readonly address: string; readonly modified: string }>>
}

/** Who an address belongs to: partition `address#<address>`, sort `owner`. */
export interface AddressRow {
	readonly story: string
	readonly language: string
}
