import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Galley } from '../../functions/article/galley.ts'
import type { Photo } from '../../functions/catalogue/rows.ts'
import { silence } from '../../functions/catalogue/shown-comments.ts'
import { type Newsroom, siteLanguage } from '../../functions/newsroom/newsroom.ts'
import { authors, site, taxonomy } from '../../functions/newsroom/site.ts'
import type { ArticleView } from '../../functions/render/article-view.ts'
import { themeOf } from '../../functions/style/theme.ts'
import { readShared } from '../../functions/validate/judge-shared.ts'
import { readSettings } from '../../functions/validate/read-settings.ts'
import { type Reading, readManuscript } from '../../functions/validate/reading/read-manuscript.ts'

/** The newsroom of these tests: one language each of Latin, Cyrillic and Arabic script. */
export const newsroom: Newsroom = {
	site: {
		title: { en: 'The Steppe Post', kk: 'Дала поштасы', fa: 'پیام دشت' },
		url: 'https://news.example.org',
		timeZone: 'Asia/Almaty',
		sourceLanguage: 'en',
		languages: ['en', 'kk', 'fa'],
		sections: { society: { en: 'Society', kk: 'Қоғам', fa: 'جامعه' } },
		comments: 'premoderated',
		reactions: true,
		frontSize: 5,
	},
	authors: {
		madina: {
			name: { en: 'Madina Seitkali', kk: 'Мадина Сейтқали', fa: 'مدینه سیتقلی' },
			url: 'https://madina.example/',
		},
	},
	theme: themeOf({}),
	taxonomy: { tags: { orchards: { en: 'Orchards', kk: 'Бау-бақша', fa: 'باغ‌ها' } } },
}

/** A photo as PHOTOS leaves it in the catalogue. */
export const photo: Photo = {
	hash: '0123456789abcdef',
	width: 1920,
	height: 1280,
	colour: '#c2a878',
	caption: '',
	credit: '',
}

const fields = {
	title: 'Apples ripen early',
	description: 'After a warm spring the first apples are on the stalls three weeks early.',
	authors: ['madina'],
	date: '2026-10-05T09:00:00+05:00',
	section: 'society',
}

/** Reads a manuscript of the story `apples` as VALIDATE does; some of its fields changed. */
export function readArticle(language: string, changes: Record<string, unknown>, body: string): Reading {
	const lines = Object.entries({ ...fields, ...changes }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
	const text = `---\n${lines.join('\n')}\n---\n${body}\n`
	return readManuscript(Buffer.from(text), { story: 'apples', language, newsroom, shared: {}, photos: {} })
}

/** The same as RENDER sees it; throws when it was refused. */
export function articleView(language: string, changes: Record<string, unknown>, body: string): ArticleView {
	const { galley, problems } = readArticle(language, changes, body)
	if (galley === null) throw new Error(problems.map(({ rule, line }) => `${line} ${rule}`).join(', '))
	return viewOf(newsroom, 'apples', galley)
}

/** The article whose body is an attempt to get something to run; nothing when VALIDATE refuses it. */
export function hostileView(attempt: string): ArticleView | undefined {
	const { galley } = readArticle('en', {}, `Apples ripen early.\n\n${attempt}\n\nApples ripen early.`)
	return galley === null ? undefined : viewOf(newsroom, 'apples', galley)
}

/** Every article of content/ that could be published, drafts and those still to come among them. */
export function sampleViews(): ArticleView[] {
	const content = resolve(import.meta.dirname, '../../content')
	const setting = (file: 'site' | 'authors' | 'taxonomy') =>
		readSettings(file, readFileSync(join(content, `${file}.yml`))).value
	const sample: Newsroom = {
		site: site.parse(setting('site')),
		authors: authors.parse(setting('authors')),
		taxonomy: taxonomy.parse(setting('taxonomy')),
		theme: themeOf({}),
	}
	return globSync('articles/*/*.md', { cwd: content })
		.sort()
		.map((file) => {
			const story = basename(dirname(file))
			const { fields: shared } = readShared(readFileSync(join(content, dirname(file), 'article.yml')))
			const context = { story, language: basename(file, '.md'), newsroom: sample, shared, photos: {} }
			const { galley, problems } = readManuscript(readFileSync(join(content, file)), context)
			if (galley === null) throw new Error(`${file}: ${problems.map(({ rule }) => rule).join(', ')}`)
			return viewOf(sample, story, galley)
		})
}

function viewOf(of: Newsroom, story: string, galley: Galley): ArticleView {
	const { metadata, language } = galley
	const live = { date: metadata.date, modified: metadata.updated ?? metadata.date, syndicated: false, source: null }
	const address = (tag: string) => `/${tag}/${metadata.slug}/`
	return {
		newsroom: of,
		language: siteLanguage(language),
		story,
		address: address(language),
		galley,
		siblings: Object.fromEntries(of.site.languages.map((tag) => [tag, { ...live, address: address(tag) }])),
		photos: Object.fromEntries(galley.photos.map((name) => [name, photo])),
		pages: [],
		related: [],
		behind: null,
		conversation: silence,
	}
}
