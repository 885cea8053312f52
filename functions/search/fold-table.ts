import type { Language } from '../language/language.ts'

/**
 * What a language's letters become in the index, in one form for the server and for the script of the search page: pairs
 * `from=to` with gaps between them.
 */
export interface FoldTable {
	/** Before marks are taken off: what the marked letters of an alphabet stand for. Longer ones go first. */
	readonly letters: string
	/** Afterwards: what two alphabets, or two habits of writing, spell in different ways. */
	readonly merges: string
	/** Beginnings that are taken off a word of which three letters stay; with gaps between them, longer ones first. */
	readonly prefixes: string
	/** Endings and beginnings that are typed after a space as well, and are looked for by nobody; with gaps between them. */
	readonly joins: string
	/** True where readers may type in either of two alphabets. */
	readonly twoAlphabets: boolean
}

interface Own {
	readonly letters?: string
	readonly merges?: string
	readonly prefixes?: string
	readonly joins?: string
	readonly twoAlphabets?: true
}

/** Apostrophes are dropped, whichever they are (`oʻ`, `o‘`, `o'`); Latin letters that are no letter and mark together. */
const everywhere = "'= ’= ‘= ʻ= ʼ= `= ʹ= ′= ʿ= ʾ= ı=i ł=l ø=o đ=d ð=d ß=ss æ=ae œ=oe ə=e ŋ=n"

/** Arabic letters that Persian, Urdu and Arabic keyboards write in different ways, and their digits. */
const arabic =
	'ي=ی ى=ی ې=ی ۍ=ی ے=ی ك=ک ڪ=ک ګ=گ ة=ه ۃ=ه ہ=ه ھ=ه ە=ه ٱ=ا ٠=0 ١=1 ٢=2 ٣=3 ٤=4 ٥=5 ٦=6 ٧=7 ٨=8 ٩=9 ۰=0 ۱=1 ۲=2 ۳=3 ۴=4 ۵=5 ۶=6 ۷=7 ۸=8 ۹=9'

/** Cyrillic letters that mean nearly the same in all languages written in them. */
const cyrillic = 'а=a б=b в=v г=g д=d е=e з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ш=w щ=w ч=c ъ= ь= э=e'

/** Before a vowel one alphabet writes a `y` where the other has one letter for both, or none. */
const noGlide = 'ya=a ye=e yi=i yo=o yu=u'

/** Kazakh and Kyrgyz: Cyrillic, the Latin tables of 2018 to 2021, and ASCII as people type it. */
const kypchak: Own = {
	letters: `${cyrillic} ә=a ғ=g ё=io ж=j й=i қ=k ң=n ө=o ұ=u ү=u х=h һ=h ц=ts ы=i і=i ю=iu я=ia ş=w ç=c ý=u w=u`,
	merges: 'q=k x=h kh=h zh=j sh=w ch=c ts=s yu=iu ya=ia yo=io y=i',
	twoAlphabets: true,
}

const eastSlavic = `${cyrillic} ё=e ж=j й=i х=h ц=q ы=y ю=iu я=ia`
const russianAsTyped = 'shch=w sh=w ch=c zh=j kh=h ts=q yu=iu ya=ia yo=e'

/**
 * Hindi: a nasal of the same place before a stop may be a dot above the letter before it (हिन्दी, हिंदी). Loanwords have न्
 * before others too.
 */
const hindiNasals = [
	['ङ', 'कखगघ'],
	['ञ', 'चछजझ'],
	['ण', 'टठडढ'],
	['म', 'पफबभ'],
	['न', 'तथदधकखगघचछजझटठडढसश'],
]
	.flatMap(([nasal, stops = '']) => [...stops].map((stop) => `${nasal}्${stop}=ं${stop}`))
	.join(' ')

/** By the language's first subtag. Keys are ASCII where they can be: a Cyrillic letter takes two bytes. */
const tables: Readonly<Record<string, Own>> = {
	uz: {
		letters: `${cyrillic} ё=yo ж=j й=y х=x ц=s ы=i ю=yu я=ya ў=o қ=q ғ=g ҳ=h ş=w ç=c`,
		merges: `sh=w ch=c ts=s ${noGlide}`,
		twoAlphabets: true,
	},
	kk: kypchak,
	ky: { letters: kypchak.letters ?? '', merges: kypchak.merges ?? '' },
	tg: {
		letters: `${cyrillic} ё=yo ж=j й=y х=x ы=i ю=yu я=ya ғ=g ӣ=i қ=q ӯ=u ҳ=h ҷ=j ц=s`,
		merges: `sh=w ch=c ts=s zh=j kh=x gh=g ${noGlide}`,
	},
	sr: {
		letters: `${cyrillic} ч=c ш=s ђ=d ж=z ј=j љ=lj њ=nj ћ=c х=h ц=c џ=dz`,
		merges: 'dj=d',
		twoAlphabets: true,
	},
	ru: { letters: eastSlavic, merges: russianAsTyped },
	uk: { letters: `${eastSlavic} г=h ґ=g и=y і=i ї=i є=e`, merges: russianAsTyped },
	fr: { letters: "'=- ’=-" },
	ar: { prefixes: 'وال بال کال فال لل ال' },
	fa: { joins: 'ها های می نمی تر ترین' },
	he: { merges: 'ך=כ ם=מ ן=נ ף=פ ץ=צ' },
	hi: { merges: `०=0 १=1 २=2 ३=3 ४=4 ५=5 ६=6 ७=7 ८=8 ९=9 ${hindiNasals}` },
}

/** The table of a language. */
export function foldTableOf({ tag, script }: Pick<Language, 'tag' | 'script'>): FoldTable {
	const own = tables[tag.split('-')[0] ?? tag] ?? {}
	return {
		letters: joined(everywhere, own.letters),
		merges: joined(script === 'Arab' ? arabic : '', own.merges),
		prefixes: own.prefixes ?? '',
		joins: own.joins ?? '',
		twoAlphabets: own.twoAlphabets === true,
	}
}

/** One list of two: of pairs with the same letter the later one holds. */
function joined(first: string, second = ''): string {
	const pairs = `${first} ${second}`.split(' ').filter((pair) => pair !== '')
	return [...new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair])).values()].join(' ')
}
