import { type FontFaces, fontFaces } from '../font/font-faces.ts'
import type { Language } from '../language/language.ts'
import type { Script } from '../language/script.ts'
import { minify } from './minify.ts'
import type { Palette } from './palette.ts'
import { article } from './sheet/article.ts'
import { base } from './sheet/base.ts'
import { chrome } from './sheet/chrome.ts'
import { front } from './sheet/front.ts'
import { modes } from './sheet/modes.ts'
import { print } from './sheet/print.ts'
import { search } from './sheet/search.ts'
import { talk } from './sheet/talk.ts'
import type { Theme } from './theme.ts'
import { type TypeScale, typeScales } from './type-scale.ts'

/** Fonts that readers' machines have: for text, and without serifs for what stands around it. */
const installed: Readonly<Record<Script, { readonly text: string; readonly plain: string }>> = {
	Latn: { text: 'Georgia, "Noto Serif", serif', plain: 'system-ui, "Segoe UI", Roboto, sans-serif' },
	Cyrl: { text: 'Georgia, "Noto Serif", serif', plain: 'system-ui, "Segoe UI", Roboto, sans-serif' },
	Arab: {
		text: '"Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", Tahoma, serif',
		plain: '"Noto Sans Arabic", "Segoe UI", "Geeza Pro", Tahoma, sans-serif',
	},
	Hebr: { text: '"Noto Serif Hebrew", "Times New Roman", serif', plain: '"Noto Sans Hebrew", Arial, sans-serif' },
	Deva: {
		text: '"Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI", serif',
		plain: '"Noto Sans Devanagari", "Nirmala UI", sans-serif',
	},
	Hans: {
		text: '"Noto Serif CJK SC", "Songti SC", SimSun, serif',
		plain: '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
	},
	Jpan: {
		text: '"Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", serif',
		plain: '"Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", sans-serif',
	},
}

/** Slanted letters are a European habit: other scripts stress by weight, or by a dot beside each sign. */
const upright: ReadonlySet<Script> = new Set(['Arab', 'Hebr', 'Deva'])
const square: ReadonlySet<Script> = new Set(['Hans', 'Jpan'])
const dotted =
	'body { line-break: strict; text-autospace: normal; } em, i, cite { font-style: normal; } em { text-emphasis: filled; } :lang(zh) em { text-emphasis-position: under right; }'

/**
 * The style sheet of a newsroom's pages in a language: its script's letters and sizes, its theme's colours. It stands in the
 * page itself, allowed by its hash in the page's policy: the first view needs no second request.
 */
export function styleSheet(theme: Theme, language: Language): string {
	const name = `${language.tag} ${JSON.stringify(theme)}`
	const sheet = sheets.get(name) ?? makeSheet(theme, language)
	// A newsroom has one theme, and each language one sheet; a replay with another theme begins anew.
	if (sheets.size >= mostSheets) sheets.clear()
	sheets.set(name, sheet)
	return sheet
}

const mostSheets = 100
const sheets = new Map<string, string>()

function makeSheet(theme: Theme, language: Language): string {
	const { script } = language
	const fonts = fontFaces(language)
	return minify(
		[
			fonts?.css ?? '',
			`:root{color-scheme:light dark;${colours(theme.light)}${letters(theme, script, fonts)}${sizes(typeScales[script], 0)}}`,
			`@media (prefers-color-scheme: dark) { :root{${colours(theme.dark)}} }`,
			`@media (min-width: 40rem) { :root{${sizes(typeScales[script], 1)}} }`,
			upright.has(script) ? 'em, i, cite { font-style: normal; font-weight: 600; }' : '',
			square.has(script) ? dotted : '',
			...[base, chrome, article, talk, front, search, modes, print],
		].join('\n'),
	)
}

function colours(palette: Palette): string {
	return Object.entries(palette)
		.map(([name, value]) => `--${name}:${value};`)
		.join('')
}

function letters({ headings, text, name }: Theme, script: Script, fonts: FontFaces | undefined): string {
	const { text: serif, plain } = installed[script]
	const own = fonts?.family ?? serif
	// Of Arabic letters many machines lack those of Urdu and Pashto: what has come for the text is there for the rest too.
	const around = script === 'Arab' ? own : plain
	const faces = { text: text === 'serif' ? own : plain, head: headings === 'serif' ? own : plain, plain: around }
	// Letters that join must not be pushed together, nor may they be pulled apart.
	const tight = script === 'Latn' || script === 'Cyrl' ? '-.012em' : '0'
	return `${Object.entries(faces)
		.map(([face, families]) => `--${face}:${families};`)
		.join('')}--tight:${tight};--name-align:${name === 'centre' ? 'center' : 'start'};--beside:0rem;`
}

/** Sizes in rem, so that they follow what the reader has set; a line height is a number of its size. */
function sizes(scale: TypeScale, at: 0 | 1): string {
	const { measure, ...texts } = scale
	const round = (value: number) => String(Math.round(value * 1000) / 1000)
	return `--measure:${measure}rem;${Object.entries(texts)
		.map(([name, size]) => {
			const [pixels, line] = size[at]
			return `--${name}-size:${round(pixels / 16)}rem;--${name}-line:${round(line / pixels)};`
		})
		.join('')}`
}
