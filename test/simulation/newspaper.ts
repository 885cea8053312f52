import { photoOf } from './darkroom.ts'

/** What a file of an article says that matters to a reader. */
export interface Manuscript {
	readonly kind: 'article'
	/** Stands in the title as `mark 7 of aral in en`: which save a page, a front or a feed shows. */
	readonly mark: number
	readonly story: string
	readonly language: string
	/** What VALIDATE is to make of it: an editor of this newspaper never errs in more interesting ways. */
	readonly worth: 'good' | 'rejected' | 'draft' | 'withdrawn'
	readonly slug?: string
	readonly alias?: string
	readonly embargo?: string
	readonly expires?: string
	/** Shows lead.jpg. */
	readonly photo?: boolean
	/** Says that it was translated from English: it is behind when that changes. */
	readonly translated?: boolean
	/** Leaves translations fresh. */
	readonly minor?: boolean
	/** Says another date than its siblings. */
	readonly otherDate?: boolean
}

/** The site's settings. */
export interface SiteSettings {
	readonly kind: 'site'
	readonly worth: 'good' | 'rejected'
	readonly title: string
	readonly languages: readonly string[]
	/** Uzbek in Latin letters is made from Uzbek in Cyrillic ones. */
	readonly alphabets?: true
	readonly frontSize: number
	readonly timeZone: string
	/** Whether comments wait for a moderator; they do when left out. */
	readonly comments?: 'open'
}

/** Languages that readers write in. */
export const commentLanguages = ['en', 'kk'] as const

/** What an editor puts under a key; nothing instead of it deletes what is there. */
export type Upload =
	| Manuscript
	| SiteSettings
	| { readonly kind: 'photo'; readonly colour: string | 'broken' }
	/** authors.yml, taxonomy.yml, article.yml, a static page or a stray file: just its words. */
	| { readonly kind: 'text'; readonly worth: 'good' | 'rejected'; readonly text: string }

/** The bytes of an upload. */
export function bytesOf(upload: Upload): Uint8Array {
	if (upload.kind === 'photo') return photoOf(upload.colour)
	if (upload.kind === 'text') return Buffer.from(upload.text)
	return Buffer.from(upload.kind === 'site' ? siteYml(upload) : manuscriptOf(upload))
}

/** How a page names the save that it shows. */
export const markPattern = /mark (\d+) of (\w+) in ([\w-]+)/g

function manuscriptOf(file: Manuscript): string {
	const { mark, story, language, worth, slug, alias, embargo, expires, photo, otherDate, translated, minor } = file
	if (worth === 'withdrawn') return `---\nstatus: withdrawn\n---\nmark ${mark}\n`
	const fields = {
		...(worth !== 'rejected' && { title: `Saxaul, mark ${mark} of ${story} in ${language}` }),
		description: 'Volunteers and foresters have planted a third of the dry seabed.',
		authors: ['madina'],
		date: otherDate ? '2026-05-21T09:00:00+05:00' : '2026-05-20T09:00:00+05:00',
		section: 'society',
		...(worth === 'draft' && { status: 'draft' }),
		...(slug !== undefined && { slug }),
		...(alias !== undefined && { aliases: [alias] }),
		...(embargo !== undefined && { embargo }),
		...(translated && { source: { lang: 'en' } }),
		...(minor && { minor }),
		...(expires !== undefined && { expires }),
		// Every third save leads to the other story, so that what becomes of one shows on the other.
		...(mark % 3 === 0 && { related: ['aral', 'lake'].filter((other) => other !== story) }),
		...(photo && { lead: { image: 'lead.jpg', alt: 'Saxaul', caption: 'Seedlings.', credit: 'Photo by the nursery' } }),
	}
	const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
	return `---\n${lines.join('\n')}\n---\nThe first rows went in with the rains.\n\nA second paragraph, save ${mark}.\n`
}

function siteYml({ worth, title, languages, alphabets, frontSize, timeZone, comments }: SiteSettings): string {
	return `title: { en: ${title}, kk: Дала поштасы, fa: پست استپ, uz-Cyrl: Дашт почтаси }
url: https://news.example.org
timeZone: ${timeZone}
sourceLanguage: ${worth === 'rejected' ? 'de' : 'en'}
languages: [${languages.join(', ')}]
sections: { society: { en: Society, kk: Қоғам, fa: جامعه } }
frontSize: ${frontSize}
${comments === undefined ? '' : `comments: ${comments}\n`}${alphabets ? 'alphabets: { uz-Latn: { from: uz-Cyrl } }\n' : ''}`
}

/** Who writes, under one of two names. */
export const authorsYml = (name: string) => `madina: { name: { en: ${name}, kk: Мадина, fa: مدینه } }\n`
/** The tags that article.yml may name. */
export const taxonomyYml = (name: string) => `tags: { sea: { en: ${name}, kk: Теңіз, fa: دریا } }\n`
/** A static page. */
export const pageMd = (title: string) =>
	`---\ntitle: ${title}\ndescription: Who writes for this newspaper, and where to find the people who do.\n---\nWrite to us.\n`
