/**
 * Cyrillic letters in Latin, for Russian, Ukrainian, Kazakh, Kyrgyz, Tajik and both alphabets of Uzbek. Letters that are
 * written in several ways share one: y and i, x, kh and h, q and k. What is not here and has a mark (й, ё, ї, ӣ) has
 * lost it before. The two signs have no sound of their own.
 */
export const latinOf: ReadonlyMap<string, string> = pairs(
	'а=a б=b в=v г=g д=d е=e ж=j з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь=',
	'э=e ю=iu я=ia є=e і=i ґ=g ғ=g қ=k ҳ=h һ=h ң=n ў=o ө=o ә=a ұ=u ү=u ҷ=j җ=j ҡ=k ҙ=z ҫ=s ѕ=s ј=j љ=l њ=n ћ=c ђ=d џ=j',
	'ԁ=d ԛ=k ԝ=w y=i x=h q=k',
)

/** Cyrillic letters that stand for Latin ones they look like, in a word that is Latin otherwise. */
export const latinLooks: ReadonlyMap<string, string> = pairs(
	'а=a в=b г=r е=e һ=h н=h і=i ј=j к=k м=m о=o п=n р=p с=c ѕ=s т=t у=y х=x ԁ=d ԛ=q ԝ=w ь=b',
)

/** Latin letters that stand for Cyrillic ones, in a word that is Cyrillic otherwise. Of B and H only capitals look so. */
export const cyrillicLooks: ReadonlyMap<string, string> = pairs(
	'a=а B=в c=с e=е h=һ H=н i=і j=ј k=к m=м o=о p=р s=ѕ t=т x=х y=у',
)

/** Digits and signs that stand for letters, inside a word. */
export const leet: ReadonlyMap<string, string> = pairs('0=o 1=i 3=e 4=a 5=s 7=t @=a $=s')

/** Letters that have no decomposition in Unicode, or one shape for the end of a word. */
export const plain: ReadonlyMap<string, string> = pairs(
	'ı=i ə=a æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ŋ=n ß=ss ς=σ',
	'ٱ=ا ى=ي ی=ي ک=ك ڪ=ك ة=ه ہ=ه ھ=ه ە=ه ۃ=ه',
	'ך=כ ם=מ ן=נ ף=פ ץ=צ',
)

/** Apostrophes in all their shapes, and the stroke that stretches an Arabic word. */
export const dropped: ReadonlySet<string> = new Set("'`´ʹʻʼʽʾʿˈˊˋ‘’‛′\uff07\uff40\u05f3ـ")

function pairs(...lines: readonly string[]): ReadonlyMap<string, string> {
	return new Map(lines.flatMap((line) => line.split(' ').map((pair) => [...pair.split('=')] as [string, string])))
}
