/** Whole sentences in both alphabets of a language; `one` and `other` are each the other's rewriting, unless `oneWay` says so. */
export interface Paragraph {
	readonly from: string
	readonly to: string
	readonly one: string
	readonly other: string
	/** True where only one → other holds. */
	readonly oneWay?: true
}

export const paragraphs: readonly Paragraph[] = [
	{
		from: 'uz-Latn',
		to: 'uz-Cyrl',
		one: 'Oʻzbekiston Respublikasi Prezidenti Shavkat Mirziyoyev 12-may kuni Toshkent shahrida vazirlar bilan uchrashdi. Yigʻilishda taʼlim, sogʻliqni saqlash va yoʻl qurilishi masalalari koʻrib chiqildi.',
		other:
			'Ўзбекистон Республикаси Президенти Шавкат Мирзиёев 12-май куни Тошкент шаҳрида вазирлар билан учрашди. Йиғилишда таълим, соғлиқни сақлаш ва йўл қурилиши масалалари кўриб чиқилди.',
	},
	{
		from: 'uz-Latn',
		to: 'uz-Cyrl',
		one: 'Konstitutsiya kuni munosabati bilan poytaxtda konsert boʻldi: “Dunyo bizga quloq tutmoqda”, — dedi tadbir ishtirokchisi, yosh shoir Yoqub Isʼhoqov. Aksiyada ikki mingdan ortiq kishi, jumladan, AQSH va Fransiyadan kelgan mehmonlar qatnashdi.',
		other:
			'Конституция куни муносабати билан пойтахтда концерт бўлди: “Дунё бизга қулоқ тутмоқда”, — деди тадбир иштирокчиси, ёш шоир Ёқуб Исҳоқов. Акцияда икки мингдан ортиқ киши, жумладан, АҚШ ва Франциядан келган меҳмонлар қатнашди.',
	},
	{
		from: 'uz-Latn',
		to: 'uz-Cyrl',
		one: "O'zbekistonda yangi qonun 1-iyuldan kuchga kiradi. Batafsil: https://kun.uz/yangiliklar va Facebook’dagi sahifada, pochta: tahririyat@kun.uz; fayl hisobot.pdf, #yangilik @kunuz.",
		other:
			'Ўзбекистонда янги қонун 1-июлдан кучга киради. Батафсил: https://kun.uz/yangiliklar ва Facebook’даги саҳифада, почта: tahririyat@kun.uz; файл hisobot.pdf, #yangilik @kunuz.',
		oneWay: true,
	},
	{
		from: 'uz-Latn',
		to: 'uz-Cyrl',
		one: 'XX asr boshida, I jahon urushidan keyin, shaharda oʻn beshta maktab ochildi. V bosqich talabalari A. Navoiy sheʼrlarini yoddan oʻqidi; I. Karimov va S.P. Tolstov ham bor edi.',
		other:
			'XX аср бошида, I жаҳон урушидан кейин, шаҳарда ўн бешта мактаб очилди. V босқич талабалари А. Навоий шеърларини ёддан ўқиди; И. Каримов ва С.П. Толстов ҳам бор эди.',
	},
	{
		from: 'sr-Cyrl',
		to: 'sr-Latn',
		one: 'Председник Скупштине града Ниша Љубиша Његић рекао је да ће нова болница бити отворена до краја године. „Људи ће коначно моћи да добију инјекцију без чекања“, додао је Џон Ђорђевић из Танјуга.',
		other:
			'Predsednik Skupštine grada Niša Ljubiša Njegić rekao je da će nova bolnica biti otvorena do kraja godine. „Ljudi će konačno moći da dobiju injekciju bez čekanja“, dodao je Džon Đorđević iz Tanjuga.',
	},
	{
		from: 'sr-Cyrl',
		to: 'sr-Latn',
		one: 'ЉУДИ И ЊИХОВА ПРАВА: надживели су XX век. Више на www.danas.rs и у апликацији WhatsApp.',
		other: 'LJUDI I NJIHOVA PRAVA: nadživeli su XX vek. Više na www.danas.rs i u aplikaciji WhatsApp.',
	},
	{
		from: 'kk',
		to: 'kk-Latn',
		one: 'Қазақстан Республикасының Президенті Астанада шетелдік елшілермен кездесті. Ішкі саясат, экономика және мәдениет мәселелері сөз болды; толығырақ https://akorda.kz/kk сайтында.',
		other:
			'Qazaqstan Respublikasynyñ Prezidentı Astanada şeteldık elşılermen kezdestı. Işkı saiasat, ekonomika jäne mädeniet mäselelerı söz boldy; tolyğyraq https://akorda.kz/kk saitynda.',
		oneWay: true,
	},
	{
		from: 'sr-Cyrl',
		to: 'sr-Latn',
		one: 'И после свега ништа. „И ми смо чекали“, каже он. И – како? У I светском рату краљ Петар I, а касније Александар I Карађорђевић и Луј VI.',
		other:
			'I posle svega ništa. „I mi smo čekali“, kaže on. I – kako? U I svetskom ratu kralj Petar I, a kasnije Aleksandar I Karađorđević i Luj VI.',
	},
	{
		from: 'sr-Cyrl',
		to: 'sr-Latn',
		one: 'ДА ЛИ ЈЕ ВЛАДА ПАЛА? ШТА ЋЕ ВИ ДА РАДИТЕ И ЈА?',
		other: 'DA LI JE VLADA PALA? ŠTA ĆE VI DA RADITE I JA?',
	},
]
