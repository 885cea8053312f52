import { manuscript } from '../support/fixture.ts'
import { TestNewsroom } from '../support/memory-tools.ts'
import { photo, withIptc } from '../support/photos.ts'
import { StrictNewsroom } from './strict-newsroom.ts'

/** Text that means something else to a header, a tag, a comment, a script, a feed, a template or the eye. */
export const hostileWords: Readonly<Record<string, string>> = {
	header: 'a%0d%0aX-Header: 1, Set-Cookie: a=b; Path=/',
	tag: '"\'><script>alert(1)</script><img src=x onerror=alert(1)>',
	comment: '--><!-- --!> <!doctype html>',
	script: '</script><script>{"@type":"x"}</ScRiPt >\u2028',
	cdata: ']]><![CDATA[</title></item>&undefined; &#0;',
	template: '{$title} {{7*7}} |{x}| .input {$a :number} \uE000title\uE001',
	unicode: 'ﷺ\u200d\u200c\u00ad\u{e0041}e\u0301\u{1f468}\u200d\u{1f469}\ufeff‮'.replace('\u202e', ''),
}
/** The same on one line, as a field has it. */
export const oneLine = (text: string): string => text.replace(/[\u2028\r\n]/g, ' ')
const named = (text: string) => ({
	en: oneLine(text),
	ru: oneLine(text),
	kk: oneLine(text),
	ar: oneLine(text),
	'uz-Latn': oneLine(text),
})

const siteYml = (text: string) =>
	JSON.stringify({
		title: named(text),
		description: named(text),
		url: 'https://news.example.org',
		timeZone: 'Asia/Almaty',
		sourceLanguage: 'en',
		languages: ['en', 'ru'],
		sections: { environment: named(text) },
		contact: { email: 'desk@news.example.org' },
		copyright: oneLine(text),
	})

const article = (text: string) => ({
	title: oneLine(text),
	description: oneLine(text),
	authors: ['madina', { name: oneLine(text), url: 'https://a.example/?a=%0d%0ab,c;d&e' }],
	dateline: oneLine(text),
	translators: [{ name: oneLine(text) }],
	translation: 'human' as const,
	tags: ['aral-sea'],
	corrections: [{ date: '2026-03-03', text: oneLine(text) }],
	copyright: oneLine(text),
	canonical: 'https://a.example/%0d%0a,?q=<'.replace('<', '%3C'),
	license: 'https://a.example/(licence),;=$&+!*'.replace("'", ''),
	slug: 'сексеуіл-ағаш',
	aliases: ['/en/old,name;a=b|c"d\'e<f>/', '/en/сөз\u00a0ескі'.replace('\u00a0', ''), '/other/{a}/$b/`c`'],
	lead: { image: 'lead.jpg', alt: oneLine(text), caption: oneLine(text), credit: oneLine(text) },
})

/** A newsroom in which everything that has words has these. */
export async function publishedWith(text: string): Promise<StrictNewsroom> {
	const held = await TestNewsroom.open({ bare: true })
	const newsroom = new StrictNewsroom(held)
	try {
		await newsroom.put('site.yml', siteYml(text))
		await newsroom.put('authors.yml', JSON.stringify({ madina: { name: named(text), bio: named(text) } }))
		await newsroom.put('taxonomy.yml', JSON.stringify({ tags: { 'aral-sea': named(text) } }))
		await newsroom.put('articles/aral/lead.jpg', withIptc(await photo(), text, text))
		await newsroom.put('articles/aral/en.md', manuscript(article(text)))
		await newsroom.put(
			'articles/plain/en.md',
			manuscript({ authors: ['madina'], lead: { image: 'lead.jpg', alt: 'Rows of saxaul' } }),
		)
		await newsroom.put('articles/plain/lead.jpg', withIptc(await photo(), text, text))
		await newsroom.put(
			'pages/about/en.md',
			`---\ntitle: ${JSON.stringify(oneLine(text))}\ndescription: ${JSON.stringify(oneLine(text))}\n---\nWords.\n`,
		)
	} finally {
		held.close()
	}
	return newsroom
}
