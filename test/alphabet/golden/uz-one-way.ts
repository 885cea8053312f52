/** Spellings that one direction understands and the other does not write: Latin to Cyrillic. */
export const uzOnlyFromLatin = `
	sentyabr сентябрь, oktyabr октябрь, O'zbekiston Ўзбекистон, O‘zbekiston Ўзбекистон, O’zbekiston Ўзбекистон
	O\`zbekiston Ўзбекистон, O´zbekiston Ўзбекистон, Oʼzbekiston Ўзбекистон, g'alaba ғалаба, g’alaba ғалаба
	ma'no маъно, ma’no маъно, ma‘no маъно, san'at санъат, bog' боғ, tog’ тоғ, yo'q йўқ, Is’hoq Исҳоқ, Ishoq Исҳоқ
	SHahar Шаҳар, YUSUF ЮСУФ, Yoʻl Йўл, YOʻL ЙЎЛ, byudjet бюджет, YeOII ЕОИИ, YaIM ЯИМ, vaktsina вакцина
	shampun шампунь, lisenziya лицензия, parashut парашют, sportsmen спортсмен, GES ГЭС, GESda ГЭСда, gesda гесда, IPv6 IPv6, COVID-19 COVID-19
	Facebook Facebook, WhatsApp WhatsApp, YouTube YouTube, iPhone iPhone, Google Google, Googleda Googleда
	5ta 5та, 10km 10км, 4K 4K, B2B B2B, F-16 F-16, Su-30 Су-30, MiG-29 МиГ-29, Müller Müller
`
/** Cyrillic to Latin. */
export const uzOnlyFromCyrillic = `
	июнь iyun, шампунь shampun, подъезд podyezd, инъекция inyeksiya, съёмка syomka, щётка shchyotka, выбор vibor
	Хрущёв Xrushchyov, Жириновский Jirinovskiy, Крым Krim, цунами sunami, Цой Soy, Ницца Nitssa, юла yula
	парашют parashut, бюджет budjet, жюри jyuri, Кравцов Kravsov, батальон batalyon, почтальон pochtalyon
	бульон bulyon, Ильич Ilich, Соловьёв Solovyov, Татьяна Tatyana, компьютер kompyuter, адъютант adyutant
	ёлка yolka, Ёқуб Yoqub, аёл ayol, маъюс maʼyus, шуъба shuʼba, Исҳоқ Isʼhoq, ШАҲАР SHAHAR, Шаҳар Shahar, Ш Sh
	АҚШда AQSHda, ЁШЛАР YOSHLAR, Ғ Gʻ, ЎЗБЕКИСТОН OʻZBEKISTON, Googleда Googleda, ХХ XX, ХIХ XIX, ЯИМ YAIM
`
