/** Words of Kazakh in Cyrillic and in the Latin draft of 2021. */
export const kkWords = `
	Қазақстан Qazaqstan, Астана Astana, Алматы Almaty, Шымкент Şymkent, Қарағанды Qarağandy, Ақтөбе Aqtöbe, Ақтау Aqtau
	Атырау Atyrau, Орал Oral, Павлодар Pavlodar, Семей Semei, Өскемен Öskemen, Тараз Taraz, Түркістан Türkıstan
	Қызылорда Qyzylorda, Көкшетау Kökşetau, Қостанай Qostanai, Петропавл Petropavl, Талдықорған Taldyqorğan
	қазақ qazaq, қазақша qazaqşa, тіл tıl, ел el, халық halyq, мемлекет memleket, республика respublika, қала qala
	ауыл auyl, аудан audan, облыс oblys, көше köşe, үй üi, жер jer, су su, ауа aua, от ot, тау tau, өзен özen, көл köl
	теңіз teñız, дала dala, орман orman, күн kün, ай ai, жұлдыз jūldyz, жыл jyl, апта apta, сағат sağat, таң tañ
	кеш keş, түн tün, бүгін bügın, ертең erteñ, кеше keşe, қазір qazır, бір bır, екі ekı, үш üş, төрт tört, бес bes
	алты alty, жеті jetı, сегіз segız, тоғыз toğyz, он on, жүз jüz, мың myñ, адам adam, бала bala, қыз qyz, ұл ūl
	ана ana, әке äke, ата ata, әже äje, аға ağa, іні ını, дос dos, мұғалім mūğalım, оқушы oquşy, дәрігер därıger
	ғалым ğalym, жазушы jazuşy, ақын aqyn, әнші änşı, жұмыс jūmys, еңбек eñbek, ақша aqşa, баға bağa, сауда sauda
	кітап kıtap, мектеп mektep, сабақ sabaq, сұрақ sūraq, жауап jauap, хабар habar, газет gazet, мақала maqala
	әлеуметтік äleumettık, саясат saiasat, экономика ekonomika, мәдениет mädeniet, ғылым ğylym, білім bılım
	денсаулық densaulyq, қауіпсіздік qauıpsızdık, бейбітшілік beibıtşılık, соғыс soğys, заң zañ, құқық qūqyq
	сайлау sailau, үкімет ükımet, министр ministr, президент prezident, жаһан jahan, гауһар gauhar, қаһарман qaharman
	алма alma, нан nan, сүт süt, ет et, шай şai, тұз tūz, ақ aq, қара qara, қызыл qyzyl, жасыл jasyl, көк kök, сары sary
	үлкен ülken, кіші kışı, жаңа jaña, ескі eskı, жақсы jaqsy, жаман jaman, иә iä, жоқ joq, бар bar, керек kerek
	ішкі ışkı, Ішкі Işkı, ІШКІ IŞKI, ине ine, Ине İne, ИНЕ İNE, Ілияс Iliias, Илияс İliias, ЖІГІТ JIGIT, ИІЛУ İILU
	Шығыс Şyğys, ШЫҒЫС ŞYĞYS, Өзбекстан Özbekstan, қаңтар qañtar, ақпан aqpan, наурыз nauryz, сәуір säuır, мамыр mamyr
	маусым mausym, шілде şılde, тамыз tamyz, қыркүйек qyrküiek, қазан qazan, қараша qaraşa, желтоқсан jeltoqsan
	Юрий İurii, цирк tsirk, поэзия poeziia, объект obekt, июнь iiun, ЮНЕСКО İUNESKO, Ю İu, Я İa
`
