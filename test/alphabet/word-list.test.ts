import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { readPairs } from '../../functions/alphabet/words/read-pairs.ts'
import { uzIrregular } from '../../functions/alphabet/words/uz-irregular.ts'
import { uzSoft } from '../../functions/alphabet/words/uz-soft.ts'
import { uzTs } from '../../functions/alphabet/words/uz-ts.ts'
import { uzYo } from '../../functions/alphabet/words/uz-yo.ts'
import { wordPairs } from '../support/word-pairs.ts'

const { text: toCyrillic } = await openAlphabet('uz-Latn', 'uz-Cyrl')
const { text: toLatin } = await openAlphabet('uz-Cyrl', 'uz-Latn')

test.each(
	wordPairs(`
		rolik ролик, rolni ролни, sirka сирка, sirkda циркда, olgani олгани, sezar сезар, yoddan ёддан, yodlash ёдлаш
		profilaktika профилактика, modellashtirish моделлаштириш, modelyer модельер, gospitalizatsiya госпитализация
		alfavit алфавит, golfstrim голфстрим, daryo дарё, martabali мартабали, maymun маймун, mayda майда, seriya серия
		serdaromad сердаромад, stilist стилист, delta дельта, kabinet кабинет, kartoshka картошка, sexlar цехлар
		perpendikulyar перпендикуляр, meros мерос, mehr меҳр, reperlar рэперлар, repertuar репертуар, atsiz атсиз
		gesda гесда, sovetskiy советский, aytsak айтсак, tutsa тутса, kutsin кутсин, yotsirash ётсираш, sultonim султоним
	`),
)('%s begins like a word of the list, or is one, and is %s', (latin, cyrillic) => {
	expect(toCyrillic(latin)).toBe(cyrillic)
})

/** What Latin letters do not tell, or write in two ways: these go to Cyrillic, and come back in another spelling. */
const oneWay =
	'sentyabr oktyabr lisenziya motosikl selluloza vaktsina ats oits ges ses tes ytt yttb yxht ashob ishoq ishoqov mushaf tashih'

test('of the house’s Uzbek words all but 19 come back as they went', () => {
	const listed = Object.entries({ ...uzSoft, ...uzTs, ...uzYo, ...uzIrregular })
	expect(listed.length).toBeGreaterThanOrEqual(250)
	const lost = listed
		.filter(([latin, cyrillic]) => toLatin(cyrillic) !== latin.replace('*', ''))
		.map(([latin]) => latin)
	expect(lost.sort()).toEqual(oneWay.split(' ').sort())
})

test('a slip in a word list stops the list, not a story', () => {
	expect(readPairs('a б, c д\n\te ф')).toEqual({ a: 'б', c: 'д', e: 'ф' })
	for (const slip of ['a', 'a b c', 'a b, a c']) expect(() => readPairs(slip)).toThrow('Not a pair')
})
