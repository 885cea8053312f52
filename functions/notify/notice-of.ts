import type { News } from '../catalogue/messages.ts'
import { formatDateTime } from '../language/date.ts'
import type { Language } from '../language/language.ts'
import { languageOf } from '../language/languages.ts'
import { formatMessage } from '../language/message.ts'
import type { Notice } from './notice.ts'
import { noticeId } from './notice-id.ts'
import { oneLine } from './one-line.ts'
import type { Facts } from './read-facts.ts'
import { noticeWordsOf } from './words/all-notice-words.ts'
import type { NoticeWords } from './words/notice-words.ts'

/** Letters of a headline, of a file's name, and of who put it, that a notice shows. */
const [longestTitle, longestFile, longestName] = [200, 300, 100]

/** What is said of an announcement, in a language. Throws where that language has no file: wants are checked before. */
export function noticeOf(news: News, facts: Facts, tag: string, at: string): Notice {
	const language = languageOf(tag)
	if (language === undefined) throw new Error(`Notices are wanted in ${tag}, and there is no such language`)
	const words = noticeWordsOf(tag)
	const [what, more] = wordsOf(news, facts, language, words)
	return { id: noticeId(news), at, news, title: facts.title, language, what, more, link: linkOf(news, facts, words) }
}

function wordsOf(news: News, facts: Facts, language: Language, words: NoticeWords): [string, string[]] {
	const say = (message: string, values: Readonly<Record<string, string | number>>) =>
		formatMessage(language, message, values)
	if (news.announce === 'rejected') {
		const { file, errors, by } = news
		const kept = facts.isLive ? [words.lastGood] : []
		const who = by === null ? [] : [say(words.by, { who: oneLine(by, longestName) })]
		return [say(words.rejected, { count: errors, file: oneLine(file, longestFile) }), [...kept, ...who]]
	}
	const spoken = languageOf(news.language)
	const title = oneLine(facts.title ?? news.story, longestTitle)
	const named = { title: isolated(title, spoken, language), language: spoken?.autonym ?? news.language }
	if (news.announce === 'scheduled') {
		const date = formatDateTime(language, new Date(news.moment), facts.timeZone)
		return [say(words.scheduled, { ...named, date }), []]
	}
	return [say(words[news.announce], named), []]
}

/** Right-to-left words in a left-to-right line, kept from turning what stands around them (UAX 9); the other way it is done already. */
function isolated(title: string, of: Language | undefined, within: Language): string {
	return of?.direction === 'rtl' && within.direction === 'ltr' ? `\u2068${title}\u2069` : title
}

function linkOf(news: News, { site, desk }: Facts, words: NoticeWords): Notice['link'] {
	const to = (origin: string | null, path: string, said: string) =>
		origin === null ? null : { href: origin + path, words: said }
	if (news.announce === 'comment') return to(desk, '/desk/comments/', words.moderate)
	if (news.announce === 'live' || news.announce === 'changed' || news.announce === 'corrected')
		return to(site, encodeURI(news.address), words.read)
	if (news.announce !== 'rejected') return to(desk, articlePath(news.story, news.language), words.look)
	const { file, story, language } = news
	const path = story !== null && language !== null ? articlePath(story, language) : reportPath(file)
	return to(desk, path, words.mend)
}

function articlePath(story: string, language: string): string {
	return `/desk/article?${new URLSearchParams({ story, language })}`
}

function reportPath(file: string): string {
	return `/desk/reports/${file.toWellFormed().split('/').map(encodeURIComponent).join('/')}.html`
}
