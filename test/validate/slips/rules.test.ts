import { describe, expect, test } from 'vitest'
import { mended, slips } from './support.ts'

/** `[language, what was typed, what it becomes]`. */
type Row = readonly [string, string, string]

function mends(rule: string, rows: readonly Row[]): void {
	test.each(rows)('%s: %s → %s', (tag, typed, right) => {
		expect(slips(tag, typed)).toContain(rule)
		expect(mended(tag, typed)).toBe(right)
		expect(slips(tag, right)).toEqual([])
	})
}

function leaves(rows: readonly (readonly [string, string])[]): void {
	test.each(rows)('%s: %s stays', (tag, text) => {
		expect(slips(tag, text)).toEqual([])
		expect(mended(tag, text)).toBe(text)
	})
}

describe('a letter of another alphabet that only looks right becomes the right one', () => {
	mends('letters-lookalike', [
		['ru', 'Мaшина едет', 'Машина едет'],
		['kk', 'əлем туралы', 'әлем туралы'],
		['kk', 'Өзeн бойы', 'Өзен бойы'],
		['tg', 'рӯзҳoи гарм', 'рӯзҳои гарм'],
		['uz-Cyrl', 'мaктаб', 'мактаб'],
		['en', 'a rоse', 'a rose'],
		['az', 'gәlir', 'gəlir'],
		['ru', 'пришла не oт неё', 'пришла не от неё'],
		['en', 'wild аnd а rose', 'wild and a rose'],
		['ru', 'СССP', 'СССР'],
		['en', 'Сat and dog', 'Cat and dog'],
	])
	leaves([
		['ru', 'IT-компания и Wi-Fi'],
		['ru', 'Витамин C и класс A'],
		['uk', 'пісня «Once in a Lifetime» гурту'],
		['ru', 'сарсуэла «Pan y toros» идёт'],
		['ru', 'формула y = x + c и c2'],
		['tr', '«о нём» adlı film'],
		['ru', 'точка M лежит на прямой'],
		['kk', 'WhatsAppʼта жазды'],
		['en', 'The word привет means hello'],
	])
	test.each(['пришла c сестрой', 'витамин c полезен'])('of one letter alone only the editor knows: %s', (text) => {
		expect(slips('ru', text)).toEqual(['letters-lookalike'])
		expect(mended('ru', text)).toBe(text)
	})
	test('and where none looks right, nothing is changed', () => {
		expect(slips('kk', 'SMSке жауап')).toEqual(['mixed-scripts'])
		expect(slips('ru', 'SMSа нет')).toEqual(['mixed-scripts'])
		expect(mended('ru', 'SMSа нет')).toBe('SMSа нет')
	})
})

describe('an apostrophe in Uzbek becomes the letter that was meant', () => {
	mends('uzbek-apostrophe', [
		['uz-Latn', "o'zbek tog'lari", 'oʻzbek togʻlari'],
		['uz-Latn', 'O‘zbekiston', 'Oʻzbekiston'],
		['uz-Latn', 'G’ijduvon', 'Gʻijduvon'],
		['uz-Latn', 'bog` va tog´', 'bogʻ va togʻ'],
		['uz-Latn', "ma'no, e’lon, san‘at", 'maʼno, eʼlon, sanʼat'],
		['uz-Latn', 'BO‘LDI', 'BOʻLDI'],
		['uz-Latn', "ta'm, ba'd, choʻl, cho'l, g'isht", 'taʼm, baʼd, choʻl, choʻl, gʻisht'],
		['uz-Latn', "‘o'zbek’", '‘oʻzbek’'],
	])
	leaves([
		['uz-Latn', 'Oʻzbekiston maʼnosi'],
		['uz-Latn', '‘olma’ degan soʻz'],
		['uz-Latn', '‘bog’ degan soʻz'],
		['uz-Latn', "'anor' degan soʻz"],
		['uz-Latn', "McDonald's va O'Brien"],
		['uz-Latn', "Rock'n'Roll, L'Oréal, Jeanne d'Arc, Jacques d'Albre"],
		['uz-Latn', "I'm, I'd, she'd, o'clock, Hawai'i, D'Artagnan"],
		['tr', "Ankara'da"],
		['uk', "п'ять"],
	])
})

describe('an Arabic letter in Persian, Urdu or Pashto becomes the language’s own', () => {
	mends('persian-letters', [
		['fa', 'كتاب من', 'کتاب من'],
		['fa', 'ايران و علي', 'ایران و علی'],
		['fa', 'مصطفى', 'مصطفی'],
		['ur', 'كتاب میری', 'کتاب میری'],
		['ps', 'كور', 'کور'],
		['fa', 'حتماً اين كتاب از او است', 'حتماً این کتاب از او است'],
		['fa', 'تأثیر كتاب', 'تأثیر کتاب'],
		['fa', '«بله» و كتاب', '«بله» و کتاب'],
	])
	leaves([
		['fa', 'گفت: الحمد لله رب العالمين'],
		['fa', 'سُبحانَ رَبِّيَ العَظيم'],
		['fa', 'ألا يا أيها الساقي أدر كأسا وناولها'],
		['fa', 'إياك نعبد وإياك نستعين'],
		['fa', 'رأيت علي يشدو صباحاً'],
		['fa', 'گفت: «كل نفس ذائقة الموت. يا علي.» و رفت'],
		['ps', 'سړي راغی'],
		['ar', 'كتاب علي'],
	])
})

test('an Arabic letter within quotation marks is told and stays: the words may be Arabic', () => {
	for (const text of ['گفت: «كتاب علي» و رفت', 'گفت: "كتاب علي" و رفت', 'گفت: “كتاب علي” و رفت'])
		expect(slips('fa', text).filter((rule) => rule === 'persian-letters')).toHaveLength(2)
	expect(mended('fa', 'گفت: «كتاب علي» و رفت')).toBe('گفت: «كتاب علي» و رفت')
})

describe('digits of two sets become one', () => {
	mends('digits-mixed', [
		['fa', 'سال ۱۴0۴', 'سال ۱۴۰۴'],
		['fa', '٤٥٦ نفر', '۴۵۶ نفر'],
		['ar', '۴۵ طالبا', '٤٥ طالبا'],
		['ur', 'سال 20۲6', 'سال 2026'],
		['hi', 'साल 20२6', 'साल 2026'],
	])
	leaves([
		['fa', '۱۴۰۴ و 2026'],
		['ar', '٢٠٢٦ و 2026'],
		['hi', '२०२६ और 2026'],
		['ur', '۲۰۲۶ اور 2026'],
		['en', 'the number ٤٥ in Arabic'],
	])
})

describe('a space in Persian becomes a half-space where two parts are one word', () => {
	mends('zwnj-missing', [
		['fa', 'من می خواهم', 'من می\u200cخواهم'],
		['fa', 'او نمی داند', 'او نمی\u200cداند'],
		['fa', 'کتاب های تازه', 'کتاب\u200cهای تازه'],
		['fa', 'آن ها رفتند', 'آن\u200cها رفتند'],
		['fa', 'خانه ای کوچک', 'خانه\u200cای کوچک'],
		['fa', 'رفته اند', 'رفته\u200cاند'],
		['fa', 'بزرگ تر از بزرگ ترین ها', 'بزرگ\u200cتر از بزرگ\u200cترین\u200cها'],
	])
	leaves([
		['fa', 'می ناب نوشید'],
		['fa', 'چشم تر و لب خشک'],
		['fa', 'که ای دوست'],
		['fa', 'ماه ای ماه'],
		['fa', 'ای دوست'],
		['ur', 'گھر ای'],
	])
})

describe('quotation marks become the language’s own when they pair up', () => {
	mends('quotes-foreign', [
		['ru', 'Он сказал: "Да".', 'Он сказал: «Да».'],
		['ru', 'Он сказал: “Да”.', 'Он сказал: «Да».'],
		['ru', '„Да“ и "нет"', '«Да» и «нет»'],
		['ru', 'Роман "Мастер "и" Маргарита"', 'Роман «Мастер „и“ Маргарита»'],
		['kk', '"Қазақстан"ның жолы', '«Қазақстан»ның жолы'],
		['en', 'He said "yes" and left.', 'He said “yes” and left.'],
		['en', '«Yes», she said.', '“Yes”, she said.'],
		['en', '"*Yes*", she said.', '“*Yes*”, she said.'],
		['de', 'Er sagte "ja".', 'Er sagte „ja“.'],
		['fr', 'Il dit "oui".', 'Il dit «\u00a0oui\u00a0».'],
		['fa', 'گفت: "بله".', 'گفت: «بله».'],
		['zh-Hans', '他说"你好"。', '他说“你好”。'],
		['ja', '彼は"はい"と言った。', '彼は「はい」と言った。'],
		['uz-Latn', '"Koktem"ning oʻzi', '“Koktem”ning oʻzi'],
		['en', 'A 5" pipe, "so to speak".', 'A 5" pipe, “so to speak”.'],
	])
	leaves([
		['en', 'A 12" screen'],
		['en', 'A 5\'11" man and a 6" pipe'],
		['en', 'An " alone'],
		['en', '“It begins here and goes on'],
		['uz-Latn', '“deydi «Koktem» egasi”'],
		['ru', '«Мастер „и“ Маргарита»'],
		['he', 'צה"ל הודיע'],
		['de', '»Ja«, sagte er.'],
		['uz-Latn', '«Koktem»ning oʻzi'],
		['fa', '«گفت “بله” و رفت»'],
	])
})

describe('a space at which a line must not break becomes one that does not', () => {
	mends('nbsp-missing', [
		['ru', 'Дом — это дом № 5', 'Дом\u00a0— это дом №\u00a05'],
		['kk', 'Бұл — 10 км жол', 'Бұл\u00a0— 10\u00a0км жол'],
		['fr', 'Oui ; non : « peut-être » !', 'Oui\u00a0; non\u00a0: «\u00a0peut-être\u00a0»\u00a0!'],
	])
	leaves([
		['en', 'A house — 10 km away'],
		['ru', '— Да, сказал он'],
		['fr', 'à 12:30'],
	])
})

test.each([
	['ru', '> — Ты кто?\n> — Я.'],
	['ru', '> > — Ты кто?\n>> — Я.'],
	['ru', '- — Ты кто?\n  — Я.'],
	['fr', '> Oui\n> ; non'],
])('the space behind the marks that begin a line stays: %s: %j', (tag, text) => {
	expect(mended(tag, text)).toBe(text)
})

test('a slip that another has hidden is mended with it', () => {
	expect(mended('fa', 'مي خواهم')).toBe('می\u200cخواهم')
})
