import { describe, expect, test } from 'vitest'
import { readYaml } from '../../functions/validate/reading/yaml-document.ts'
import { found } from './reading/context.ts'

describe('YAML mistakes', () => {
	test.each([
		['title: a: b\ndate: c: d', ['1:8 yaml-colon', '2:7 yaml-colon'], '"a: b"'],
		["title: 'it's here'", ['1:12 yaml-colon'], '"it\'s here"'],
		['title: "He said" loudly', ['1:18 yaml-colon'], '"\\"He said\\" loudly"'],
		['title: @home', ['1:8 yaml-colon'], '"@home"'],
		['title: !now', ['1:8 yaml-colon'], '"!now"'],
		['title: apples\n  early: pears', ['1:8 yaml-colon'], '"apples early: pears"'],
		['lead: { alt: a: b }', ['1:14 yaml-colon'], '"a: b"'],
		['title: “x: y”', ['1:8 yaml-smart-quotes'], '"x: y"'],
		['title: "abc\ndate: "x"', ['1:8 yaml-unclosed'], undefined],
		['authors: [a, "b]', ['1:14 yaml-unclosed'], undefined],
		['tags: [a, b\ndate: x: y', ['1:7 yaml-unclosed', '2:7 yaml-colon'], undefined],
		['title: a\n date: x', ['2:1 yaml-indent'], undefined],
		['  title: a\ndate: x\nsection: y', ['1:1 yaml-indent'], undefined],
		['lead:\n  image: a\n alt: b', ['3:1 yaml-indent'], undefined],
		['lead:\n  image: a\n    alt: b', ['3:1 yaml-indent'], undefined],
		['tags:\n  - a\n - b', ['3:1 yaml-indent'], undefined],
		['lead:\n\timage: a\n\talt: b', ['2:1 yaml-tab', '3:1 yaml-tab'], undefined],
		['title:\u00a0a\n\u00a0date: b', ['1:7 yaml-nbsp', '2:1 yaml-nbsp', '2:1 yaml-indent'], undefined],
		['a: b\na: c\nd: { e: f, e: g }', ['2:1 yaml-duplicate', '3:12 yaml-duplicate'], undefined],
		['a: &b [c]\nd: *b', ['1:4 yaml-anchor', '2:4 yaml-anchor'], undefined],
		['date:2026-10-05\nwords alone\ntitle: a', ['1:1 front-matter-shape', '2:1 front-matter-shape'], undefined],
		['title: "a\\qb"', ['1:10 yaml-syntax'], undefined],
	])('%j', (text, places, quoted) => {
		const map = readYaml(text)
		expect(found({ problems: [...map.problems] })).toEqual(places)
		if (quoted !== undefined) expect(map.problems[0]?.values['quoted']).toBe(quoted)
	})

	test.each([
		['title: Apples # not a part of it', { title: 'Apples' }],
		['title: "Bus #5"', { title: 'Bus #5' }],
		['title: “Apples”', { title: '“Apples”' }],
		['description: >\n  Apples\n  and pears', { description: 'Apples and pears\n' }],
		['description: "Apples\n  and pears"', { description: 'Apples and pears' }],
		['time: 19:25\nno: no\nday: 2026-10-05', { time: '19:25', no: 'no', day: '2026-10-05' }],
		['url: https://example.org/a:b', { url: 'https://example.org/a:b' }],
	])('%j has none', (text, value) => {
		const map = readYaml(text)
		expect(map.problems).toEqual([])
		expect({ ...map.value }).toEqual(value)
	})

	test('are reported on the lines of the file, what is missing at the fence', () => {
		const map = readYaml('title: a\ntitle: b', 5)
		expect(found({ problems: [...map.problems] })).toEqual(['6:1 yaml-duplicate'])
		expect(map.placeOf(['section'])).toEqual({ line: 4, column: 1 })
	})
})
