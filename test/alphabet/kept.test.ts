import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { alphabetPairs, hasRules } from '../../functions/alphabet/pairs.ts'

const newsroom = {
	keep: ['Al Jazeera', 'Samsung', 'Kapital', 'O‘zbekiston Post', 'Дом'],
	words: { konsert: 'консерт', oʻzmu: 'ЎзМУ' },
}
const { text: toCyrillic } = await openAlphabet('uz-Latn', 'uz-Cyrl', newsroom)
const { text: srToCyrillic } = await openAlphabet('sr-Latn', 'sr-Cyrl')
const { text: toLatin } = await openAlphabet('uz-Cyrl', 'uz-Latn', newsroom)

test.each([
	'https://news.example.org/uz-Latn/bahor/?a=b#c',
	'http://kun.uz',
	'www.gazeta.uz/oz/2026',
	'tahririyat@gazeta.uz',
	'Kun.uz',
	'daryo.uz/maqola',
	'hisobot_2026.pdf',
	'rasm.JPG',
	'@bahor',
	'#navroʻz',
	'article_id',
	'IPv6',
	'mp3',
	'F-16',
	'4K',
	'COVID-19',
	'iPhone',
	'WhatsApp',
	'LinkedIn',
	'Müller',
	'Facebook',
	'The New York Times',
	'Human Rights Watch',
	'XXI',
	'XIX',
	'Apple',
	'ChatGPT',
	'OpenAI',
	'Wi-Fi',
	'Xiaomi',
	'BYD',
	'QR',
	'Pro Max',
	'Onix',
	'e-mail',
	'E-mail',
	'Al Jazeera',
	'Kapital',
	'АҚШ',
])('%s is no text of the language: it stays in Cyrillic sentences', (kept) => {
	expect(toCyrillic(`Kecha ${kept} haqida yozildi, ${kept}.`)).toBe(`Кеча ${kept} ҳақида ёзилди, ${kept}.`)
})

test.each(['https://сайт.example.org/йўл', 'редактор@example.org', '@баҳор', '#наврўз', 'https://uz.example.org/дарё'])(
	'%s stays in Latin sentences, although it is in Cyrillic letters',
	(kept) => {
		expect(toLatin(`Бугун ${kept} билан`)).toBe(`Bugun ${kept} bilan`)
	},
)

test.each([
	['edi.Keyin keldi', 'эди.Кейин келди'],
	['A.S.Pushkin', 'А.С.Пушкин'],
	['Sh.Rashidov va Yu.Gagarin', 'Ш.Рашидов ва Ю.Гагарин'],
	['I. Karimov', 'И. Каримов'],
	['V. Putin', 'В. Путин'],
	['I jahon urushi', 'I жаҳон уруши'],
	['I, II va III guruh', 'I, II ва III гуруҳ'],
	['V–VI asrlar', 'V–VI асрлар'],
	['DXX xodimi', 'ДХХ ходими'],
	['5ta, 10km, 2-sinf', '5та, 10км, 2-синф'],
	['Google’da, Samsung’ning, Facebook’dan', 'Google’да, Samsung’нинг, Facebook’дан'],
	['Samsungning, SAMSUNG, Samsungov', 'Samsungнинг, SAMSUNG, Самсунгов'],
	['Al Jazeerada', 'Al Jazeeraда'],
	['Al Kapitaldagi', 'Ал Kapitalдаги'],
	['‘tog’ emas, tog’', '‘тог’ эмас, тоғ'],
	['«bog» va (bogʻ)', '«бог» ва (боғ)'],
	['konsertlar KONSERT Konsertga', 'консертлар КОНСЕРТ Консертга'],
	['OʻzMUda', 'ЎзМУда'],
	['Telegram-kanalida', 'Телеграм-каналида'],
	['Nyu-York', 'Нью-Йорк'],
	['Apple’ning, Appleda, QR-kod', 'Apple’нинг, Appleда, QR-код'],
	['Tesla’ni, Telegram’da, TELEGRAM’DA, BMT’ning', 'Теслани, Телеграмда, ТЕЛЕГРАМДА, БМТнинг'],
	['NATO’ga, Tokio’da, Gonkong’da, Peterburg’da', 'НАТОга, Токиода, Гонконгда, Петербургда'],
	['Va’da, VA’DA, Ma’dan, Qal’ada, San’atga, Obro’ni', 'Ваъда, ВАЪДА, Маъдан, Қалъада, Санъатга, Обрўни'],
	['Kun.uzning, Daryo.uzga, kino.tvda', 'Kun.uzнинг, Daryo.uzга, kino.tvда'],
	['keldi.Deputat, edi.Meni, bor.Itlar’ni', 'келди.Депутат, эди.Мени, бор.Итларни'],
	['my_file.uzning', 'my_file.узнинг'],
	['‘Milliy kino’ va ‘Toshkent blog’', '‘Миллий кино’ ва ‘Тошкент блог’'],
	["'Yangi radio' dasturi, 'Toshkent blog' sayti", "'Янги радио' дастури, 'Тошкент блог' сайти"],
	['‘bog‘’, ‘kitob’, bog’', '‘боғ’, ‘китоб’, боғ'],
	['O’. Umarov, Yo‘. Hoshimov, obro’', 'Ў. Умаров, Йў. Ҳошимов, обрў'],
	['5 kVt·soat, kVtga, dB', '5 кВт·соат, кВтга, дБ'],
])('%s is %s', (source, target) => {
	expect(toCyrillic(source)).toBe(target)
})

test.each([
	['Дом ва Samsung', 'Дом va Samsung'],
	['Googleда', 'Googleda'],
	['ХХI аср, ХХ асрда, Х аср', 'XXI asr, XX asrda, X asr'],
	['Ту-154', 'Tu-154'],
	['у\u0306', 'oʻ'],
	['й', 'y'],
])('%s is %s', (source, target) => {
	expect(toLatin(source)).toBe(target)
})

test.each([
	['Windows, Quebec i York', 'Windows, Quebec и York'],
	['YouTube i Google', 'YouTube и Google'],
	['Ǉiǉana Ǆ', 'Љиљана Џ'],
	['O’Konor', 'О’Конор'],
	['A4, B92 i 4K', 'A4, B92 и 4K'],
	['I posle svega', 'И после свега'],
	['Rekao je. I onda: I mi.', 'Рекао је. И онда: И ми.'],
	['„I mi smo“', '„И ми смо“'],
	['I – kako', 'И – како'],
	['Aleksandar I Karađorđević', 'Александар I Карађорђевић'],
	['kralj Petar I, član V', 'краљ Петар I, члан V'],
	['I, II i III razred, I–IV, grupa (I)', 'I, II и III разред, I–IV, група (I)'],
	['novinar I. Marković i V. Putin', 'новинар И. Марковић и В. Путин'],
	['LJUDI I NJIHOVA PRAVA', 'ЉУДИ И ЊИХОВА ПРАВА'],
	['DA LI JE VLADA PALA?', 'ДА ЛИ ЈЕ ВЛАДА ПАЛА?'],
	['ŠTA ĆE VI DA RADITE', 'ШТА ЋЕ ВИ ДА РАДИТЕ'],
	['VI razred, Luj VI, V, VI i VII, u SFRJ VI kongres', 'VI разред, Луј VI, V, VI и VII, у СФРЈ VI конгрес'],
	['25 °C, 5°C, COVID-19 i Covid-19', '25 °C, 5°C, COVID-19 и Covid-19'],
	['100 km/h, 100km/h, 5 m/s, 5 km', '100 km/h, 100km/h, 5 m/s, 5 км'],
	['vitamin C, vitamina B, C i D; C. Marković', 'витамин C, витамина B, C и D; Ц. Марковић'],
	['Apple, ChatGPT-a, OpenAI, Wi-Fi, Xiaomi, BYD', 'Apple, ChatGPT-а, OpenAI, Wi-Fi, Xiaomi, BYD'],
	['QR-kod, Pro Max, Onix, e-mailom, E-mail', 'QR-код, Pro Max, Onix, e-mailом, E-mail'],
])('Serbian: %s is %s', (source, target) => {
	expect(srToCyrillic(source)).toBe(target)
})

test('a newsroom’s own words come before those of the house, and its names before both', async () => {
	const own = { keep: ['Film Festival'], words: { film: 'фИлм', oʻzbekiston: 'Ўзб' } }
	const { text } = await openAlphabet('uz-Latn', 'uz-Cyrl', own)
	expect(text('Film Festival, filmda, O’zbekistonda')).toBe('Film Festival, фИлмда, Ўзбда')
})

test('a pair without rules is refused, and those that have some are named', async () => {
	await expect(openAlphabet('ru', 'en')).rejects.toThrow('no rules from ru to en')
	expect(hasRules('ru', 'en')).toBe(false)
	expect(hasRules('kk-Latn', 'kk')).toBe(false)
	for (const { from, to } of alphabetPairs) {
		expect(hasRules(from, to)).toBe(true)
		expect(await openAlphabet(from, to)).toMatchObject({ from, to })
	}
	expect(alphabetPairs.filter(({ experimental }) => experimental).map(({ to }) => to)).toEqual(['kk-Latn'])
})
