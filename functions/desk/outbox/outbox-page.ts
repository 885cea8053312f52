import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { formatMessage } from '../../language/message.ts'
import type { Delivery, OutboxEntry } from '../../notify/outbox-entry.ts'
import { noticeWordsOf } from '../../notify/words/all-notice-words.ts'
import { timeOf } from '../../page/words.ts'
import { framed } from '../app/frame.ts'
import { articleLink, type Setting } from '../app/setting.ts'

/** Endings look like the states of files that they are like. */
const colours = { sent: 'live', kept: 'draft', waiting: 'waiting', failed: 'rejected' } as const

/** The outbox: what was told to whom, when, in which words, and how it ended. */
export function outboxPage(entries: readonly OutboxEntry[], setting: Setting): string {
	const { outbox } = noticeWordsOf(setting.language.tag)
	return framed(setting, { title: outbox.title }, [
		entries.length === 0 ? h('p', outbox.none) : h('ol', { className: ['outbox'] }, entries.map(entryPart(setting))),
	])
}

const entryPart =
	(setting: Setting) =>
	({ at, story, language, deliveries }: OutboxEntry): ElementContent => {
		const zone = setting.newsroom?.site.timeZone ?? 'UTC'
		const article =
			story === null || language === null
				? []
				: [' ', h('a', { href: articleLink(story, language), dir: 'ltr' }, `${story} (${language})`)]
		return h('li', [
			h('p', [timeOf(setting.language, at, zone), ...article]),
			...deliveries.flatMap(deliveryPart(setting)),
		])
	}

const deliveryPart =
	(setting: Setting) =>
	(delivery: Delivery): ElementContent[] => {
		const { to, place, language, text, body } = delivery
		const words = noticeWordsOf(setting.language.tag).outbox
		const known = languageOf(language)
		// A place is `telegram @desk ru`; of Slack and webhooks only the language is known.
		const where = place.split(' ').slice(1, -1).join(' ')
		return [
			h('p', [
				words.to[to],
				...(where === '' ? [] : [' ', h('bdi', where)]),
				', ',
				h('bdi', { lang: language }, known?.autonym ?? language),
				': ',
				h('span', { className: ['state', colours[delivery.ended]] }, endingWords(delivery, setting)),
			]),
			h('details', [
				h('summary', { lang: language, dir: known?.direction ?? 'auto' }, text),
				h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: words.to[to] }, [
					h('pre', { dir: 'auto' }, body),
				]),
			]),
		]
	}

function endingWords({ ended, status }: Delivery, { language }: Setting): string {
	const { outbox } = noticeWordsOf(language.tag)
	if (ended === 'failed' && status === null) return outbox.unset
	return formatMessage(language, outbox[ended], { status: status === null ? '—' : String(status) })
}
