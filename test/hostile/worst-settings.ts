import type { SettingsFile } from '../../functions/article/place.ts'
import { lines } from './lines.ts'

/** A text as long as a settings file may be. */
const full = (piece: string) => piece.repeat(Math.floor(390_000 / piece.length))

/** Settings files that took minutes or a gigabyte, or would where nothing stopped them. */
export const worstSettings: Readonly<Record<string, readonly [file: SettingsFile, yaml: string]>> = {
	'40,000 unknown fields': ['site', lines(39_000, (index) => `k${index}: a\n`)],
	'30,000 unknown languages of the title': ['site', `title: {${lines(30_000, (index) => `a${index}: b, `)}}`],
	'30,000 names in an author': ['authors', `saule: {${lines(30_000, (index) => `a${index}: b, `)}}`],
	'20,000 sections in no known language': [
		'site',
		`sections:\n${lines(20_000, (index) => `  s${index}: { xx: a }\n`)}`,
	],
	'30,000 headlines cut off at a hash': ['site', full('title: a #b\n')],
	'30,000 open quotes': ['site', lines(30_000, (index) => `a${index}: "b\n`)],
	'200,000 lines in quotes': ['site', `title: "${full('b\n')}"`],
	'130,000 items on one line': ['site', `languages: [${full('b, ')}]`],
	'19,000 fields called __proto__': ['site', '__proto__: { a: b }\n'.repeat(19_000)],
	'a field for each alias': ['authors', `a: &a x\n${'b: *a\n'.repeat(39_000)}`],
	'100,000 tags without a value': ['taxonomy', full('! ')],
	'39,000 tabs': ['authors', '\ta: b\n'.repeat(39_000)],
	'lines further in and out again': ['taxonomy', 'a:\n  b: c\n d: e\n'.repeat(13_000)],
	'one number of 390,000 digits': ['site', `frontSize: ${full('9')}`],
	'one headline of 390,000 letters': ['site', `title: { en: ${full('a')} }`],
	'400,000 blank lines': ['site', full('\n')],
	'a million letters': ['site', 'a'.repeat(1_000_000)],
}
