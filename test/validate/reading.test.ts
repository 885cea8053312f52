import { describe, expect, test } from 'vitest'
import { found, manuscript, read } from './reading/context.ts'

describe('a manuscript', () => {
	test('without mistakes has none', () => {
		const reading = read(manuscript())
		expect(reading.problems).toEqual([])
		expect(reading.galley?.metadata).toMatchObject({ title: 'Apples ripen early', date: '2026-10-04T19:00:00.000Z' })
	})

	test('tells all of its problems at once, each at its place', () => {
		const reading = read(
			manuscript(
				{
					title: 'Almaty: apples',
					authors: '[saulle]',
					date: '2026-02-30',
					section: null,
					sumary: 'x',
					tags: '[aples]',
				},
				'# Apples\n\nA wоrd, ![](https://photos.example.com/a.jpg) and a note.[^1]',
			),
		)
		expect(found(reading)).toEqual([
			'1:1 field-missing',
			'2:8 yaml-colon',
			'4:11 author-unknown',
			'5:7 date-impossible',
			'6:1 field-unknown',
			'7:8 tag-unknown',
			'9:1 heading-title',
			'11:3 letters-lookalike',
			'11:9 image-remote',
			'11:58 footnote-undefined',
		])
		expect(reading.galley).toBeNull()
	})

	test.each([
		['CRLF', (text: string) => text.replaceAll('\n', '\r\n'), []],
		['a byte order mark', (text: string) => `\uFEFF${text}`, ['1:1 encoding-bom']],
		['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`, ['1:1 encoding-bom']],
		['blank lines before', (text: string) => `\n\n${text}`, []],
	])('may have %s without its places moving', (_what, change, more) => {
		const lines = (changes: Record<string, string>) => found(read(change(manuscript(changes, 'A twо-word note.'))))
		const shift = lines({})[more.length]?.startsWith('10:') ? 2 : 0
		expect(lines({ date: 'soon' })).toEqual([...more, `${5 + shift}:7 date-format`, `${8 + shift}:3 letters-lookalike`])
	})

	test.each([
		['---', '---'],
		['----', '-----'],
		['---', '...'],
	])('may have the fences %s and %s', (opening, closing) => {
		const [, front = '', body = ''] = /^---\n(.*)\n---\n(.*)$/s.exec(manuscript()) ?? []
		expect(read(`${opening}\n${front}\n${closing}\n${body}`).problems).toEqual([])
	})

	test('is withdrawn whatever else is wrong with it', () => {
		expect(read(manuscript({ status: 'withdrawn', date: 'soon', authors: null }))).toMatchObject({
			status: 'withdrawn',
			problems: [],
		})
	})

	test('lists no more than twenty problems of a rule', () => {
		const unknown = Object.fromEntries(Array.from({ length: 500 }, (_none, index) => [`field${index}`, 'x']))
		expect(read(manuscript(unknown)).problems).toHaveLength(20)
	})
})

describe('fields', () => {
	test('are understood by the names of other tools, and it is said', () => {
		const reading = read(
			manuscript({
				title: null,
				date: null,
				section: null,
				headline: 'Apples ripen early',
				publishDate: '2026-10-05',
				category: 'society',
				cover: 'apples.jpg',
				feature_image_alt: 'Apples in a basket',
				draft: 'true',
			}),
		)
		expect(new Set(reading.problems.map(({ rule }) => rule))).toEqual(new Set(['field-alias']))
		expect(reading.status).toBe('draft')
		expect(reading.galley?.metadata).toMatchObject({
			section: 'society',
			lead: { image: 'apples.jpg', alt: 'Apples in a basket' },
		})
	})

	test('of two that say the same the other tool’s is one too many, in any order', () => {
		const both = { title: null, headline: 'Apples', 'title ': 'Apples ripen' }
		const reading = read(manuscript(both))
		expect(found(reading)).toContain('6:1 field-twice')
		expect(reading.problems[0]?.values).toMatchObject({ alias: 'headline', field: 'title' })
	})

	test.each([
		['one author without brackets', { authors: 'saule' }],
		['an author with a name', { authors: '{ name: Timur Aliyev, url: https://timur.example.org }' }],
		['a photo’s name as the lead', { lead: 'apples.jpg', 'lead.alt': 'Apples' }],
		['parts of a field with dots', { 'lead.image': 'a.jpg', 'lead.alt': 'Apples', 'lead.credit': 'A' }],
		['fields of their own', { 'x-desk': '{ a: [1, 2] }' }],
		['an empty field', { byline: '', tags: '' }],
	])('may be %s', (_what, changes) => {
		expect(read(manuscript(changes)).problems).toEqual([])
	})

	test.each([
		['a number as a date', { date: '20261005' }, '5:7 date-format'],
		['seconds that no minute has', { date: '2026-10-05T09:00:99+05:00' }, '5:7 date-impossible'],
		['an offset of days', { date: '2026-10-05T09:00:00+99:99' }, '5:7 date-impossible'],
		['words after the time', { date: '2026-10-05T09:00 in Almaty +05:00' }, '5:7 date-impossible'],
		['a number out of its range', { urgency: '12' }, '7:10 value-unknown'],
		['a mistyped part', { lead: '\n  image: a.jpg\n  alt: Apples\n  captoin: A' }, '10:3 field-unknown'],
		['a mistyped part of an author', { authors: '[{ nmae: Timur }]' }, '4:13 field-unknown'],
		['an escaped control', { title: '"Apples\\0"' }, '2:8 control-characters'],
		['half a letter', { title: '"Apples \\ud83d"' }, '2:8 lone-surrogate'],
		['a word of two alphabets in quotes', { title: '"Ripe аpples"' }, '2:14 letters-lookalike'],
		['a headline that YAML cuts off', { title: 'Bus #5 is back' }, '2:12 yaml-colon'],
	])('are refused or pointed out: %s', (_what, changes, expected) => {
		expect(found(read(manuscript(changes)))).toContain(expected)
	})

	test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'lead.__proto__', 'lead.constructor'])(
		'named %s are unknown and nothing else',
		(name) => {
			const reading = read(manuscript({ [name]: '{ polluted: true }' }))
			expect(found(reading)).toEqual(['7:1 field-unknown'])
			expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
		},
	)

	test('with a time keep it as text', () => {
		const reading = read(manuscript({ title: '19:25', slugline: '12:30:45', 'x-no': 'no', byline: 'no' }))
		expect(reading.galley?.metadata).toMatchObject({ title: '19:25', byline: 'no' })
		expect(reading.galley?.metadata.more).toMatchObject({ slugline: '12:30:45', 'x-no': 'no' })
	})
})

describe('article.yml', () => {
	const shared = {
		date: '2026-10-01',
		section: 'society',
		lead: { image: 'apples.jpg', alt: 'Apples', caption: 'In October.', credit: 'Photo by Timur' },
	}

	test('gives what the language file leaves out, part by part of the lead', () => {
		const own = manuscript({ date: null, section: null, lead: '{ alt: Apples in a basket }' })
		expect(read(own, { shared }).galley?.metadata).toMatchObject({
			date: '2026-09-30T19:00:00.000Z',
			lead: { image: 'apples.jpg', alt: 'Apples in a basket', caption: 'In October.', credit: 'Photo by Timur' },
		})
	})

	test('gives way to what the language file says', () => {
		expect(read(manuscript({ date: '2026-10-05' }), { shared }).galley?.metadata.date).toBe('2026-10-04T19:00:00.000Z')
	})

	test('does not hide a lead that is wrong, nor repeat what follows from it', () => {
		const wrong = manuscript({ lead: '{ image: apples.jpg, focus: middle }' })
		expect(found(read(wrong, { shared: { lead: { image: 'apples.jpg' } } }))).toEqual(['7:35 focus-format'])
	})
})

describe('a dateline', () => {
	test.each([
		['ALMATY -- The first', 'ALMATY'],
		['ALMATY — The first', 'ALMATY'],
		['UST-KAMENOGORSK, KAZAKHSTAN – The first', 'UST-KAMENOGORSK, KAZAKHSTAN'],
	])('is lifted from “%s”', (body, place) => {
		const reading = read(manuscript({}, `${body} ones are green.`))
		expect(found(reading)).toEqual(['8:1 dateline-lifted'])
		expect(reading.galley?.metadata.dateline).toBe(place)
	})

	test.each([
		'Apples -- the first ones -- are green.',
		'ALMATY--the first ones are green.',
		'آلماتی -- سیب‌های نخست سبزند.',
		'THE FIRST APPLES OF THE YEAR ARE -- at last -- green.',
	])('is not seen in “%s”', (body) => {
		expect(read(manuscript({}, body)).galley?.metadata.dateline).toBeNull()
	})

	test('in the front matter goes before the text’s', () => {
		const reading = read(manuscript({ dateline: 'TARAZ' }, 'ALMATY -- The first ones are green.'))
		expect(reading.galley?.metadata.dateline).toBe('TARAZ')
	})
})

describe('the body', () => {
	test('has references like links and images written out', () => {
		const reading = read(
			manuscript({}, '[a][1] and [b][2]\n\n![A basket][3]\n\n[1]: javascript:a()\n[2]: ../pears/en.md\n[3]: c.jpg "C"'),
		)
		expect(found(reading)).toEqual(['8:1 link-unsafe'])
		expect(reading.links).toMatchObject([{ story: 'pears', language: 'en', at: { line: 8, column: 12 } }])
		expect(reading.photos.map(({ name }) => name)).toEqual(['c.jpg'])
		expect(JSON.stringify(reading.galley?.body)).not.toContain('javascript')
	})

	test('is said to end in a comment that is never closed', () => {
		const reading = read(manuscript({}, 'Apples.\n\n<!-- to do\n\nPears.'))
		expect(found(reading)).toEqual(['10:1 html-dropped'])
	})

	test.each([
		['[^1]', 1],
		['\\[^1]', 0],
		['`[^1]`', 0],
		['[^1] and [^1]', 1],
		['[^1] and [^2]', 2],
		['[^1]\n\n[^1]: Yes.', 0],
	])('%j has %i footnotes without a text', (body, count) => {
		expect(found(read(manuscript({}, `Apples ${body}`)))).toHaveLength(count)
	})

	test('has its words placed where they stand in the file, in lists and behind entities', () => {
		const reading = read(manuscript({}, '- one\n  &amp; twо\n\n> thrее'))
		expect(found(reading)).toEqual(['9:9 letters-lookalike', '11:3 letters-lookalike'])
	})
})
