import { readPairs } from './read-pairs.ts'

/** Uzbek words that are spelled in a way of their own in Cyrillic: Latin to Cyrillic. */
export const uzIrregular = readPairs(`
	adyutant адъютант, inyeksiya инъекция, konyunktura конъюнктура, obyekt объект, obyektiv объектив
	podyezd подъезд, subyekt субъект, subyektiv субъектив, syezd съезд
	podyom подъём, razyezd разъезд, elektrenergiya электрэнергия
	moʻjiza мўъжиза, moʻtabar мўътабар, moʻtadil мўътадил
	mer мэр, meriya мэрия, rep рэп, reper рэпер, reket рэкет
	tesla тесла, ges ГЭС, ses СЭС, tes ТЭС, ytt ЯТТ, yttb ЕТТБ, yxht ЕХҲТ
	boeing боинг, borsh борщ, broshura брошюра, budjet бюджет, parashut парашют, xrushchyov хрущёв
	ashob асҳоб, ishoq исҳоқ, ishoqov исҳоқов, mushaf мусҳаф, tashih тасҳиҳ
`)
