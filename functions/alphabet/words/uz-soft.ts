import { readPairs } from './read-pairs.ts'

/** Uzbek words with a soft sign, which the Latin alphabet does not write: Latin to Cyrillic. */
export const uzSoft = readPairs(`
	yanvar январь, fevral февраль, aprel апрель, iyun июнь, iyul июль, sentabr сентябрь, sentyabr сентябрь
	oktabr октябрь, oktyabr октябрь, noyabr ноябрь, dekabr декабрь, kalendar календарь
	aerozol аэрозоль, akvarel акварель, albom альбом, alfa альфа, almanax альманах, alpinist альпинист
	alpinizm альпинизм, alternativ альтернатив, alyans альянс, ansambl ансамбль, apelsin апельсин, artel артель
	asfalt асфальт, avtomobil автомобиль, bakalavr бакалавр, banderol бандероль, batalyon батальон, bilyard бильярд
	buldozer бульдозер, bulvar бульвар, bulyon бульон, byulleten бюллетень, delfin дельфин, delta дельта, detal деталь
	dizel дизель, duel дуэль, dvigatel двигатель, emal эмаль, fakultativ факультатив, fakultet факультет
	falsifikat фальсификат, festival фестиваль, film фильм, filmografiya фильмография, filtr фильтр
	filtratsiya фильтрация, folklor фольклор, forel форель, fyord фьорд, gantel гантель, gastrol гастроль
	gelmint гельминт, golf гольф, gospital госпиталь, grifel грифель, impuls импульс, insult инсульт
	intervyu интервью, inventar инвентарь, kabel кабель, kafel кафель, kalka калька, kalkulyator калькулятор
	kanyon каньон, karamel карамель, kartel картель, karusel карусель, katapulta катапульта, kinofilm кинофильм
	kisel кисель, kokteyl коктейль, kompyuter компьютер, konsultant консультант, konsultativ консультатив
	konsultatsiya консультация, konyak коньяк, kontralto контральто, kulminatsiya кульминация, kult культ, kultura культура
	kultivator культиватор, lager лагерь, losyon лосьон, magistral магистраль, mebel мебель, medal медаль
	medalyon медальон, meldoniy мельдоний, migren мигрень, mikrofilm микрофильм, model модель, modul модуль
	motel мотель, multfilm мультфильм, multimedia мультимедиа, multimillioner мультимиллионер
	multiplikatsiya мультипликация, mundial мундиаль, neft нефть, neftgaz нефтгаз, nikel никель
	oftalmolog офтальмолог, oftalmologiya офтальмология, otel отель, palma пальма, palto пальто, panel панель
	parol пароль, pastel пастель, patrul патруль, pavilyon павильон, pedal педаль, pochtalyon почтальон
	portfel портфель, profil профиль, puls пульс, pult пульт, pulverizator пульверизатор, rels рельс
	revolver револьвер, ritsar рицарь, rol роль, royal рояль, rubl рубль, rul руль, saldo сальдо, salto сальто
	shampinyon шампиньон, shampun шампунь, shinel шинель, shtempel штемпель, shtepsel штепсель, skalpel скальпель
	slesar слесарь, spektakl спектакль, spiral спираль, stil стиль, subkultura субкультура, sulfat сульфат
	tabel табель, tekstil текстиль, telefilm телефильм, tokar токарь, tonnel тоннель, tunnel туннель
	tyulen тюлень, ultimatum ультиматум, ultrabinafsha ультрабинафша, ultratovush ультратовуш, vals вальс
	vanil ваниль, vermishel вермишель, vestibyul вестибюль, videofilm видеофильм, violonchel виолончель
	sudya судья, vodevil водевиль, volt вольт, voltmetr вольтметр, vulgar вульгар, yakor якорь
	adolf адольф, albert альберт, albina альбина, alfred альфред, alp альп, astraxan астрахань, belarus беларусь
	belgiya бельгия, bryussel брюссель, darya дарья, elbrus эльбрус, elmira эльмира, elvira эльвира, emulsiya эмульсия, gogol гоголь
	igor игорь, ilya илья, kelvin кельвин, kreml кремль, liverpul ливерпуль, lvov львов, maldiv мальдив, malta мальта
	mariupol мариуполь, marsel марсель, melburn мельбурн, merkel меркель, natalya наталья, neapol неаполь
	muravyov муравьёв, nobel нобель, nyu нью, nyukasl ньюкасл, nyuton ньютон, perm пермь, polsha польша, rudolf рудольф
	ryazan рязань, salvador сальвадор, sevastopol севастополь, simferopol симферополь, solovyov соловьёв
	stavropol ставрополь, tatyana татьяна, tyumen тюмень, uels уэльс, ulyana ульяна, valter вальтер
	versal версаль, vilgelm вильгельм, vilnyus вильнюс, vivaldi вивальди, volter вольтер, xelsinki хельсинки
	yaroslavl ярославль
`)
