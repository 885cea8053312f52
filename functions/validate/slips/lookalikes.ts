/** Cyrillic letters that look like Latin ones, in the alphabets of our languages (Unicode's confusables, looked through by hand). */
export const latinOfCyrillic: ReadonlyMap<string, string> = pairs(
	'а=a с=c е=e һ=h і=i ј=j о=o р=p ԛ=q ѕ=s ԝ=w х=x у=y ә=ə ё=ë ї=ï ө=ɵ',
	'А=A В=B С=C Е=E Н=H І=I Ј=J К=K М=M О=O Р=P Ѕ=S Т=T Х=X Ү=Y Ә=Ə Ё=Ë Ї=Ï Ө=Ɵ',
)

/** Latin letters that look like Cyrillic ones; of some only the capitals do. */
export const cyrillicOfLatin: ReadonlyMap<string, string> = pairs(
	'a=а c=с e=е h=һ i=і j=ј o=о p=р q=ԛ s=ѕ w=ԝ x=х y=у ə=ә ǝ=ә ë=ё ï=ї ɵ=ө ƣ=ғ ķ=қ ȳ=ӯ',
	'A=А B=В C=С E=Е H=Н I=І J=Ј K=К M=М O=О P=Р S=Ѕ T=Т X=Х Y=У Ə=Ә Ë=Ё Ï=Ї Ɵ=Ө Ƣ=Ғ Ķ=Қ Ȳ=Ӯ',
)

function pairs(...lines: readonly string[]): ReadonlyMap<string, string> {
	return new Map(lines.flatMap((line) => line.split(' ').map((pair) => [...pair.split('=')] as [string, string])))
}
