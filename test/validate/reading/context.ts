import type { Newsroom } from '../../../functions/newsroom/newsroom.ts'
import { themeOf } from '../../../functions/style/theme.ts'
import { type Reading, readManuscript } from '../../../functions/validate/reading/read-manuscript.ts'
import type { ReadingContext } from '../../../functions/validate/reading/reading-context.ts'

const names = (en: string) => ({ en, ru: en, fa: en })

/** A newsroom of three languages, one section, one author and two tags. */
export const newsroom: Newsroom = {
	site: {
		title: names('The Garden Post'),
		url: 'https://garden.example.org',
		timeZone: 'Asia/Almaty',
		sourceLanguage: 'en',
		languages: ['en', 'ru', 'fa'],
		sections: { society: names('Society') },
		comments: 'premoderated',
		reactions: true,
		frontSize: 30,
	},
	authors: { saule: { name: names('Saule Omarova') } },
	taxonomy: { tags: { apples: names('Apples'), rivers: names('Rivers') } },
	theme: themeOf({}),
}

export const context: ReadingContext = { story: 'apples', language: 'en', newsroom, shared: {}, photos: {} }

const fields = {
	title: 'Apples ripen early',
	description: 'After a warm spring the first apples are on the stalls three weeks early.',
	authors: '[saule]',
	date: '2026-10-05',
	section: 'society',
}

/** A good manuscript with some front matter lines changed (by their names), left out (`null`) or added. */
export function manuscript(changes: Record<string, string | null> = {}, body = 'The first ones are green.'): string {
	const lines = Object.entries({ ...fields, ...changes }).flatMap(([name, value]) =>
		value === null ? [] : [`${name}:${value.startsWith('\n') ? '' : ' '}${value}`],
	)
	return `---\n${lines.join('\n')}\n---\n${body}\n`
}

/** Reads a text, or bytes. */
export function read(text: string | Uint8Array, changed: Partial<ReadingContext> = {}): Reading {
	return readManuscript(typeof text === 'string' ? Buffer.from(text) : text, { ...context, ...changed })
}

/** `line:column rule` of each problem. */
export function found({ problems }: Pick<Reading, 'problems'>): string[] {
	return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}
