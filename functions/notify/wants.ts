import * as z from 'zod'
import { meantBy } from '../article/read-language.ts'
import { probeStory } from '../article/story-kind.ts'
import type { News } from '../catalogue/messages.ts'
import { languageOf, languages } from '../language/languages.ts'
import { nearest } from '../problem/nearest.ts'
import { occasions } from './occasion.ts'
import { noticeLanguages } from './words/all-notice-words.ts'

/** The ways by which people are told. */
export const channelNames = ['email', 'slack', 'telegram', 'webhook'] as const
export type ChannelName = (typeof channelNames)[number]

const oneOf = (words: readonly string[]) => `must be one of ${words.join(', ')}`
const on = z.array(z.enum(occasions, { error: oneOf(occasions) }), { error: 'must be a list' })

/** The tag of a language that articles can be in: with another one, nobody would ever be told. */
const articleLanguage = z
	.string({ error: 'must be the tag of a language' })
	.refine((tag) => languageOf(tag) !== undefined, {
		error: ({ input }) => `must be the tag of a language; “${input}” is none${meant(String(input))}`,
	})

/** What somebody may have meant by a tag that is none. */
function meant(tag: string): string {
	const known = languages.map((language) => language.tag)
	const near = meantBy(tag).join(' or ') || nearest(tag, known)
	return near ? `: did you mean ${near}?` : ` (there are: ${known.join(', ')})`
}

const keys = ['to', 'address', 'chat', 'language', 'on', 'articles']

/** Who is told of what, where and in which language. Addresses that are secrets stand elsewhere (channels/secrets.ts). */
export const want = z
	.strictObject(
		{
			to: z.enum(channelNames, { error: oneOf(channelNames) }),
			address: z.email({ error: 'must be an e-mail address' }).optional(),
			chat: z
				.string({ error: 'must be a text: "-1001234567890" or "@channel"' })
				.regex(/^(-?\d{1,20}|@[A-Za-z]\w{3,31})$/, { error: 'must be the number of a chat, or @channel' })
				.optional(),
			language: z.enum(noticeLanguages, { error: oneOf(noticeLanguages) }),
			on: on.min(1, { error: 'must name something' }).default([...occasions]),
			articles: z
				.array(articleLanguage, { error: 'must be a list' })
				.min(1, { error: 'must name a language' })
				.optional(),
		},
		{
			error: (issue) =>
				issue.code === 'unrecognized_keys'
					? `knows no ${issue.keys.join(', ')} (there are: ${keys.join(', ')})`
					: 'must hold who is told: { "to": "email", "address": "…", "language": "en" }',
		},
	)
	.refine(({ to, address }) => (to === 'email') === (address !== undefined), {
		path: ['address'],
		error: 'must be there for email, and for nothing else',
	})
	.refine(({ to, chat }) => (to === 'telegram') === (chat !== undefined), {
		path: ['chat'],
		error: 'must be there for telegram, and for nothing else',
	})
export type Want = z.infer<typeof want>

/** Letters of the list as it stands in a function's environment, of whose 4,096 the rest needs some 800. */
const mostLetters = 3000

/** The list of a stage or of a file. A newsroom that tells more wants a webhook. */
export const wants = z
	.array(want, { error: 'must be a list of who is told' })
	.max(30, { error: 'must name 30 at most' })
	.refine((list) => writtenWants(list).length <= mostLetters, { error: 'is too long for a function to carry' })

/** The list as text, without what goes without saying. */
export function writtenWants(list: readonly Want[]): string {
	return JSON.stringify(list.map(({ on, ...rest }) => (on.length === occasions.length ? rest : { ...rest, on })))
}

/** Where a notice goes, for people: nothing of it is secret. Two wants of one place and language are one notice. */
export function placeOfWant({ to, address, chat, language }: Want): string {
	return [to, address ?? chat, language].filter((part) => part !== undefined).join(' ')
}

/**
 * Whether somebody wants to be told. `articles` chooses among articles; what belongs to no language is told to all. The
 * canary's hourly story is nobody's.
 */
export function isWanted(news: News, { on, articles }: Want): boolean {
	if (!on.includes(news.announce) || news.story === probeStory) return false
	// The same edition with other comments or neighbours.
	if (news.announce === 'changed' && news.again) return false
	return articles === undefined || news.language === null || articles.includes(news.language)
}
