/** Messages to the publish stage: each names something that may no longer agree with the catalogue. */
export type PublishMessage =
	| { readonly publish: 'front'; readonly front: string }
	| { readonly publish: 'sitemap'; readonly day: string }
	| { readonly publish: 'sitemap-index' }
	/** `month` is `yyyy-mm` (UTC). */
	| { readonly publish: 'search'; readonly language: string; readonly month: string }

/** Messages to the replay stage: everything, or everything of one language; then its parts, a page of rows at a time. */
export type ReplayMessage =
	| { readonly replay: 'everything'; readonly language: string | null }
	| { readonly replay: 'site' }
	| { readonly replay: 'stories'; readonly language: string | null; readonly after: string }
	| { readonly replay: 'story'; readonly language: string | null; readonly story: string }
	| { readonly replay: 'fronts'; readonly language: string; readonly after: string }
	| { readonly replay: 'front'; readonly front: string }
	| { readonly replay: 'sitemaps'; readonly after: string }
	| { readonly replay: 'sitemap'; readonly day: string }
	| { readonly replay: 'searches'; readonly language: string; readonly after: string }
	| { readonly replay: 'search'; readonly language: string; readonly month: string }

/** Messages to the render stage. */
export interface RenderMessage {
	readonly render: { readonly story: string; readonly language: string }
}

/** Messages to the photos stage beside S3's own: an article's social card and crops may no longer agree with the catalogue. */
export interface DrawMessage {
	readonly draw: { readonly story: string; readonly language: string }
}

/** The same of the site's icons and the settings. */
export interface DrawIconsMessage {
	readonly drawIcons: true
}

/**
 * What the newsroom tells whoever listens, once it is so: an article is there, is another one, has been corrected (its list
 * of corrections grew), or is gone. `edition` is the fence of the version that made it so.
 */
export interface Announcement {
	readonly announce: 'live' | 'changed' | 'corrected' | 'gone'
	readonly story: string
	readonly language: string
	/** Where its page is, or was. */
	readonly address: string
	readonly edition: string
	/** True when readers saw this edition before, and only what stands around it is another: comments, a photo. */
	readonly again?: true
	/** When it went live for the time that this is about, ISO 8601: an edition that left may come back. */
	readonly since: string
}

/** The newest version of a file has mistakes that keep it from being published; said again whenever it is judged again. */
export interface FileRejected {
	readonly announce: 'rejected'
	readonly file: string
	readonly versionId: string
	/** What it was meant for; null where it stands for no story, or for all languages of it. */
	readonly story: string | null
	readonly language: string | null
	readonly errors: number
	/** Who put the file, as the bucket says; null where it does not. */
	readonly by: string | null
}

/** An accepted article goes live by itself, at a moment (ISO 8601) that is to come. */
export interface ArticleScheduled {
	readonly announce: 'scheduled'
	readonly story: string
	readonly language: string
	readonly edition: string
	readonly moment: string
}

/** A comment waits for a moderator. What it says is told to nobody but them. */
export interface CommentWaits {
	readonly announce: 'comment'
	readonly story: string
	readonly language: string
	readonly number: number
	/** How many wait under its article, this one among them. */
	readonly waiting: number
}

/** All that the newsroom tells whoever listens. */
export type News = Announcement | FileRejected | ArticleScheduled | CommentWaits

/** Messages to the validate stage beside S3's own: look again at what is held, because something it needs has come. */
export type ValidateMessage =
	| { readonly judge: { readonly key: string } }
	| { readonly judgeAll: { readonly after: string } }
