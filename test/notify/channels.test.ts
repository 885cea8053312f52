import { createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emailOf } from '../../functions/notify/channels/email.ts'
import { slack } from '../../functions/notify/channels/slack.ts'
import { telegram } from '../../functions/notify/channels/telegram.ts'
import { webhook } from '../../functions/notify/channels/webhook.ts'
import { news, notice, want } from './notices.ts'

const secrets = {
	slack: 'https://hooks.slack.example/T/B/secret',
	telegram: '123:token',
	webhook: 'https://cms.example.org/hook',
	webhookKey: 'a key of thirty-two letters or more',
}
const none = { slack: '', telegram: '', webhook: '', webhookKey: '' }
const at = new Date('2026-06-01T00:00:30.000Z')
const chat = want({ to: 'telegram', chat: '-100123' })
const nasty = notice(news.live, 'en', { title: 'A <b>&amp;</b> *bold* _word_ `x` <!channel>' })
const long = notice(news.live, 'ru', { title: '&'.repeat(5000) })

test('an e-mail says what happened in its subject, and in its text who did it, what readers see, and where to look', () => {
	expect(emailOf(notice(news.rejected, 'en', { isLive: true }))).toEqual({
		subject: 'Not published: articles/aral/en.md. 2 mistakes',
		text: `Not published: articles/aral/en.md. 2 mistakes
Readers see an older version.
Uploaded by madina@example.org

See what to mend:
https://desk.example.org/desk/article?story=aral&language=en
`,
	})
})

test('Slack gets rich text, in which a headline’s asterisks and brackets are letters, and a fallback with its three signs escaped', () => {
	const request = slack(nasty, want({ to: 'slack' }), secrets, at)
	expect(request?.url).toBe('https://hooks.slack.example/T/B/secret')
	expect(request?.headers).toEqual({ 'content-type': 'application/json; charset=utf-8' })
	expect(JSON.parse(request?.body ?? '')).toEqual({
		text: 'Live: “A &lt;b&gt;&amp;amp;&lt;/b&gt; *bold* _word_ `x` &lt;!channel&gt;” (English)',
		mrkdwn: false,
		blocks: [
			{
				type: 'rich_text',
				elements: [
					{
						type: 'rich_text_section',
						elements: [
							{
								type: 'text',
								text: 'Live: “A <b>&amp;</b> *bold* _word_ `x` <!channel>” (English)',
								style: { bold: true },
							},
							{ type: 'text', text: '\n' },
							{ type: 'link', url: 'https://news.example.org/en/aral/', text: 'Read the page' },
						],
					},
				],
			},
		],
	})
})

test('Telegram gets HTML in which a headline opens no tag, and shows no page below it', () => {
	const request = telegram(nasty, chat, secrets, at)
	expect(request?.url).toBe('https://api.telegram.org/bot123:token/sendMessage')
	expect(JSON.parse(request?.body ?? '')).toEqual({
		chat_id: '-100123',
		text: '<b>Live: “A &lt;b&gt;&amp;amp;&lt;/b&gt; *bold* _word_ `x` &lt;!channel&gt;” (English)</b>\n<a href="https://news.example.org/en/aral/">Read the page</a>',
		parse_mode: 'HTML',
		link_preview_options: { is_disabled: true },
	})
})

test('what Telegram counts stays below its 4,096 letters, a subject below 100, whatever a headline or name is', () => {
	const texts = fc.string({ unit: 'binary', maxLength: 6000 })
	fc.assert(
		fc.property(texts, texts, (title, by) => {
			const rejected = notice({ ...news.rejected, by, file: `articles/${title}/en.md` }, 'kk', { isLive: true })
			for (const one of [notice(news.live, 'fa', { title }), rejected]) {
				const { text } = JSON.parse(telegram(one, chat, secrets, at)?.body ?? '')
				const shown = text.replace(/<a href="[^"]*">/, '').replace(/<\/?[ab]>/g, '')
				expect(shown.replace(/&(?:amp|lt|gt);/g, '&').length).toBeLessThanOrEqual(4096)
				expect(text.isWellFormed()).toBe(true)
				const { subject } = emailOf(one)
				expect(subject.length).toBeLessThan(100)
				expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u2066-\u2069]/u)
			}
		}),
		{ numRuns: 200 },
	)
})

test('a headline is cut, so that no channel is given more than it takes', () => {
	expect(long.what).toMatch(/^Опубликовано: «&{199}…» \(English\)$/)
	expect(emailOf(long).subject.length).toBeLessThan(100)
})

test('a webhook gets the announcement and its words, signed so that whoever has the key can tell', () => {
	const request = webhook(notice(news.scheduled), want({ to: 'webhook' }), secrets, at)
	expect(request?.url).toBe('https://cms.example.org/hook')
	expect(JSON.parse(request?.body ?? '')).toEqual({
		...{ id: expect.stringMatching(/^[0-9a-f]{32}$/), at: '2026-06-01T00:00:00.000Z', announce: 'scheduled' },
		...{ story: 'aral', language: 'en', edition: '0066', moment: '2026-11-20T04:00:00.000Z' },
		title: 'Saxaul returns to the Aral seabed',
		text: 'Scheduled for 20 November 2026, 09:00: “Saxaul returns to the Aral seabed” (English)',
		textLanguage: 'en',
		link: 'https://desk.example.org/desk/article?story=aral&language=en',
	})
	const { t, v1 } = Object.fromEntries(
		(request?.headers['x-tilmash-signature'] ?? '').split(',').map((part) => part.split('=')),
	)
	// 2026-06-01T00:00:30Z.
	expect(t).toBe('1780272030')
	const mine = createHmac('sha256', 'a key of thirty-two letters or more')
	expect(v1).toBe(mine.update(`1780272030.${request?.body}`).digest('hex'))
})

test('a channel that nobody has set up is given nothing', () => {
	expect(slack(nasty, want({ to: 'slack' }), none, at)).toBeUndefined()
	expect(telegram(nasty, chat, none, at)).toBeUndefined()
	expect(webhook(nasty, want({ to: 'webhook' }), none, at)).toBeUndefined()
	expect(webhook(nasty, want({ to: 'webhook' }), { ...secrets, webhookKey: '' }, at)).toBeUndefined()
})
