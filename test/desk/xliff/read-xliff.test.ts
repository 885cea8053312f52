import { describe, expect, test } from 'vitest'
import { planOf } from '../../../functions/desk/changed/plan.ts'
import { mergeUnits } from '../../../functions/desk/xliff/merge.ts'
import { readXliff } from '../../../functions/desk/xliff/read-xliff.ts'
import { unitsOf } from '../../../functions/desk/xliff/units.ts'

const of = (text: string) => `---\ntitle: T\n---\n${text}\n`
const source = 'The **first** rows went in. See [the lake](../lake/en.md).\n\nNobody came.'
const plan = planOf({ was: of(source), now: of(source), own: of('Бір **екі**. [Көл](../lake/en.md).\n\nЕкі.') })
const [id = '', second = ''] = unitsOf(plan, 'all')
	.filter(({ name }) => name === 'paragraph')
	.map((unit) => unit.id)

const file = (units: string, root = 'version="2.1" srcLang="en" trgLang="kk"') =>
	`<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${root}><file id="f" original="articles/aral/en.md">${units}</file></xliff>`
const unit = (target: string, name = id) =>
	`<unit id="${name}"><segment><source>x</source><target>${target}</target></segment></unit>`

function put(xml: string) {
	const read = readXliff(Buffer.from(xml))
	if ('trouble' in read) throw new Error(read.trouble)
	const { texts, told } = mergeUnits(read.units, plan, plan)
	return { texts: [...texts.values()], told: told.map((one) => [one.id, one.trouble, ...one.codes]) }
}

describe('a file as translation programs give it back', () => {
	const written = 'Алғашқы **қатарлар**. [Көлді](../lake/en.md) қараңыз.'
	test.each([
		[
			'attributes in another order, final',
			`<unit canResegment="no" id="${id}"><segment state="final" id="s1"><source>x</source><target xml:lang="kk">Алғашқы <pc dataRefEnd="d1" id="1" dataRefStart="d1">қатарлар</pc>. <pc id="2">Көлді</pc> қараңыз.</target></segment></unit>`,
		],
		[
			'annotations around words',
			unit(
				'<mrk id="m1" type="term">Алғашқы</mrk> <pc id="1"><mrk id="m2" translate="yes">қатарлар</mrk></pc>. <pc id="2">Көлді</pc> қараңыз.',
			),
		],
		[
			'a unit cut into segments, with the gap between them',
			`<unit id="${id}"><segment><source>a</source><target>Алғашқы <pc id="1">қатарлар</pc>.</target></segment><ignorable><source> </source></ignorable><segment><source>b</source><target><pc id="2">Көлді</pc> қараңыз.</target></segment></unit>`,
		],
		[
			'segments in another order',
			`<unit id="${id}"><segment><source>a</source><target order="3"><pc id="2">Көлді</pc> қараңыз.</target></segment><ignorable><source> </source></ignorable><segment><source>b</source><target order="1">Алғашқы <pc id="1">қатарлар</pc>.</target></segment></unit>`,
		],
		[
			'pairs of marks written as two',
			unit('Алғашқы <sc id="1" dataRef="d1"/>қатарлар<ec startRef="1"/>. <sc id="2"/>Көлді<ec startRef="2"/> қараңыз.'),
		],
		[
			'modules and metadata of their own',
			`<unit id="${id}" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:o="urn:other"><mda:metadata><mda:meta type="t">target</mda:meta></mda:metadata><o:match><source>no</source><target>Жоқ</target></o:match><segment o:tm="1"><source>x</source><target>Алғашқы <pc id="1">қатарлар</pc>. <pc id="2">Көлді</pc><o:x>no</o:x> қараңыз.</target></segment></unit>`,
		],
	])('%s', (_what, units) => {
		expect(put(file(units))).toEqual({ texts: [written], told: [] })
	})

	test('in UTF-16, with a byte order mark', () => {
		const xml = `\uFEFF${file(unit('Ештеңе', second)).replace('?>', ' encoding="UTF-16"?>')}`
		const read = readXliff(Buffer.from(xml, 'utf16le'))
		expect(read).toMatchObject({ from: 'en', to: 'kk', original: 'articles/aral/en.md', units: [{ id: second }] })
	})
})

test.each([
	['no XML', '<xliff', 'xml'],
	['tags that cross', file('<unit id="a"></file></unit>'), 'xml'],
	['other XML', '<html/>', 'not-xliff'],
	['an entity nobody knows', file(unit('&nbsp;')), 'xml'],
	['a document type', `<!DOCTYPE xliff [<!ENTITY a "b">]>${file(unit('&a;'))}`, 'entities'],
	['XLIFF 1.2', '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>', 'old-xliff'],
	['elements without end', file('<a>'.repeat(200)), 'large'],
	['more than any article', ' '.repeat(5 * 1024 * 1024), 'large'],
	['more units than any article', file('<unit id="a"/>'.repeat(20_001)), 'large'],
	['nothing', '', 'xml'],
])('%s is refused, and it is said why', (_what, xml, trouble) => {
	expect(readXliff(Buffer.from(xml))).toMatchObject({ trouble })
})

test.each([
	['a mark is missing', 'Алғашқы <pc id="1">қатарлар</pc>.', ['lost', '2']],
	['a mark is there twice', '<pc id="1">a</pc> <pc id="1">b</pc> <pc id="2">c</pc>', ['doubled', '1']],
	['a mark is not the source’s', '<pc id="1">a</pc> <pc id="2">c</pc> <ph id="9"/>', ['unknown-code', '9']],
	['marks end within each other', '<sc id="1"/>a<sc id="2"/>b<ec startRef="1"/>c<ec startRef="2"/>', ['crossed', '1']],
])('%s: the paragraph stays, and is told by its id', (_what, target, trouble) => {
	expect(put(file(unit(target)))).toEqual({ texts: [], told: [[id, ...trouble]] })
})

test('an unknown id and a second unit of the same id are told; empty units and those left out stay as they are', () => {
	const units = unit('Сөз', 'u0') + unit('Ешкім', second) + unit('Басқа', second) + unit(' ') + '<unit id="x"/>'
	expect(put(file(units))).toEqual({
		texts: ['Ешкім'],
		told: [
			['u0', 'unknown'],
			[second, 'twice'],
		],
	})
})

test('what the source, or the desk, has changed since the file was made is told and not put in', () => {
	const now = planOf({ was: of(source), now: of(source.replace('Nobody', 'Somebody')), own: of('Басқаша.\n\nЕкі.') })
	const read = readXliff(
		Buffer.from(file(unit('<pc id="1">a</pc> <pc id="2">c</pc>') + unit('Ешкім келмеді.', second))),
	)
	const { texts, told } = mergeUnits('trouble' in read ? [] : read.units, now, plan)
	expect([...texts]).toEqual([])
	expect(told).toEqual([
		{ id, trouble: 'own-changed', codes: [], text: 'a c' },
		{ id: second, trouble: 'source-changed', codes: [], text: 'Ешкім келмеді.' },
	])
})
