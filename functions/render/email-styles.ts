import type { Language } from '../language/language.ts'
import type { Script } from '../language/script.ts'

/**
 * Fonts that the mail programs' own machines have, by script: a message cannot bring one along. Arabic script in Tahoma
 * and Segoe UI, because the serifs of those machines have no Persian, Urdu or Pashto letters, or crowd them.
 */
const fonts: Readonly<Record<Script, string>> = {
	Latn: "Georgia,'Times New Roman',Times,serif",
	Cyrl: "Georgia,'Times New Roman',Times,serif",
	Arab: "Tahoma,'Segoe UI',Arial,sans-serif",
	Hebr: "Arial,'Segoe UI',Tahoma,sans-serif",
	Deva: "'Nirmala UI',Mangal,'Kohinoor Devanagari',sans-serif",
	Hans: "'PingFang SC','Microsoft YaHei',SimSun,sans-serif",
	Jpan: "'Hiragino Mincho ProN','Yu Mincho','MS PMincho',serif",
}

/** Scripts whose letters reach further up and down than Latin ones. */
const tall: ReadonlySet<Script> = new Set(['Arab', 'Deva'])
/** Scripts that slant letters for stress; the others stress by weight. */
const slanting: ReadonlySet<Script> = new Set(['Latn', 'Cyrl', 'Deva'])

/**
 * Colours that stay readable when a mail program darkens the paper and turns the ink light by itself: no pure black or
 * white, and every pair 4.5:1 or better (WCAG 2.2, 1.4.3).
 */
const colours = { ink: '#24211c', soft: '#5b564d', link: '#0b4f8a', mark: '#8c2f1b', rule: '#cfc8b8', box: '#f3f0e9' }

/** Declarations for the `style` attributes of a message: one text for each kind of element, few in number on purpose. */
export function emailStyles({ script, direction }: Pick<Language, 'script' | 'direction'>) {
	const start = direction === 'rtl' ? 'right' : 'left'
	const font = `font-family:${fonts[script]}`
	const line = tall.has(script) ? '1.9' : '1.6'
	const head = tall.has(script) ? '1.55' : '1.25'
	return {
		body: `margin:0;padding:0;background-color:${colours.box}`,
		preheader: 'display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;overflow:hidden;opacity:0',
		ground: `background-color:${colours.box};padding:16px 0`,
		paper: `width:600px;max-width:100%;background-color:#fffefb`,
		cell: `padding:20px;${font};font-size:17px;line-height:${line};color:${colours.ink}`,
		title: `margin:0 0 12px;font-size:27px;line-height:${head};font-weight:bold`,
		titleLink: `color:${colours.ink};text-decoration:none`,
		heading: `margin:26px 0 10px;font-size:20px;line-height:${head};font-weight:bold`,
		paragraph: 'margin:0 0 16px',
		small: `margin:0 0 12px;font-size:14px;color:${colours.soft}`,
		caption: `margin:7px 0 0;font-size:14px;color:${colours.soft}`,
		credit: 'display:block',
		label: `margin:0 0 8px;font-size:14px;font-weight:bold;color:${colours.mark}`,
		link: `color:${colours.link};text-decoration:underline`,
		stress: slanting.has(script) ? 'font-style:italic' : 'font-style:normal;font-weight:bold',
		image: 'display:block;max-width:100%;height:auto;border:0',
		figure: 'margin:0 0 18px',
		list: `margin:0 0 16px;padding:0;padding-${start}:26px`,
		item: 'margin:0 0 6px',
		quote: `margin:0 0 16px;padding:0;padding-${start}:14px;border-${start}:3px solid ${colours.rule}`,
		pullquote: `margin:22px 0;padding:14px 0;border-top:2px solid ${colours.mark};border-bottom:2px solid ${colours.mark};font-size:21px;line-height:${head}`,
		box: `margin:0 0 16px;padding:12px 14px;border:1px solid ${colours.rule}`,
		table: 'width:100%;margin:0 0 16px;border-collapse:collapse;font-size:15px',
		entry: `padding:7px 8px;border-bottom:1px solid ${colours.rule};vertical-align:top`,
		code: "font-family:Consolas,'Courier New',monospace;font-size:14px;white-space:pre-wrap",
		foot: `margin:24px 0 0;padding:14px 0 0;border-top:1px solid ${colours.rule};font-size:15px`,
		rule: `border:0;border-top:1px solid ${colours.rule};margin:20px 0`,
		button: `background-color:${colours.mark};padding:11px 20px;border-radius:4px`,
		buttonLink: `color:#fffefb;${font};font-size:16px;font-weight:bold;text-decoration:none`,
	} as const
}

/** What a program that reads style elements does better: a dark paper of our own, and a telephone's whole width. */
export const emailSheet =
	'@media (prefers-color-scheme:dark){.ground{background-color:#171512!important}.paper{background-color:#211e1a!important}' +
	'.ink,.ink h1 a,.ink h2,.ink h3{color:#ece7dd!important}.ink a{color:#8fc1ea!important}.ink .soft{color:#b9b1a3!important}.ink .mark{color:#e79a80!important}' +
	'.button a{color:#fffefb!important}}@media (max-width:620px){.paper{width:100%!important}}'
