/** Words that came to Uzbek through Russian, in both alphabets: Latin, Cyrillic. True in both directions. */
export const uzLoans = `
	yanvar январь, fevral февраль, mart март, aprel апрель, may май, iyun июнь, iyul июль, avgust август
	sentabr сентябрь, oktabr октябрь, noyabr ноябрь, dekabr декабрь, iyulda июлда, sentabrdan сентябрдан
	konstitutsiya конституция, informatsiya информация, politsiya полиция, militsiya милиция, operatsiya операция
	aksiya акция, funksiya функция, fraksiya фракция, reaksiya реакция, redaksiya редакция, inspeksiya инспекция
	seksiya секция, sanksiya санкция, konstruksiya конструкция, leksiya лекция, kolleksiya коллекция
	korrupsiya коррупция, konsepsiya концепция, konferensiya конференция, stansiya станция, litsenziya лицензия
	pensiya пенсия, pensioner пенсионер, versiya версия, ekskursiya экскурсия, komissiya комиссия, missiya миссия
	sessiya сессия, professional профессионал, diskussiya дискуссия, porsiya порция, Rossiya Россия, Fransiya Франция
	Gretsiya Греция, Shvetsiya Швеция, Venetsiya Венеция, Shveysariya Швейцария, Turkiya Туркия, Italiya Италия
	Belgiya Бельгия, Bolgariya Болгария, Yevropa Европа, Amerika Америка, Yaponiya Япония, Koreya Корея
	Ispaniya Испания, Angliya Англия, Polsha Польша, Ukraina Украина, Belarus Беларусь, Parij Париж, Moskva Москва
	sirk цирк, sement цемент, konsert концерт, konsertda концертда, sex цех, sikl цикл, silindr цилиндр
	sentner центнер, sivilizatsiya цивилизация, sitata цитата, sitrus цитрус, vaksina вакцина, meditsina медицина
	litsey лицей, ofitser офицер, protsent процент, protsess процесс, retsept рецепт, dotsent доцент, abzats абзац
	vitse вице, spetsial специал, sotsiologiya социология, sotsializm социализм, ratsion рацион, defitsit дефицит
	genotsid геноцид, prinsip принцип, provinsiya провинция, kansler канцлер, konsern концерн, aksent акцент
	ensiklopediya энциклопедия, ssenariy сценарий, velosiped велосипед, mototsikl мотоцикл, potensial потенциал
	film фильм, filmlar фильмлар, albom альбом, kalendar календарь, rol роль, roli роли, asfalt асфальт
	avtomobil автомобиль, avtomobillar автомобиллар, model модель, modeli модели, mebel мебель, medal медаль
	festival фестиваль, fakultet факультет, kompyuter компьютер, premyer премьер, premyera премьера, pyesa пьеса
	atelye ателье, karyera карьера, kuryer курьер, intervyu интервью, batalyon батальон, pavilyon павильон
	konyak коньяк, kanyon каньон, medalyon медальон, relyef рельеф, obyekt объект, subyekt субъект, syezd съезд
	neft нефть, neftchi нефтчи, rubl рубль, nikel никель, kabel кабель, panel панель, parol пароль, profil профиль
	stil стиль, spektakl спектакль, signal сигнал, ultimatum ультиматум, multfilm мультфильм, gospital госпиталь
	insult инсульт, impuls импульс, filtr фильтр, detal деталь, vals вальс, volt вольт, tunnel туннель
	poeziya поэзия, poema поэма, aeroport аэропорт, aerozol аэрозоль, duel дуэль, teatr театр, muzey музей
	poyezd поезд, proyekt проект, reyestr реестр, gigiyena гигиена, Kiyev Киев, patsiyent пациент
	rayon район, mayor майор, yogurt йогурт, mayonez майонез, York Йорк, foye фойе, feyerverk фейерверк
	konveyer конвейер, mikrorayon микрорайон, elektr электр, ekran экран, eksport экспорт, etap этап, ekologiya экология
	energiya энергия, mer мэр, budjet бюджет, byuro бюро, yubiley юбилей, yurist юрист, yaxta яхта
	telefon телефон, televizor телевизор, internet интернет, radio радио, gazeta газета, jurnal журнал, jurnalist журналист
	prezident президент, parlament парламент, senat сенат, deputat депутат, ministr министр, general генерал
	armiya армия, texnika техника, texnologiya технология, universitet университет, institut институт, akademiya академия
	professor профессор, doktor доктор, direktor директор, metro метро, avtobus автобус, samolyot самолёт
	vertolyot вертолёт, benzin бензин, gaz газ, dollar доллар, yevro евро, bank банк, kredit кредит, soliq солиқ
	Putin Путин, Medvedev Медведев, Gorbachyov Горбачёв, Vasilyev Васильев, Yesenin Есенин, Tolstoy Толстой
	Dostoyevskiy Достоевский, Pushkin Пушкин, Chexov Чехов, Gogol Гоголь, Mendeleyev Менделеев, Nyuton Ньютон
	Zelenskiy Зеленский, Merkel Меркель, Motsart Моцарт, AQSH АҚШ, AQSHda АҚШда, BMT БМТ, MDH МДҲ, OAV ОАВ
	YUNESKO ЮНЕСКО, NATO НАТО, YXHT ЕХҲТ, YTT ЯТТ, GES ГЭС, AES АЭС, OITS ОИТС, OʻzMU ЎзМУ, OʻzLiDeP ЎзЛиДеП
	YTTB ЕТТБ, YTTBga ЕТТБга, Kuznetsov Кузнецов, Kuznetsova Кузнецова, Novokuznetsk Новокузнецк, matritsa матрица
	matritsalar матрицалар, Nitssa Ницца, Nitssada Ниццада, Botsvana Ботсвана, Szinpin Цзиньпин, ekspansiya экспансия
	disleksiya дислексия, emulsiya эмульсия, elektrenergiya электрэнергия, podyom подъём, podyomga подъёмга
	razyezd разъезд, Muravyov Муравьёв, Ilya Илья, Ilyaning Ильянинг, Tesla Тесла, kVt кВт, MVt МВт
`
