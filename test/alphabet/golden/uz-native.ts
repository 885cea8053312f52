/** Words of Uzbek in their standard spelling in both alphabets: Latin, Cyrillic. True in both directions. */
export const uzNative = `
	Oʻzbekiston Ўзбекистон, Toshkent Тошкент, Samarqand Самарқанд, Buxoro Бухоро, Xiva Хива, Fargʻona Фарғона
	Andijon Андижон, Namangan Наманган, Qashqadaryo Қашқадарё, Surxondaryo Сурхондарё, Sirdaryo Сирдарё
	Jizzax Жиззах, Navoiy Навоий, Xorazm Хоразм, Qoraqalpogʻiston Қорақалпоғистон, Nukus Нукус, Termiz Термиз
	Qoʻqon Қўқон, Margʻilon Марғилон, Chirchiq Чирчиқ, Angren Ангрен, Shahrisabz Шаҳрисабз, Urganch Урганч
	shahar шаҳар, tuman туман, viloyat вилоят, davlat давлат, mamlakat мамлакат, poytaxt пойтахт, qishloq қишлоқ
	mahalla маҳалла, koʻcha кўча, maydon майдон, yoʻl йўл, koʻprik кўприк, daryo дарё, dengiz денгиз, togʻ тоғ
	bogʻ боғ, choʻl чўл, suv сув, havo ҳаво, yer ер, quyosh қуёш, oy ой, yulduz юлдуз, yomgʻir ёмғир, qor қор
	shamol шамол, bahor баҳор, yoz ёз, kuz куз, qish қиш, yil йил, hafta ҳафта, kun кун, soat соат, daqiqa дақиқа
	bugun бугун, kecha кеча, ertaga эртага, hozir ҳозир, keyin кейин, avval аввал, doim доим, hali ҳали
	bir бир, ikki икки, uch уч, toʻrt тўрт, besh беш, olti олти, yetti етти, sakkiz саккиз, toʻqqiz тўққиз, oʻn ўн
	yigirma йигирма, oʻttiz ўттиз, qirq қирқ, ellik эллик, oltmish олтмиш, yetmish етмиш, sakson саксон
	toʻqson тўқсон, yuz юз, ming минг, odam одам, inson инсон, xalq халқ, millat миллат, erkak эркак, ayol аёл
	bola бола, oʻgʻil ўғил, qiz қиз, ota ота, ona она, aka ака, opa опа, uka ука, singil сингил, doʻst дўст
	qoʻshni қўшни, mehmon меҳмон, oʻqituvchi ўқитувчи, oʻquvchi ўқувчи, talaba талаба, olim олим, shoir шоир
	yozuvchi ёзувчи, ishchi ишчи, dehqon деҳқон, shifokor шифокор, hamshira ҳамшира, haydovchi ҳайдовчи
	tadbirkor тадбиркор, vazir вазир, hokim ҳоким, rais раис, sudya судья, xodim ходим, rahbar раҳбар
	soʻz сўз, til тил, kitob китоб, maktab мактаб, dars дарс, savol савол, javob жавоб, xat хат, xabar хабар
	maqola мақола, gazeta газета, surat сурат, tarix тарих, madaniyat маданият, sanʼat санъат
	adabiyot адабиёт, musiqa мусиқа, qoʻshiq қўшиқ, raqs рақс, oʻyin ўйин, bayram байрам, toʻy тўй, sovgʻa совға
	eʼlon эълон, eʼtibor эътибор, maʼno маъно, maʼlumot маълумот, masʼul масъул, taʼlim таълим, taʼsir таъсир
	daʼvo даъво, jurʼat журъат, sunʼiy сунъий, anʼana анъана, qalʼa қалъа, mashʼal машъал, maʼyus маъюс
	Qurʼon Қуръон, isteʼdod истеъдод, isteʼmol истеъмол, muallif муаллиф
	iqtisodiyot иқтисодиёт, siyosat сиёсат, jamiyat жамият, saylov сайлов, qonun қонун, huquq ҳуқуқ, sud суд
	jinoyat жиноят, tergov тергов, xavfsizlik хавфсизлик, tinchlik тинчлик, urush уруш, qoʻshin қўшин, chegara чегара
	hamkorlik ҳамкорлик, kelishuv келишув, yigʻilish йиғилиш, muzokara музокара, tashrif ташриф, taklif таклиф
	sogʻliq соғлиқ, kasalxona касалхона, dori дори, yurak юрак, koʻz кўз, qoʻl қўл, bosh бош, oyoq оёқ, quloq қулоқ
	burun бурун, ogʻiz оғиз, tish тиш, soch соч, non нон, osh ош, choy чой, sut сут, goʻsht гўшт
	tuxum тухум, olma олма, oʻrik ўрик, uzum узум, anor анор, qovun қовун, tarvuz тарвуз, sabzi сабзи, piyoz пиёз
	paxta пахта, bugʻdoy буғдой, guruch гуруч, ot от, sigir сигир, qoʻy қўй, echki эчки, it ит, mushuk мушук
	qush қуш, baliq балиқ, ayiq айиқ, boʻri бўри, tulki тулки, uy уй, eshik эшик, deraza дераза, xona хона
	stol стол, mashina машина, oq оқ, qora қора, qizil қизил, yashil яшил, koʻk кўк, sariq сариқ, katta катта
	kichik кичик, yangi янги, eski эски, yosh ёш, keksa кекса, yaxshi яхши, yomon ёмон, issiq иссиқ, sovuq совуқ
	bor бор, yoʻq йўқ, kerak керак, mumkin мумкин, bilmoq билмоқ, koʻrmoq кўрмоқ, yozmoq ёзмоқ, oʻqimoq ўқимоқ
	bermoq бермоқ, olmoq олмоқ, kelmoq келмоқ, ketmoq кетмоқ, aytmoq айтмоқ, ishlamoq ишламоқ, yashamoq яшамоқ
	ketsa кетса, aytsin айтсин, yetsin етсин, hayotsiz ҳаётсиз, uyatsiz уятсиз, davlatsiz давлатсиз, oʻtsa ўтса
	otshunos отшунос, Isʼhoq Исҳоқ, asʼhob асҳоб, musʼhaf мусҳаф, dunyo дунё, Osiyo Осиё, tayyor тайёр
	sayyora сайёра, qiyofa қиёфа, ziyoli зиёли, Yoqub Ёқуб, Yusuf Юсуф, Yunus Юнус, Yaʼqub Яъқуб, Zulfiya Зулфия
	Mirziyoyev Мирзиёев, Karimov Каримов, Gʻafur Ғафур, Oʻtkir Ўткир, Shavkat Шавкат, Chingiz Чингиз, Ahmad Аҳмад
	millatsevar миллатсевар, tong тонг, rang ранг, dengizchi денгизчи, koʻngilli кўнгилли
	boʻyicha бўйича, toʻyona тўёна, buyuk буюк, uyali уяли, oilaviy оилавий, doira доира, muayyan муайян
	taassurot таассурот, inshoot иншоот, maorif маориф, saodat саодат, matbuot матбуот, jihoz жиҳоз, hujjat ҳужжат
	moʻjiza мўъжиза, moʻjizalar мўъжизалар, moʻjizakor мўъжизакор, moʻtabar мўътабар, moʻtadil мўътадил, Ilyos Илёс
	obroʻ обрў, roʻbaroʻ рўбарў
`
