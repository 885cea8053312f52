import { manuscript } from '../support/fixture.ts'
import { photo } from '../support/photos.ts'

/** A newspaper in six languages with the front size that a newspaper has which does not set one. */
export const settings = {
	'site.yml': `
title: { en: The Steppe Post, ru: Степная почта, kk: Дала поштасы, ky: Талаа почтасы, tr: Bozkır Postası, uz-Latn: Dasht pochtasi }
url: https://news.example.org
timeZone: Asia/Almaty
sourceLanguage: en
languages: [en, ru, kk, ky, tr, uz-Latn]
sections:
  society: { en: Society, ru: Общество, kk: Қоғам, ky: Коом, tr: Toplum, uz-Latn: Jamiyat }
  environment: { en: Environment, ru: Экология, kk: Қоршаған орта, ky: Айлана-чөйрө, tr: Çevre, uz-Latn: Atrof-muhit }
contact: { email: desk@news.example.org }
`,
	'authors.yml': `
madina: { name: { en: Madina Seitkali, ru: Мадина Сейткали, kk: Мадина Сейтқали, ky: Мадина Сейткали, tr: Medine Seytkali, uz-Latn: Madina Seitqali } }
`,
	'taxonomy.yml': `
tags:
  aral-sea: { en: Aral Sea, ru: Аральское море, kk: Арал теңізі, ky: Арал деңизи, tr: Aral Gölü, uz-Latn: Orol dengizi }
  forestry: { en: Forestry, ru: Лесное дело, kk: Орман, ky: Токойчулук, tr: Ormancılık, uz-Latn: Oʻrmonchilik }
`,
} as const

/** Letters of an article's text: some 700 words. */
const letters = 4500

/** Words that no check takes for another language, in the script of each. */
const words: Readonly<Record<string, string>> = {
	en: 'The first rows went in with the spring rains, and the people of the village came to see how they had grown.',
	ru: 'Первые ряды посадили с весенними дождями, и жители посёлка пришли посмотреть, как они выросли за это время.',
	kk: 'Алғашқы қатарлар көктемгі жаңбырмен бірге отырғызылды, ауыл тұрғындары олардың қалай өскенін көруге келді.',
	ky: 'Алгачкы катарлар жазгы жамгыр менен кошо отургузулуп, айыл тургундары алардын кантип өскөнүн көрүүгө келишти.',
	tr: 'İlk sıralar bahar yağmurlarıyla birlikte dikildi ve köylüler fidanların nasıl büyüdüğünü görmeye geldiler.',
	'uz-Latn':
		'Birinchi qatorlar bahor yomgʻirlari bilan ekildi va qishloq ahli ularning qanday oʻsganini koʻrgani keldi.',
}

const credit = 'Photo courtesy of the Koktem nursery'

/** The text of an article; `edition` makes it another. */
function text(language: string, edition: number): string {
	const sentence = words[language] ?? ''
	const paragraph = Array.from({ length: 5 }, () => sentence).join(' ')
	const count = Math.ceil(letters / paragraph.length)
	return [`${edition}.`, ...Array.from({ length: count }, () => paragraph)].join('\n\n')
}

export interface Told {
	readonly story: string
	readonly language: string
	readonly edition?: number
	readonly day?: string
	readonly hasPhoto?: boolean
	readonly fields?: Readonly<Record<string, unknown>>
}

/** An article's key and file, as a newspaper's are: a section, an author, two tags. */
export function article(told: Told): [key: string, text: string] {
	const { story, language, edition = 1, day = '2026-05-20', hasPhoto = true, fields = {} } = told
	const all = {
		title: `${words[language]?.slice(0, 60)} ${story}`.replaceAll(/[,.]/g, ''),
		description: words[language]?.slice(0, 110),
		authors: ['madina'],
		date: `${day}T09:00:00+05:00`,
		tags: ['aral-sea', 'forestry'],
		...(hasPhoto && { lead: { alt: words[language]?.slice(0, 40), caption: words[language]?.slice(0, 60), credit } }),
		...fields,
	}
	return [`articles/${story}/${language}.md`, manuscript(all, text(language, edition))]
}

/** A story as its editors save it, photo first: article.yml with what its languages share, then a file a language. */
export async function story(name: string, languages: readonly string[]): Promise<Record<string, string | Uint8Array>> {
	return {
		[`articles/${name}/lead.jpg`]: await photo(),
		[`articles/${name}/article.yml`]: 'lead: { image: lead.jpg }\n',
		...Object.fromEntries(languages.map((language) => article({ story: name, language }))),
	}
}
