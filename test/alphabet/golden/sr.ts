/** Words of Serbian in both alphabets: Cyrillic, Latin. True in both directions. */
export const srWords = `
	Србија Srbija, Београд Beograd, Нови Novi, Сад Sad, Ниш Niš, Крагујевац Kragujevac, Суботица Subotica, Чачак Čačak
	Ужице Užice, Ваљево Valjevo, Шабац Šabac, Краљево Kraljevo, Лесковац Leskovac, Врање Vranje, Пожаревац Požarevac
	Зајечар Zaječar, Бор Bor, Пирот Pirot, Панчево Pančevo, Зрењанин Zrenjanin, Сомбор Sombor, Дунав Dunav, Сава Sava
	Дрина Drina, Морава Morava, Космај Kosmaj, Златибор Zlatibor, Хрватска Hrvatska, Мађарска Mađarska, Бугарска Bugarska
	Румунија Rumunija, Немачка Nemačka, Француска Francuska, Енглеска Engleska, Шпанија Španija, Џибути Džibuti
	љубав ljubav, Љубав Ljubav, ЉУБАВ LJUBAV, људи ljudi, поље polje, земља zemlja, недеља nedelja, учитељ učitelj
	пријатељ prijatelj, Љиљана Ljiljana, Љ Lj, кључ ključ, боље bolje, болница bolnica, волети voleti, вољен voljen
	њива njiva, Његош Njegoš, ЊЕГОШ NJEGOŠ, коњ konj, књига knjiga, питање pitanje, знање znanje, Њујорк Njujork
	јагње jagnje, сањати sanjati, мање manje, чињеница činjenica, унутрашњи unutrašnji, средњошколски srednjoškolski
	џеп džep, џез džez, Џон Džon, ЏОН DŽON, џемпер džemper, буџет budžet, оџак odžak, наџак nadžak, хоџа hodža
	пиџама pidžama, патлиџан patlidžan, маџарски madžarski, виџет vidžet, менаџер menadžer, Азербејџан Azerbejdžan
	ђак đak, ђорђе đorđe, Ђоковић Đoković, ЂУРЂЕВДАН ĐURĐEVDAN, међу među, рођен rođen, грађани građani, догађај događaj
	ћуприја ćuprija, кућа kuća, срећа sreća, Ћирић Ćirić, ноћ noć, већина većina, хоће hoće, чувар čuvar, човек čovek
	шума šuma, жена žena, живот život, жут žut, школа škola, новине novine, вест vest, вести vesti, чланак članak
	уредник urednik, редакција redakcija, новинар novinar, сарадник saradnik, држава država, влада vlada, скупштина skupština
	председник predsednik, министар ministar, избори izbori, грађанин građanin, закон zakon, суд sud, право pravo
	здравље zdravlje, лекар lekar, просвета prosveta, деца deca, дете dete, мајка majka, отац otac, брат brat
	сестра sestra, кућни kućni, град grad, село selo, река reka, планина planina, небо nebo, сунце sunce, киша kiša
	снег sneg, ветар vetar, пролеће proleće, лето leto, јесен jesen, зима zima, јануар januar, фебруар februar, март mart
	април april, мај maj, јун jun, јул jul, август avgust, септембар septembar, октобар oktobar, новембар novembar
	децембар decembar, понедељак ponedeljak, уторак utorak, среда sreda, четвртак četvrtak, петак petak, субота subota
	инјекција injekcija, инјекције injekcije, Инјекција Injekcija, ИНЈЕКЦИЈА INJEKCIJA
	конјункција konjunkcija, конјугација konjugacija, конјунктура konjunktura, Танјуг Tanjug, Танјуга Tanjuga
	оджаљен odžaljen, оджаљивати odžaljivati, инјицирати injicirati, инјицира injicira, конјектура konjektura
	надживети nadživeti, надживео nadživeo, оджалити odžaliti, поджанр podžanr, одјек odjek
	адјектив adjektiv, одједном odjednom, подјела podjela, дјед djed, објекат objekat, субјект subjekt, изјава izjava
	предњачити prednjačiti, изљев izljev, надњихов nadnjihov, ванјезички vanjezički, дисјункција disjunkcija
	НАТО NATO, ЕУ EU, УН UN, БИА BIA, САД SAD, РТС RTS, хиљада hiljada, милион milion, петљанац petljanac, шљива šljiva
`
