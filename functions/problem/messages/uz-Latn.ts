import type { RuleMessages } from '../message.ts'

export const uzLatn: RuleMessages = {
	'file-empty': { says: 'Fayl boʻsh.', mend: 'Uni matni bilan qayta yuklang.' },
	'file-large': {
		says: 'Faylning hajmi\u00a0— {$size}, maqola uchun ruxsat etilgan chegara esa\u00a0— {$limit}.',
		mend: 'Suratlarni matn yoniga alohida fayl qilib qoʻying, juda uzun matnni esa boʻling.',
	},
	'file-type': {
		says: 'Bu matn emas, boshqa formatdagi fayl: {$kind}.',
		mend: 'Maqolani oddiy matn (UTF-8) sifatida .md kengaytmasi bilan saqlab, oʻsha faylni yuklang.',
	},
	'encoding-utf16': {
		says: 'Fayl UTF-16 kodlashida saqlangan: Windows tizimidagi baʼzi dasturlar shunday saqlaydi.',
		mend: 'Uni UTF-8 kodlashida saqlang: “Bloknot” dasturida “Boshqacha saqlash” buyrugʻini, keyin UTF-8 kodlashini tanlang.',
	},
	'encoding-legacy': {
		says: 'Shu qatordan boshlab fayl UTF-8 kodlashida emas. Bu Windows-1251 yoki boshqa eski kodlash boʻlishi mumkin.',
		mend: 'Faylni UTF-8 kodlashida saqlab, qayta yuklang.',
	},
	'encoding-bom': {
		says: 'Fayl baytlar tartibi belgisi (BOM) bilan boshlanadi, u olib tashlandi.',
		mend: 'Hech narsa qilish shart emas. “BOM belgisiz UTF-8” tarzida saqlasangiz, bu belgi boʻlmaydi.',
	},
	'control-characters': {
		says: 'Bu yerda koʻrinmas boshqaruv belgisi bor ({$code}).',
		mend: 'Uni oʻchiring: kursorni belgidan keyin qoʻyib, orqaga qarab oʻchiring. Yoki soʻzni qayta tering.',
	},
	'bidi-unpaired': {
		says: 'Bu qatordagi yozuv yoʻnalishining koʻrinmas belgisi hech narsani ochmaydi ham, yopmaydi ham; u olib tashlandi.',
		mend: 'Belgini oʻchiring yoki qatorni qayta tering.',
	},
	'place-unknown': {
		says: '“{$key}” fayli Tilmash oʻqimaydigan joyda turibdi, shuning uchun u eʼtiborga olinmadi.',
		mend: 'Uni shu joyga qoʻying: articles/<maqola>/<til>.md, masalan, articles/apple-orchard/kk.md.',
	},
	'place-unsafe': {
		says: '“{$key}” nomida boʻsh, faqat nuqtadan iborat yoki koʻrinmas boʻlak yoxud teskari qiya chiziq bor. Yoki bu nom juda uzun.',
		mend: 'Harf, raqam va defis ishlating: articles/apple-orchard/kk.md.',
	},
	'name-doubled': {
		says: '“{$key}” faylining ikkita kengaytmasi bor; oxirgisini Windows yashirib turgan boʻlishi mumkin.',
		mend: 'Nomini oxirida faqat .md qoladigan qilib oʻzgartiring: {$suggestion}.',
	},
	'language-unknown': {
		says: 'Bu saytda “{$found}” degan til yoʻq.',
		mend: 'Faylni oʻz tilining kodi bilan nomlang: {$nearest}.',
	},
	'language-trap': {
		says: '“{$found}” kodi mamlakatga yoki boshqa tilga tegishli yoxud qaysi alifbo ekanini koʻrsatmaydi.',
		mend: 'Tilning oʻz kodi\u00a0— {$meant}: fayl nomini shunga oʻzgartiring.',
	},
	'language-unlisted': {
		says: 'Sayt “{$found}” tilida chiqmaydi.',
		mend: 'Sayt tillari: {$listed}. Yangisini qoʻshish uchun uni site.yml faylidagi `languages` roʻyxatiga yozing.',
	},
	'language-spelling': {
		says: '“{$found}” kodi {$tag} deb oʻqildi.',
		mend: 'Hech narsa qilish shart emas; odatda {$tag} deb yoziladi.',
	},
	'language-mismatch': {
		says: '`lang` maydonida {$found} deb, fayl nomida esa {$tag} deb yozilgan.',
		mend: '`lang: {$tag}` deb yozing yoki bu qatorni olib tashlang: fayl nomi yetarli.',
	},
	'story-name': {
		says: '“{$found}” manzil boʻla olmaydi.',
		mend: 'Kichik harf, raqam va faqat bittadan defis ishlating: {$suggestion}.',
	},
	'story-is-language': {
		says: '“{$found}” degan maqola papkasi til kabi nomlangan.',
		mend: 'Papkani maqolaga qarab nomlang: articles/apple-orchard/{$found}.md.',
	},
	'article-twice': {
		says: 'Xuddi shu maqola bu yerda ham bor: “{$other}”. Ikkalasidan faqat bittasi toʻgʻri boʻlishi mumkin.',
		mend: 'Bir faylni qoldirib, ikkinchisini oʻchiring.',
	},
	'address-taken': {
		says: '{$address} manzili band, uning egasi: “{$other}”.',
		mend: 'Bu maqolaga boshqa `slug` bering yoki narigi maqolaning manzilini boʻshating.',
	},
	'front-matter-missing': {
		says: 'Fayl maʼlumotlar qismi bilan boshlanishi kerak, bu yerda esa boshi shunday: “{$found}”.',
		mend: 'Faylni uchta defisdan iborat qator (---) bilan boshlang, keyin `title`, `description`, `authors`, `date`, `section` maydonlarini, soʻng yana --- yozing.',
	},
	'front-matter-unclosed': {
		says: 'Maʼlumotlar qismi shu yerda boshlanib, hech qayerda tugamaydi.',
		mend: 'Maʼlumotlar qismi bilan matn orasiga uchta defisdan iborat qator (---) qoʻying.',
	},
	'front-matter-language': {
		says: 'Maʼlumotlar qismi “{$found}” bilan boshlangan, u esa faqat YAML tarzida oʻqiladi.',
		mend: 'Uni faqat uchta defis yozilgan qator bilan boshlang: ---',
	},
	'front-matter-shape': {
		says: '“{$found}”\u00a0— `maydon: qiymat` koʻrinishidagi qator emas.',
		mend: 'Har qatorga bitta maydon yozib, ikki nuqtadan keyin boʻshliq qoldiring, masalan, `title: Olma erta pishdi`.',
	},
	'yaml-colon': {
		says: '`{$key}` maydonining qiymatida YAML oʻzicha tushunadigan belgi bor: ikki nuqta, qoʻshtirnoq, qavs, # yoki !.',
		mend: 'Qiymatni butunlay qoʻshtirnoqqa oling: {$key}: {$quoted}',
	},
	'yaml-tab': {
		says: 'Qator boshi tabulyatsiya bilan surilgan.',
		mend: 'Uni boʻshliq bilan suring: har darajaga ikkita boʻshliq.',
	},
	'yaml-indent': {
		says: 'Bu qator oʻzi tegishli boʻlgan qatorlardan oʻngroq yoki chaproqdan boshlangan.',
		mend: 'Maydonlarni chap chetdan, maydonga tegishli qatorlarni esa ikki boʻshliq oʻngroqdan boshlang.',
	},
	'yaml-nbsp': {
		says: 'Bu yerda YAML oddiy boʻshliqni kutadi, lekin uzilmas boʻshliq turibdi. U Word hujjatidan yoki veb-sahifadan nusxa olganda birga oʻtadi.',
		mend: 'Uni oʻchirib, oddiy boʻshliq tering.',
	},
	'yaml-smart-quotes': {
		says: '`{$key}` maydonining qiymati bosma qoʻshtirnoq bilan boshlanadi, YAML esa uni qoʻshtirnoq deb bilmaydi.',
		mend: 'Qiymatni butunlay tik qoʻshtirnoqqa oling: {$key}: {$quoted}',
	},
	'yaml-duplicate': { says: '`{$key}` maydoni ikki marta yozilgan.', mend: 'Ikki qatordan bittasini qoldiring.' },
	'yaml-unclosed': {
		says: 'Shu yerda ochilgan {$sign} belgisi hech qayerda yopilmagan.',
		mend: 'Uni qiymat oxirida yoping.',
	},
	'yaml-anchor': {
		says: 'Maʼlumotlar qismida YAML langari yoki taxallusi (& yoki *) bor, ular qabul qilinmaydi.',
		mend: 'Qiymatni toʻliq yozing. Agar u rostdan ham & yoki * belgisi bilan boshlansa, qoʻshtirnoqqa oling.',
	},
	'yaml-syntax': {
		says: 'Buni YAML sifatida oʻqib boʻlmadi: {$detail}.',
		mend: 'Har qatorga bittadan `maydon: qiymat` yozing, ichida belgisi bor qiymatni qoʻshtirnoqqa oling.',
	},
	'field-missing': { says: '`{$field}` maydoni yoʻq.', mend: '`{$field}: …` qatorini qoʻshing.' },
	'field-type': {
		says: '`{$field}` maydoniga bunday qiymat toʻgʻri kelmaydi: {$found}.',
		mend: '{$field} maydoniga shunday koʻrinishdagi qiymat kerak: {$expected}.',
	},
	'field-unknown': {
		says: '`{$field}` degan maydon Tilmash tizimiga nomaʼlum, u olib tashlandi.',
		mend: 'Eng yaqin maʼlum maydon: {$nearest}. Oʻz maydoningiz nomi x- bilan boshlansin.',
	},
	'field-alias': { says: '`{$alias}` maydoni `{$field}` deb oʻqildi.', mend: 'Hech narsa qilish shart emas.' },
	'field-twice': {
		says: '`{$alias}` va `{$field}` maydonlarining maʼnosi bir, bu yerda esa ikkalasi ham yozilgan.',
		mend: 'Faqat `{$field}` maydonini qoldiring.',
	},
	'field-long': {
		says: '`{$field}` maydoni juda uzun: belgi yoki band soni chegarasi\u00a0— {$limit}.',
		mend: 'Uni qisqartiring.',
	},
	'value-unknown': {
		says: '`{$field}` maydoniga “{$found}” qiymati toʻgʻri kelmaydi.',
		mend: '`{$field}: {$nearest}` deb yozing. Mumkin boʻlgan qiymatlar: {$allowed}.',
	},
	'lone-surrogate': {
		says: '`{$field}` maydonida bir belgining yarmigina qolgan.',
		mend: 'Buzilgan belgini oʻchirib, qayta tering.',
	},
	'one-line': { says: '`{$field}` maydoni bir necha qatordan iborat.', mend: 'Hammasini bir qatorga yozing.' },
	'title-long': {
		says: 'Sarlavhadagi harflar soni\u00a0— {$length}, qidiruv natijalari va kartochkalarda koʻrinadigani esa\u00a0— {$limit}.',
		mend: 'Uni qisqartiring, qolganini tavsif aytsin.',
	},
	'title-capitals': {
		says: 'Sarlavha butunlay bosh harflar bilan terilgan.',
		mend: 'Uni oddiy gapdek yozing: bosh harf faqat til talab qilgan joyda tursin.',
	},
	'title-dot': { says: 'Sarlavha oxirida nuqta turibdi.', mend: 'Nuqtani olib tashlang.' },
	'description-length': {
		says: 'Tavsifdagi harflar soni\u00a0— {$length}. Roʻyxatlar va qidiruv uchun eng qulayi: kamida {$shortest}, koʻpi bilan {$longest}.',
		mend: 'Nima boʻlganini bir-ikki gapda ayting.',
	},
	'author-unknown': {
		says: 'authors.yml faylida “{$found}” degan muallif yoʻq.',
		mend: 'Balki, {$nearest}? Yoki muallifni shu yerning oʻzida `name` va `url` maydonlari bilan koʻrsating.',
	},
	'section-unknown': {
		says: 'site.yml faylida “{$found}” degan rukn yoʻq.',
		mend: '`section: {$nearest}` deb yozing.',
	},
	'tag-unknown': {
		says: 'taxonomy.yml faylida “{$found}” degan mavzu yoʻq, u olib tashlandi.',
		mend: 'Eng yaqini: {$nearest}. Yoki bu mavzuni taxonomy.yml fayliga qoʻshing.',
	},
	'tags-many': {
		says: 'Koʻrsatilgan mavzular soni\u00a0— {$count}. Chegara\u00a0— {$limit}: undan koʻpining hech kimga foydasi yoʻq.',
		mend: 'Eng muhimlarini qoldiring.',
	},
	'date-format': {
		says: '`{$field}` maydonidagi “{$found}”\u00a0— sana emas.',
		mend: '2026-11-20 deb, vaqti bilan birga esa 2026-11-20T09:00:00+05:00 deb yozing.',
	},
	'date-impossible': {
		says: '`{$field}` maydonidagi “{$found}”\u00a0— boʻlmaydigan kun yoki vaqt.',
		mend: 'Yil, oy va kunni tartib bilan yozing: 2026-11-20.',
	},
	'date-offset': {
		says: '`{$field}` maydonidagi “{$found}” qiymatida vaqt bor, lekin UTC vaqtidan farqi yoʻq. Bu qayerning vaqti ekani nomaʼlum.',
		mend: 'Soatingizning UTC vaqtidan farqini qoʻshing: 2026-11-20T09:00:00+05:00.',
	},
	'embargo-time': {
		says: '`{$field}` maydonidagi “{$found}” aniq paytni koʻrsatmaydi.',
		mend: 'Sana, vaqt va UTC vaqtidan farqni yozing: 2026-11-20T09:00:00+05:00.',
	},
	'updated-early': {
		says: '`updated` sanasi ({$updated}) `date` sanasidan ({$date}) oldin.',
		mend: 'Ikkalasidan birini tuzating yoki `updated` maydonini olib tashlang.',
	},
	'expires-early': {
		says: '`expires` sanasi ({$expires}) `date` sanasidan ({$date}) keyin boʻlishi kerak.',
		mend: 'Ikkalasidan birini tuzating yoki `expires` maydonini olib tashlang.',
	},
	'alt-poor': {
		says: 'Suratning “{$alt}” degan tavsifi faqat fayl nomini yoki surat ostidagi yozuvni takrorlaydi.',
		mend: 'Suratda nima tasvirlanganini uni koʻrmaydigan odamga aytib bering.',
	},
	'focus-format': {
		says: '`{$field}` maydonidagi “{$found}” nuqtani koʻrsatmaydi.',
		mend: 'Eni va boʻyining foizini yozing: 50,30.',
	},
	'slug-format': {
		says: '`slug` maydonidagi “{$found}” manzil boʻla olmaydi.',
		mend: 'Kichik harf, raqam va faqat bittadan defis ishlating: {$suggestion}.',
	},
	'alias-format': {
		says: '“{$found}” degan avvalgi manzil bu saytniki emas.',
		mend: 'Brauzerda domen nomidan keyin turgan qismini yozing: /en/old-name/.',
	},
	'alias-words': {
		says: 'Avvalgi manzil oʻrnidagi “{$found}” manzilga emas, nomga oʻxshaydi; u olib tashlandi.',
		mend: 'Bu yerga shu sahifaga olib keladigan eski manzillar yoziladi: /en/old-name/.',
	},
	'url-format': {
		says: '`{$field}` maydonidagi “{$found}”\u00a0— veb-manzil emas.',
		mend: 'Manzilni toʻliq yozing: https://example.org/page.',
	},
	'shared-contradiction': {
		says: 'Bu yerda `{$field}` qiymati\u00a0— {$found}, “{$other}” faylida esa\u00a0— {$theirs}.',
		mend: 'Ikkalasini bir xil qiling yoki article.yml fayliga bir marta yozing.',
	},
	'source-missing': {
		says: 'Bu yerda matn {$lang} tilidan tarjima qilingan deb koʻrsatilgan, lekin maqolaning oʻsha tildagi matni yoʻq.',
		mend: '{$file} faylini yuklang yoki `source` maydonini tuzating.',
	},
	'source-gone': {
		says: 'Bu tarjimaga asos boʻlgan “{$other}” maqolasi olib tashlangan.',
		mend: 'Buni ham olib tashlash kerakmi, koʻring: `status: withdrawn`. Kerak boʻlmasa, bu fayldagi `source` maydonini oʻchiring.',
	},
	'source-circular': {
		says: '`source` maydonlari bir-biriga aylana boʻylab ishora qiladi: {$circle}.',
		mend: 'Birinchi boʻlib yozilgan matndagi `source` maydonini olib tashlang.',
	},
	'originals-two': {
		says: '“{$other}” fayli ham asl nusxa deb koʻrsatilgan.',
		mend: 'Ikkinchisidan qilingan faylga `translation: human` deb, `source:` qatori ostiga esa chekinish bilan `lang: {$lang}` deb yozing.',
	},
	'made-taken': {
		says: '{$language} sahifasini bu maqoladan yasab boʻlmadi: {$address} manzili allaqachon “{$other}” fayliga tegishli.',
		mend: 'Ikki maqoladan biriga boshqa `slug` bering.',
	},
	'name-missing': {
		says: '{$file} faylida “{$id}” uchun shu tildagi nom yoʻq; oʻquvchilar “{$shown}” degan yozuvni koʻradi.',
		mend: 'Nomni {$file} fayliga qoʻshing.',
	},
	'body-empty': {
		says: 'Maʼlumotlar qismidan keyin matn yoʻq.',
		mend: 'Maqolani ikkinchi --- qatoridan keyin yozing.',
	},
	'body-deep': {
		says: 'Shu yerdan boshlab iqtiboslar, roʻyxatlar yoki qavslar oʻqib boʻlmaydigan darajada qatlanib yoki takrorlanib ketgan (chegara: {$limit}).',
		mend: 'Nusxa olganda buzilgan joyni qidiring: minglab >, *, - yoki [ belgisi ketma-ket turgan boʻlishi mumkin.',
	},
	'body-slow': {
		says: 'Matnni {$seconds} soniya ichida oʻqib boʻlmadi.',
		mend: 'Nusxa olganda buzilgan joyni qidiring: bir xil belgilarning juda uzun qatori boʻlishi mumkin.',
	},
	'dateline-lifted': {
		says: 'Matn boshidagi “{$place}” xabar yuborilgan joy deb oʻqildi.',
		mend: 'Hech narsa qilish shart emas; `dateline: {$place}` ham shuni bildiradi.',
	},
	'heading-jump': {
		says: '{$found} sarlavhachasi bir darajani oʻtkazib yuborgan; u {$wanted} deb oʻqildi.',
		mend: '{$wanted} deb yozing.',
	},
	'heading-title': {
		says: 'Bitta # belgisi maqolaning oʻz sarlavhasini bildiradi; bu yerda u ## deb oʻqildi.',
		mend: 'Matn ichidagi sarlavhachalarga ## qoʻying.',
	},
	'image-alt': {
		says: '{$name} suratida uni koʻrmaydigan odamlar uchun tavsif yoʻq.',
		mend: 'Uni kvadrat qavs ichiga yozing: ![suratda nima koʻrinadi]({$name})',
	},
	'image-remote': {
		says: '{$address} surati matn yonida emas; faqat maqolaning oʻz papkasidagi suratlar koʻrsatiladi.',
		mend: 'Suratni matn yoniga qoʻyib, fayl nomini yozing.',
	},
	'image-type': {
		says: '{$name}\u00a0— eʼlon qilsa boʻladigan surat emas.',
		mend: 'JPEG, PNG, WebP yoki AVIF ishlating.',
	},
	'link-dead': {
		says: '{$address} havolasi hech bir maqolaga olib bormaydi.',
		mend: 'Maqola fayliga havola bering: ../apple-orchard/en.md.',
	},
	'link-unsafe': {
		says: '{$address} havolasi sahifa ochmaydi, nimanidir ishga tushiradi; uning faqat soʻzlari qoldirildi.',
		mend: 'Veb-sahifaga havola bering: https://….',
	},
	'html-dropped': {
		says: '{$tag} olib tashlandi: u maqolada tura olmaydi.',
		mend: 'Oʻrniga markdown belgilashini yoki oddiy teglarni ishlating: <em>, <table>, <sup>.',
	},
	'directive-unknown': { says: '“{$name}” degan blok yoʻq; uning matni saqlandi.', mend: 'Maʼlum bloklar: {$known}.' },
	'embed-address': {
		says: 'Oʻrnatilgan blokning veb-manzili yoʻq: “{$address}”.',
		mend: '::embed deb yozib, url="https://…" va title="…" qiymatlarini koʻrsating.',
	},
	'footnote-undefined': {
		says: '{$label} eslatmasining matni yoʻq.',
		mend: 'Oxiriga shu qatorni qoʻshing: {$label}: eslatma matni.',
	},
	'mixed-scripts': {
		says: '“{$word}” soʻzida ikki alifbo aralashgan: {$letters}.',
		mend: 'Soʻzni klaviaturaning faqat bitta tilida qayta tering.',
	},
	'letters-lookalike': {
		says: '“{$found}” soʻzida oʻxshash, lekin boshqa alifboning harflari bor.',
		mend: '“{$fix}” deb yozing.',
	},
	'uzbek-apostrophe': {
		says: '“{$found}” soʻzida oʻzbek harfi oʻrnida boshqa belgi turibdi: bunday soʻz qidiruvda topilmaydi va satr oxirida boʻlinib ketadi.',
		mend: '“{$fix}” deb yozing.',
	},
	'persian-letters': {
		says: '“{$found}” soʻzida shu tilning harflariga faqat oʻxshaydigan arab harflari bor.',
		mend: '“{$fix}” deb yozing.',
	},
	'digits-mixed': {
		says: '“{$found}” sonida boshqa turdagi raqamlar bor.',
		mend: '“{$fix}” deb yozing.',
	},
	'zwnj-missing': {
		says: '“{$found}” ichida boʻsh joy turibdi, yarim boʻsh joy (ZWNJ) kerak.',
		mend: '“{$fix}” deb yozing.',
	},
	'quotes-foreign': {
		says: '{$found}: bu tilning qoʻshtirnoqlari boshqacha.',
		mend: '{$fix} deb yozing; npm run check -- PATH --fix butun faylni tuzatadi.',
	},
	'nbsp-missing': {
		says: 'Shu yerdan boshlab satr uzilmasligi kerak boʻlgan boʻsh joylar bor: {$count}.',
		mend: 'Hech narsa qilish shart emas; npm run check -- PATH --fix ularni uzilmaydigan qiladi.',
	},
	'paragraph-language': {
		says: 'Bu xatboshi boshqa tilda yozilganga oʻxshaydi: {$found}.',
		mend: 'Tarjima qiling, iqtibos boʻlsa, oldiga > qoʻying.',
	},
	'wrong-language': {
		says: 'Matn shu tilda yozilganga oʻxshaydi: {$found}, fayl nomiga koʻra esa shunday boʻlishi kerak: {$expected}.',
		mend: 'Faylning nomi va matnini tekshiring.',
	},
	'photo-broken': {
		says: '{$name} suratini oʻqib boʻlmadi.',
		mend: 'Uni JPEG formatida qayta saqlab, yana bir marta yuklang.',
	},
	'photo-type': {
		says: '{$name} suratining asl formati\u00a0— {$found}.',
		mend: 'Uni JPEG, PNG, WebP yoki AVIF formatida saqlang.',
	},
	'photo-large': {
		says: '{$name} suratining hajmi\u00a0— {$size}, chegara esa\u00a0— {$limit}.',
		mend: 'Uni kichraytirib saqlang: eni 2560 piksel boʻlsa, bemalol yetadi.',
	},
	'photo-small': {
		says: '{$name} suratining eni\u00a0— {$width} piksel, keng ekranlar va kartochkalarga esa {$limit} piksel kerak.',
		mend: 'Kattarogʻi boʻlsa, oʻshani yuklang.',
	},
	'photo-shape': {
		says: '{$name} suratining oʻlchami\u00a0— {$width} × {$height} piksel: koʻrsatish uchun juda ingichka.',
		mend: 'Muhim qismini qirqib oling: uzun tomoni qisqasidan 12 baravardan ortiq boʻlmasin.',
	},
	'photo-animated': {
		says: '{$name} surati harakatlanadi; faqat birinchi kadri koʻrsatiladi.',
		mend: 'Harakatsiz surat yuklang yoki video joylang.',
	},
	'not-handled': {
		says: 'Faylga ishlov berib boʻlmadi: nosozlik faylda emas, biz tomonda.',
		mend: 'Hech narsa: urinish takrorlanadi. Bir soat ichida oʻzgarmasa, tahririyat texnikasiga masʼul kishiga ayting.',
	},
	'settings-missing': {
		says: 'Tahririyatning oʻqib boʻladigan site.yml fayli yoʻq.',
		mend: '`title`, `url`, `timeZone`, `sourceLanguage`, `languages` va `sections` maydonlari bor site.yml faylini yuklang.',
	},
	'settings-language': {
		says: 'Tilmash tizimida “{$found}” uchun til fayli yoʻq.',
		mend: '{$nearest} deb yozing yoki faylni shu buyruq bilan yarating: npm run language -- {$found}',
	},
	'settings-zone': {
		says: '“{$found}” degan vaqt mintaqasi yoʻq.',
		mend: 'IANA roʻyxatidagi nomni yozing: Asia/Almaty.',
	},
	'settings-source': {
		says: '`sourceLanguage` maydonidagi {$found} tili `languages` roʻyxatida yoʻq.',
		mend: 'Uni oʻsha roʻyxatga qoʻshing yoki shulardan birini yozing: {$listed}.',
	},
	'settings-alphabet': {
		says: 'Tilmash tizimida {$from} matnidan {$found} matnini hosil qiladigan qoidalar yoʻq.',
		mend: 'Hosil qila oladigani: {$known}.',
	},
	'settings-alphabet-from': {
		says: '{$found} matni {$from} matnidan hosil qilinishi kerak, ikkalasidan biri esa `languages` roʻyxatida yoʻq.',
		mend: 'Ikkalasini ham `languages` roʻyxatiga yozing.',
	},
	'theme-colour': {
		says: '{$found}\u00a0— rang emas.',
		mend: 'Panjara belgisidan keyin oltita oʻn oltilik raqamni qoʻshtirnoq ichida yozing: "#8c2f1b".',
	},
	'theme-contrast': {
		says: '{$ground} ustidagi {$front} kontrasti\u00a0— {$ratio}, oʻquvchilarga esa kamida {$least} kerak.',
		mend: 'Ikki rangdan birini ochroq yoki toʻqroq qiling.',
	},
}
