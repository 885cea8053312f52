import type { ReportWords } from './report-words.ts'

/** Read when a report is written: of all these languages a newsroom has a few, and no start waits for them. */
const files: Readonly<Record<string, () => Promise<ReportWords>>> = {
	ar: async () => (await import('./ar.ts')).ar,
	az: async () => (await import('./az.ts')).az,
	de: async () => (await import('./de.ts')).de,
	en: async () => (await import('./en.ts')).en,
	es: async () => (await import('./es.ts')).es,
	fa: async () => (await import('./fa.ts')).fa,
	fr: async () => (await import('./fr.ts')).fr,
	he: async () => (await import('./he.ts')).he,
	hi: async () => (await import('./hi.ts')).hi,
	id: async () => (await import('./id.ts')).id,
	ja: async () => (await import('./ja.ts')).ja,
	kk: async () => (await import('./kk.ts')).kk,
	'kk-Latn': async () => (await import('./kk-Latn.ts')).kkLatn,
	ky: async () => (await import('./ky.ts')).ky,
	ps: async () => (await import('./ps.ts')).ps,
	pt: async () => (await import('./pt.ts')).pt,
	ru: async () => (await import('./ru.ts')).ru,
	'sr-Cyrl': async () => (await import('./sr-Cyrl.ts')).srCyrl,
	'sr-Latn': async () => (await import('./sr-Latn.ts')).srLatn,
	tg: async () => (await import('./tg.ts')).tg,
	tk: async () => (await import('./tk.ts')).tk,
	tr: async () => (await import('./tr.ts')).tr,
	uk: async () => (await import('./uk.ts')).uk,
	ur: async () => (await import('./ur.ts')).ur,
	'uz-Cyrl': async () => (await import('./uz-Cyrl.ts')).uzCyrl,
	'uz-Latn': async () => (await import('./uz-Latn.ts')).uzLatn,
	'zh-Hans': async () => (await import('./zh-Hans.ts')).zhHans,
}

const opened = new Map<string, ReportWords>()

/** Reads the words of reports in these languages and in English, so that `reportWords` has them; a tag without words is left out. */
export async function openReportWords(tags: readonly string[]): Promise<void> {
	await Promise.all(
		['en', ...tags].map(async (tag) => {
			const file = Object.hasOwn(files, tag) ? files[tag] : undefined
			if (file !== undefined && !opened.has(tag)) opened.set(tag, await file())
		}),
	)
}

/** The words of reports in a language. Throws when they were not opened: every language file has words. */
export function reportWords(tag: string): ReportWords {
	const words = opened.get(tag)
	if (words === undefined) throw new Error(`The words of reports in ${tag} were not opened`)
	return words
}

/** Tags of the languages in which there are words for reports. */
export const reportLanguages: readonly string[] = Object.keys(files)
