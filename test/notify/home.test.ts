import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Setting } from '../../functions/desk/app/setting.ts'
import { deskWordsOf } from '../../functions/desk/app/words/all-desk-words.ts'
import { outboxPage } from '../../functions/desk/outbox/outbox-page.ts'
import { readOutbox } from '../../functions/desk/outbox/read-outbox.ts'
import { languageOf } from '../../functions/language/languages.ts'
import type { OutboxEntry } from '../../functions/notify/outbox-entry.ts'
import { readWants } from '../../infra/local/home-notices.ts'
import { LocalNewsroom } from '../../infra/local/newsroom.ts'
import { manuscript, settings } from '../support/fixture.ts'

let folder: string
const open: LocalNewsroom[] = []
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tilmash-notices-'))
})
afterEach(async () => {
	for (const newsroom of open.splice(0)) await newsroom.close()
	rmSync(folder, { recursive: true })
})

async function opened(notices = true): Promise<LocalNewsroom> {
	const newsroom = new LocalNewsroom({
		...{ site: join(folder, 'site'), data: join(folder, 'data'), log: { info: () => {}, error: () => {} } },
		...(notices && { notices: { home: 'http://localhost:4321' } }),
	})
	open.push(newsroom)
	for (const [key, text] of Object.entries(settings)) await put(newsroom, key, text)
	return newsroom
}
async function put(newsroom: LocalNewsroom, key: string, text: string): Promise<void> {
	await newsroom.manuscripts.put(key, Buffer.from(text), { contentType: 'text/plain' })
	await newsroom.settled()
}

function setting(tag: string): Setting {
	const language = languageOf(tag)
	if (language === undefined) throw new Error(`No language ${tag}`)
	const words = deskWordsOf(tag)
	return { newsroom: undefined, language, words, editor: { name: 'local', roles: [] }, site: '', here: '/desk/outbox' }
}

test('a good and a bad manuscript are two notices to look at, as they would have gone out', async () => {
	const newsroom = await opened()
	await put(newsroom, 'articles/aral/kk.md', manuscript({ title: 'Аралға сексеуіл', section: 'sport' }))
	await put(
		newsroom,
		'articles/aral/ru.md',
		manuscript({ title: 'Саксаул возвращается' }, 'Первые ряды посадили весной, и они уже растут на сухом дне моря.'),
	)
	// The same once more: nothing has become of it.
	await put(newsroom, 'articles/aral/kk.md', manuscript({ title: 'Аралға сексеуіл', section: 'sport' }))
	const entries = await readOutbox(new Date(), newsroom.desk)
	const said = entries.flatMap(({ deliveries }) => deliveries.map(({ place, ended, body }) => ({ place, ended, body })))
	expect(said.filter(({ body }) => body.includes('Саксаул'))).toEqual([
		{
			place: 'email desk-ru@newsroom.invalid ru',
			ended: 'kept',
			body: `Опубликовано: «Саксаул возвращается» (русский)

Опубликовано: «Саксаул возвращается» (русский)

Открыть страницу:
http://localhost:4321/ru/aral/
`,
		},
	])
	expect(said.filter(({ body }) => body.includes('Жарияланбады')).map(({ place }) => place)).toContain(
		'email desk-kk@newsroom.invalid kk',
	)
	expect(readdirSync(join(folder, 'data/desk/outbox')).length).toBe(entries.length)

	const page = outboxPage(entries, setting('fa'))
	expect(page).toContain('<html lang="fa" dir="rtl"')
	expect(page).toContain('همین\u200cجا نگه داشته شد و فرستاده نشد')
	expect(page).toContain('href="/desk/article?story=aral&#x26;language=ru"')
	expect(page).toContain('Опубликовано: «Саксаул возвращается» (русский)')
})

test('where nobody is to be told, nothing is kept', async () => {
	const newsroom = await opened(false)
	await put(newsroom, 'articles/aral/en.md', manuscript())
	expect(existsSync(join(folder, 'data/desk/outbox'))).toBe(false)
})

const entry = (at: string, text: string): OutboxEntry => ({
	...{ id: 'a'.repeat(32), at, announce: 'live', story: 'aral', language: 'en' },
	deliveries: [
		{
			place: 'telegram @desk_chat ru',
			to: 'telegram',
			language: 'ru',
			ended: 'failed',
			status: 403,
			at,
			text,
			body: text,
		},
		{ place: 'webhook en', to: 'webhook', language: 'en', ended: 'failed', status: null, at, text, body: '' },
		{ place: 'slack en', to: 'slack', language: 'en', ended: 'waiting', status: 503, at, text, body: text },
	],
})

test('the outbox says where to, and how each ended; what was told is text on its page', () => {
	const page = outboxPage([entry('2026-06-01T00:00:00.000Z', '<script>alert(1)</script>')], setting('en'))
	expect(page).not.toContain('<script>alert')
	expect(page.replace(/<[^>]+>/g, '')).toContain('Telegram @desk_chat, русский: not taken (403)')
	expect(page.replace(/<[^>]+>/g, '')).toContain('webhook, English: not set up, or no answer')
	expect(page.replace(/<[^>]+>/g, '')).toContain('Slack, English: will be tried again (503)')
	expect(outboxPage([], setting('uz-Latn'))).toContain('Soʻnggi 30 kunda xabar boʻlmagan.')
})

test('the outbox shows the newest hundred, over as many days as it is kept', async () => {
	const newsroom = await opened(false)
	const keep = (at: string) =>
		newsroom.desk.put(`outbox/${at}-x.json`, Buffer.from(JSON.stringify(entry(at, 'said'))), {
			contentType: 'application/json',
		})
	for (let minute = 0; minute < 60; minute++) {
		const at = `:${String(minute).padStart(2, '0')}:00.000Z`
		await keep(`2026-06-01T10${at}`)
		await keep(`2026-05-12T10${at}`)
	}
	const shown = (await readOutbox(new Date('2026-06-01T12:00:00.000Z'), newsroom.desk)).map(({ at }) => at)
	expect(shown).toHaveLength(100)
	expect(shown.at(0)).toBe('2026-06-01T10:59:00.000Z')
	expect(shown.at(-1)).toBe('2026-05-12T10:20:00.000Z')
	expect(shown.toSorted().toReversed()).toEqual(shown)
})

test('a file of notices is taken as it is in cdk.json, and what is wrong with it is said', () => {
	const file = join(folder, 'notices.yml')
	const read = (text: string) => {
		writeFileSync(file, text)
		return readWants(file)
	}
	expect(read('- { to: telegram, chat: "-1001", language: fa, on: [rejected], articles: [fa] }')).toEqual([
		{ to: 'telegram', chat: '-1001', language: 'fa', on: ['rejected'], articles: ['fa'] },
	])
	expect(read('- { to: email, address: a@example.org, language: en }')).toMatchObject([
		{ on: ['rejected', 'scheduled', 'live', 'changed', 'corrected', 'gone', 'comment'] },
	])
	const wrong = read(
		'- { to: pigeon, language: en }\n- { to: email, language: en }\n- { to: slack, language: de, adress: x }',
	)
	expect(wrong).toContain('0.to: must be one of email, slack, telegram, webhook')
	expect(wrong).toContain('1.address: must be there for email, and for nothing else')
	expect(wrong).toContain('2.language: must be one of en, ru, kk')
	expect(wrong).toContain('knows no adress')
	expect(readFileSync(file, 'utf8')).toContain('pigeon')
	const nobody = read('- { to: slack, language: en, articles: [kz, uz, kk, xx] }')
	expect(nobody).toContain('0.articles.0: must be the tag of a language; “kz” is none: did you mean kk?')
	expect(nobody).toContain(
		'0.articles.1: must be the tag of a language; “uz” is none: did you mean uz-Latn or uz-Cyrl?',
	)
	expect(nobody).not.toContain('articles.2')
	expect(nobody).toContain('0.articles.3')
	expect(readWants(join(folder, 'none.yml'))).toContain('cannot be read')
})
