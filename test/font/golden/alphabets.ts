const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const english = 'abcdefghijklmnopqrstuvwxyz'
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى'
const persian = 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئأؤۀءة'

/**
 * The alphabets as schools teach them, written by hand and not taken from where the fonts take theirs. Small letters; with
 * them stand the signs without which the language's words cannot be written.
 */
export const alphabets: Readonly<Record<string, string>> = {
	ar: `${arabic}ًٌٍَُِّْـ؟،؛٠١٢٣٤٥٦٧٨٩`,
	az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
	de: `${english}äöüß„“‚‘`,
	en: `${english}“”‘’`,
	es: `${english}ñáéíóúü¿¡`,
	fa: `${persian}\u200c۰۱۲۳۴۵۶۷۸۹؟،؛٫٬٪ًّ`,
	fr: `${english}àâæçéèêëîïôœùûüÿ«»\u202f`,
	id: english,
	kk: `${russian}әғқңөұүһі`,
	'kk-Latn': 'aäbdefgğhiıjklmnñoöpqrsştuūüvyz',
	ky: `${russian}ңөү`,
	ps: 'آاأبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوؤهةیيېۍئء۰۱۲۳۴۵۶۷۸۹،؟ًَُِ',
	pt: `${english}ãõáéíóúâêôàçü`,
	ru: `${russian}№«»„“`,
	'sr-Cyrl': 'абвгдђежзијклљмнњопрстћуфхцчџш„“',
	'sr-Latn': 'abcčćdđefghijklmnoprsštuvzž„“',
	tg: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя',
	tk: 'abçdeäfghijžklmnňoöprsştuüwyýz',
	tr: 'abcçdefgğhıijklmnoöprsştuüvyzâîû',
	uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ʼ',
	ur: 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےآأؤئۂۃ۔،؟۰۱۲۳۴۵۶۷۸۹ِّٰ',
	'uz-Cyrl': 'абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ',
	'uz-Latn': 'abdefghijklmnopqrstuvxyzʻʼ',
}

/** Capitals that the rule of the language's own makes, or that differ from English. */
export const capitals: Readonly<Record<string, string>> = {
	az: 'ƏĞIİÖŞÜÇ',
	kk: 'ӘҒҚҢӨҰҮҺІ',
	'kk-Latn': 'ÄĞİIÑÖŞŪÜ',
	ky: 'ҢӨҮ',
	'sr-Cyrl': 'ЂЈЉЊЋЏ',
	'sr-Latn': 'ČĆĐŠŽ',
	tg: 'ӢӮҲҚҒҶ',
	tk: 'ÇÄŽŇÖŞÜÝ',
	tr: 'ĞIİÖŞÜÇ',
	uk: 'ҐЄІЇ',
	'uz-Cyrl': 'ЎҚҒҲ',
}
