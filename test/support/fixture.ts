import type { FrontMatter } from '../../functions/article/metadata.ts'

/** A small newsroom: five languages of three scripts, two sections, two authors, two tags, five stories on a front. */
export const settings = {
	'site.yml': `
title: { en: The Steppe Post, ru: Степная почта, kk: Дала поштасы, ar: بريد السهوب, uz-Latn: Dasht pochtasi }
url: https://news.example.org
timeZone: Asia/Almaty
sourceLanguage: en
languages: [en, ru, kk, ar, uz-Latn]
sections:
  society: { en: Society, ru: Общество, kk: Қоғам, ar: المجتمع, uz-Latn: Jamiyat }
  environment: { en: Environment, ru: Экология, kk: Қоршаған орта, ar: البيئة, uz-Latn: Atrof-muhit }
frontSize: 5
contact: { email: desk@news.example.org }
`,
	'authors.yml': `
aral-bureau: { name: { en: Aral bureau, ru: Аральское бюро, kk: Арал бюросы, ar: مكتب آرال, uz-Latn: Orol byurosi } }
madina: { name: { en: Madina Seitkali, ru: Мадина Сейткали, kk: Мадина Сейтқали, ar: مدينة, uz-Latn: Madina Seitkali } }
`,
	'taxonomy.yml': `
tags:
  aral-sea: { en: Aral Sea, ru: Аральское море, kk: Арал теңізі, ar: بحر آرال, uz-Latn: Orol dengizi }
  forestry: { en: Forestry, ru: Лесное дело, kk: Орман, ar: التشجير, uz-Latn: Oʻrmonchilik }
`,
} as const

type Fields = { readonly [Field in keyof FrontMatter]?: FrontMatter[Field] | undefined } & Record<string, unknown>

/** What every good manuscript has; a test says what is different in its own. */
const good: Fields = {
	title: 'Saxaul returns to the Aral seabed',
	description: 'Volunteers and foresters have planted a third of the dry seabed.',
	authors: ['aral-bureau'],
	date: '2026-03-02T09:00:00+05:00',
	section: 'environment',
}

/** A manuscript as text; `undefined` leaves a field out. JSON is YAML, so each value is written as JSON. */
export function manuscript(fields: Fields = {}, body = 'The first rows went in with the spring rains.'): string {
	const lines = Object.entries({ ...good, ...fields })
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
	return `---\n${lines.join('\n')}\n---\n${body}\n`
}

/** A lead photo with all that it must come with. */
export const lead = {
	image: 'lead.jpg',
	alt: 'Rows of saxaul on pale sand',
	caption: 'Seedlings in October.',
	credit: 'Photo by the nursery',
}

/** The words of a static page. */
export function page(title: string): string {
	return `---\ntitle: ${title}\ndescription: Who writes for this newspaper, and where to find the people who do.\n---\nWrite to us.\n`
}
