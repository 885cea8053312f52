import { readFileSync } from 'node:fs'
import { openReportWords, reportLanguages, reportWords } from '../../functions/desk/words/opened-words.ts'
import type { LocalFace } from '../../functions/font/face.ts'
import { en } from '../../functions/language/data/en.ts'
import type { Language } from '../../functions/language/language.ts'
import { stringsOf } from '../../functions/language/strings-of.ts'
import { type OpenFont, openFont } from './open-font.ts'
import type { Source } from './sources.ts'

type Weight = LocalFace['weight']

const weights: readonly Weight[] = [400, 700]

/** Free fonts whose letters are exactly as wide as those of Georgia (Gelasio: Latin only) and Times New Roman (Tinos). */
const georgia = await openTwin('gelasio', 'Gelasio')
const times = await openTwin('tinos', 'Tinos')
await openReportWords(reportLanguages)

/**
 * The fonts of readers' machines that stand in for ours, sized for one language. `font` is the language's own.
 *
 *     size-adjust      = width of the sample in our font / its width in the local one (both in em, shaped, kerned)
 *     ascent-override  = our ascent / size-adjust, because size-adjust scales it again; descent and line gap likewise
 *
 * English at weight 400: 136.4 em / 126.2 em of Georgia = 108.1 %, and 106.9 % of ascent / 1.081 = 98.9 %. Capsize's
 * published averages give the same: (481/1000) / (913/2048) = 107.9 %; Times New Roman (481/1000) / (832/2048) = 118.4 %.
 */
export function localFaces(language: Language, source: Source, font: OpenFont): LocalFace[] {
	const sample = sampleOf(language)
	if (language.script === 'Arab') return weights.map((weight) => arabicFace(source, font, weight))
	return weights.flatMap((weight) => {
		const width = font.widthOf(sample, weight)
		const inTimes = times[weight].widthOf(sample, weight)
		return [
			sized(
				font,
				`${source.family} Georgia`,
				['Georgia'],
				weight,
				width / georgiaWidth(language, sample, inTimes, weight),
			),
			sized(font, `${source.family} Times`, ['Times New Roman'], weight, width / inTimes),
		]
	})
}

/**
 * How wide the sample is in Georgia. Of its Cyrillic letters no widths are published: they are taken to stand to its
 * Latin ones as those of Times New Roman do.
 */
function georgiaWidth(language: Language, sample: string, inTimes: number, weight: Weight): number {
	if (language.script === 'Latn') return georgia[weight].widthOf(sample, weight)
	const latin = sampleOf(en)
	return (inTimes * georgia[weight].widthOf(latin, weight)) / times[weight].widthOf(latin, weight)
}

/**
 * No widths are published of the Arabic letters of Geeza Pro (Apple), Traditional Arabic and Tahoma (Windows), and no
 * free font shares them. They keep their size; lines still stand where they stand in ours.
 */
function arabicFace(source: Source, font: OpenFont, weight: Weight): LocalFace {
	const regular = ['Geeza Pro Regular', 'Traditional Arabic', 'Tahoma']
	const bold = ['Geeza Pro Bold', 'Traditional Arabic Bold', 'Tahoma Bold']
	return { ...sized(font, `${source.family} Local`, [], weight, 1), local: weight === 400 ? regular : bold }
}

function sized(font: OpenFont, family: string, names: readonly string[], weight: Weight, size: number): LocalFace {
	return {
		family,
		local: names.map((name) => (weight === 400 ? name : `${name} Bold`)),
		weight,
		sizeAdjust: percent(size),
		ascentOverride: percent(font.ascent / size),
		descentOverride: percent(font.descent / size),
		lineGapOverride: percent(font.lineGap / size),
	}
}

/** Some sentences that every language has, without gaps. */
function sampleOf(language: Language): string {
	const [strings, report] = [stringsOf(language), reportWords(language.tag)]
	return [strings.notFoundText, strings.goneText, strings.liteVersion, report.live, report.lastGood, report.ready].join(
		' ',
	)
}

/** One decimal: a line of 60 letters is then right to a twentieth of a letter. */
function percent(share: number): number {
	return Math.round(share * 1000) / 10
}

/** The two weights of a metric twin, from the npm package of its static fonts. */
async function openTwin(name: string, file: string): Promise<Readonly<Record<Weight, OpenFont>>> {
	const open = (style: string) =>
		openFont(
			readFileSync(
				new URL(`${style}/${file}_${style}.ttf`, import.meta.resolve(`@expo-google-fonts/${name}/package.json`)),
			),
		)
	return { 400: await open('400Regular'), 700: await open('700Bold') }
}
