import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasErrors } from '../../../../functions/problem/problem.ts'
import { themeOf } from '../../../../functions/style/theme.ts'
import { readManuscript } from '../../../../functions/validate/reading/read-manuscript.ts'
import { articleSchema } from '../../../../infra/local/tools/article-schema.ts'
import { choicesOf } from '../../../../infra/local/tools/choices.ts'
import { checker, goodSettings, toolNewsrooms } from './tool-newsroom.ts'

const settings = goodSettings(toolNewsrooms()())
const check = checker(articleSchema(choicesOf(settings)))
const newsroom = { ...settings, theme: themeOf({}) }

/** A value as editors write it: mostly good, now and then nearly so. */
const mostly = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary, weight: 12 }, { arbitrary: odd, weight: 1 })
const odd = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string(), fc.constant([]), fc.constant({}))
const words = fc.oneof(
	fc.stringMatching(/^[ \n]?[\p{L}\p{M}\p{N}]{1,12}( [\p{L}]{1,9}){0,4}[ \n]{0,2}$/u),
	fc.constantFrom('ش', '  Saxaul\t', 'Two\nlines', 'x'.repeat(1000), `${'y'.repeat(1000)} `, '𐀀'.repeat(500)),
)
const two = fc.integer({ min: 0, max: 61 }).map((number) => String(number).padStart(2, '0'))
const day = fc.tuple(fc.integer({ min: 1990, max: 2040 }), two, two).map((parts) => parts.join('-'))
const between = fc.constantFrom('T', 'T', ' ', 't')
const seconds = fc.constantFrom('', ':30', ':30.5', ':61', ' ')
const offset = fc.constantFrom('Z', '+05:00', '+0500', '-03:30', '', ' +05:00', '(x)+05:00', 'z')
const moment = fc
	.tuple(day, between, two, two, seconds, offset)
	.map(([d, t, h, m, s, o]) => `${d}${t}${h}:${m}${s}${o}`)
const date = fc.oneof(day, moment, fc.constantFrom('2026-11-20', '2026-11-20T09:00:00+05:00', '2026-11-20 09:00Z'))
const url = fc.oneof(fc.webUrl(), fc.constantFrom('HTTPS://a.b/ü', 'http:/x', 'https://a b'))
const author = fc.oneof(
	fc.constantFrom('madina', 'aral-bureau', 'nobody'),
	fc.record({ name: words, url }, { requiredKeys: ['name'] }),
)
const tag = fc.constantFrom('aral-sea', 'forestry', 'unknown')
const tags = fc.oneof(fc.array(tag, { maxLength: 12 }), tag)
const section = fc.constantFrom('society', 'environment', 'environment', 'sport')
const lead = fc.oneof(
	fc.record(
		{
			image: fc.constantFrom('lead.jpg', 'a b.PNG', 'lead'),
			alt: words,
			decorative: fc.boolean(),
			caption: words,
			credit: words,
			focus: fc.constantFrom('50,30', '0 , 100', '101,5', ' 5,5', '50, 30'),
			'x-own': odd,
		},
		{ requiredKeys: ['alt'] },
	),
	fc.constant('lead.jpg'),
)
const written: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
	title: words,
	description: words,
	authors: fc.oneof(fc.array(author, { maxLength: 3 }), author),
	date,
	section,
	headline: words,
	summary: words,
	byline: words,
	'lead.alt': words,
	cover: fc.constantFrom('lead.jpg', 'a b.PNG', 'lead'),
	updated: date,
	embargo: date,
	publishDate: date,
	status: fc.constantFrom('draft', 'ready', 'published', 'withheld', 'publish'),
	draft: fc.boolean(),
	tags,
	keywords: tags,
	genre: fc.constantFrom('news', 'opinion', 'editorial'),
	lead,
	slug: fc.constantFrom('saxaul', 'сексеуіл-арал', 'Saxaul', 'a--b', 'نمک\u200cها', 'e\u0301te\u0301'),
	aliases: fc.oneof(fc.constantFrom('/en/old/', ['/en/a/', 'my words']), fc.array(fc.webPath())),
	translation: fc.constantFrom('human', 'machine-edited', 'hand'),
	source: fc.constantFrom({ lang: 'ru' }, { lang: 'xx', revision: '1' }, { revision: '1' }),
	translators: fc.array(author, { maxLength: 2 }),
	corrections: fc.array(fc.record({ date, text: words }), { maxLength: 2 }),
	comments: fc.constantFrom('open', 'off', true, false, 'shut'),
	urgency: fc.integer({ min: 0, max: 10 }),
	canonical: url,
	lang: fc.constantFrom('en', 'EN', 'ru'),
	translationKey: fc.oneof(words, fc.nat()),
	'x-desk': fc.jsonValue(),
	nonsense: fc.jsonValue(),
}
const good = {
	title: 'Saxaul returns to the Aral seabed',
	description: 'Volunteers and foresters have planted a third of the dry seabed.',
	authors: ['madina'],
	date: '2026-03-02T09:00:00+05:00',
	section: 'environment',
}
const meant: Readonly<Record<string, string>> = {
	headline: 'title',
	summary: 'description',
	publishDate: 'date',
	cover: 'lead',
	'lead.alt': 'lead',
}

/** A good article with a few fields written otherwise; under another tool's name the field's own is not there. */
const fieldOtherwise = fc
	.constantFrom(...Object.keys(written))
	.chain((name) => fc.tuple(fc.constant(name), mostly(written[name] ?? odd)))
const article = fc.array(fieldOtherwise, { minLength: 1, maxLength: 5 }).map((fields) => {
	const aliased = new Set(fields.map(([name]) => meant[name]))
	return Object.fromEntries([...Object.entries(good), ...fields].filter(([name]) => !aliased.has(name)))
})

test('whatever the validator accepts, the schema accepts: no editor is told off for nothing', () => {
	let accepted = 0
	fc.assert(
		fc.property(article, (fields) => {
			const manuscript = `---\n${JSON.stringify(fields)}\n---\nThe first rows went in with the spring rains.\n`
			const context = { story: 'aral', language: 'en', newsroom, shared: {}, photos: {} }
			const { problems } = readManuscript(Buffer.from(manuscript), context)
			if (hasErrors(problems)) return
			accepted++
			expect(check(fields)).toEqual([])
		}),
		{ numRuns: 4000 },
	)
	expect(accepted).toBeGreaterThan(1000)
}, 120_000)
