/**
 * The alphabet that a language without a script in its tag is written in, for those that have more than one, and the
 * countries in which it is another (Unicode CLDR, likely subtags). A table of our own, because CloudFront Functions have no `Intl`.
 */
const alphabets: Readonly<
	Record<string, { readonly usual: string; readonly elsewhere: Readonly<Record<string, string>> }>
> = {
	az: { usual: 'latn', elsewhere: { iq: 'arab', ir: 'arab', ru: 'cyrl' } },
	kk: { usual: 'cyrl', elsewhere: { af: 'arab', cn: 'arab', ir: 'arab', mn: 'arab' } },
	ky: { usual: 'cyrl', elsewhere: { cn: 'arab', tr: 'latn' } },
	sr: { usual: 'cyrl', elsewhere: { me: 'latn', ro: 'latn', tr: 'latn' } },
	tg: { usual: 'cyrl', elsewhere: { pk: 'arab' } },
	uz: { usual: 'latn', elsewhere: { af: 'arab', cn: 'cyrl' } },
	zh: {
		usual: 'hans',
		elsewhere: {
			au: 'hant',
			bn: 'hant',
			gb: 'hant',
			gf: 'hant',
			hk: 'hant',
			id: 'hant',
			mo: 'hant',
			pa: 'hant',
			pf: 'hant',
			ph: 'hant',
			pz: 'hant',
			sr: 'hant',
			th: 'hant',
			tw: 'hant',
			uk: 'hant',
			us: 'hant',
			vd: 'hant',
			vn: 'hant',
		},
	},
	ar: { usual: 'arab', elsewhere: {} },
	fa: { usual: 'arab', elsewhere: {} },
	ps: { usual: 'arab', elsewhere: {} },
	ur: { usual: 'arab', elsewhere: {} },
	he: { usual: 'hebr', elsewhere: {} },
	hi: { usual: 'deva', elsewhere: {} },
	ja: { usual: 'jpan', elsewhere: {} },
	ru: { usual: 'cyrl', elsewhere: {} },
	uk: { usual: 'cyrl', elsewhere: {} },
	de: { usual: 'latn', elsewhere: {} },
	en: { usual: 'latn', elsewhere: {} },
	es: { usual: 'latn', elsewhere: {} },
	fr: { usual: 'latn', elsewhere: {} },
	id: { usual: 'latn', elsewhere: {} },
	pt: { usual: 'latn', elsewhere: {} },
	tk: { usual: 'latn', elsewhere: {} },
	tr: { usual: 'latn', elsewhere: {} },
}

/** The script of a language tag in small letters (`uz-cyrl-uz`, `zh-tw`), as ISO 15924 names it, small as well; empty when not known. */
export function scriptOf(tag: string): string {
	const parts = tag.split('-')
	const written = parts.slice(1).find((part) => /^[a-z]{4}$/.test(part))
	if (written !== undefined) return written
	const alphabet = alphabets[parts[0] ?? '']
	if (alphabet === undefined) return ''
	const country = parts.slice(1).find((part) => /^[a-z]{2}$/.test(part))
	return alphabet.elsewhere[country ?? ''] ?? alphabet.usual
}
