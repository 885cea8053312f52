import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { save, start } from '../support/commands.ts'

export const settings = {
	'site.yml': `
title: { en: The Steppe Post, fa: پیام دشت }
url: https://news.example.org
timeZone: Asia/Almaty
sourceLanguage: en
languages: [en, fa]
sections:
  society: { en: Society, fa: جامعه }
  environment: { en: Environment, fa: محیط زیست }
contact: { email: desk@news.example.org }
`,
	'authors.yml': 'madina: { name: { en: Madina Seitkali, fa: مدینه سیتقلی } }\n',
	'taxonomy.yml': 'tags: { orchards: { en: Orchards, fa: باغ‌ها } }\n',
}

const shared = `date: 2026-10-03
authors: [madina]
section: environment
tags: [orchards]
lead: { image: lead.jpg }
`

/** All that could make a page wider than a telephone: a table, a long address, code, a word without gaps. */
const wide = `
| one | two | three | four | five | six | seven | eight | nine | ten |
|:--|--:|:-:|--|--|--|--|--|--|--|
| 1,000 | 2,000 | 3,000 | 4,000 | 5,000 | 6,000 | 7,000 | 8,000 | 9,000 | 10,000 |

https://example.org/a-very-long-address/that-no-browser-would-break/of-its-own-accord/because-it-has-no-gaps-at-all

\`\`\`
const line = 'code is not wrapped, and must scroll in its own box however long the line may become in the end'
\`\`\`

Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliederversammlung
`

/** What a reader of each language sees of the story `orchard`. */
export const words = {
	en: {
		title: 'The old apple trees of Zhetysu',
		description:
			'A short account of one village and of the trees that its families have kept for longer than anyone knows.',
		first: 'Every family in the village looks after its own row.',
		changed: 'Every school in the village looks after its own row.',
	},
	fa: {
		title: 'درختان کهن سیب ژتی‌سو',
		description: 'گزارشی کوتاه از یک روستا و درختانی که خانواده‌هایش از دیرباز نگه داشته‌اند و هنوز هم نگه می‌دارند.',
		first: 'هر خانواده در این روستا از ردیف خودش نگهداری می‌کند.',
		changed: 'هر مدرسه در این روستا از ردیف خودش نگهداری می‌کند.',
	},
} as const
export type Tag = keyof typeof words

/** A manuscript of one of the two stories. */
export function manuscript(tag: Tag, first: string, story: string): string {
	const { title, description } = words[tag]
	return `---
title: ${title}${story === 'orchard' ? '' : ' 2'}
description: ${description}
lead: { alt: ${title}, caption: ${first}, credit: Madina Seitkali }
---
${first} ${description}[^1]

## ${title}

> ${first}
${wide}
[^1]: ${first}
`
}

export interface ServedSite {
	readonly origin: string
	/** Saves a file as an editor would; the server is watching. */
	save(key: string, text: string): void
	close(): Promise<void>
}

/** A small newsroom of two languages and two stories, in the home that `npm start` gives it. */
export async function serveSite(): Promise<ServedSite> {
	const folder = mkdtempSync(join(tmpdir(), 'tilmash-browser-'))
	const content = join(folder, 'content')
	const picture = sharp({ create: { width: 1280, height: 860, channels: 3, background: '#7a8a5c' } })
	const photo = await picture.jpeg().toBuffer()
	save(content, settings)
	for (const story of ['orchard', 'train'])
		save(content, {
			[`articles/${story}/article.yml`]: shared,
			[`articles/${story}/lead.jpg`]: photo,
			[`articles/${story}/en.md`]: manuscript('en', words.en.first, story),
			[`articles/${story}/fa.md`]: manuscript('fa', words.fa.first, story),
		})
	const { port, stop, said } = await start(content, join(folder, 'data'), folder)
	return {
		origin: `http://localhost:${port}`,
		save: (key, text) => save(content, { [key]: text }),
		async close() {
			const code = await stop()
			rmSync(folder, { recursive: true, force: true })
			if (code !== 0) throw new Error(`npm start ended with ${code}: ${said()}`)
		},
	}
}
