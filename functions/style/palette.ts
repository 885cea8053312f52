/** The colours of a page, each named for what it is used for; `#rrggbb`. */
export interface Palette {
	/** What everything stands on. */
	readonly paper: string
	/** Text and headings. */
	readonly ink: string
	/** Captions, dates, standfirsts. */
	readonly soft: string
	/** Lines between things. */
	readonly rule: string
	readonly link: string
	/** The newspaper's own colour: labels, the line over its name. */
	readonly mark: string
	/** Ground of what stands beside the text: notes, code, photos that are on their way. */
	readonly box: string
}
export type Colour = keyof Palette

/** By day: warm paper, ink that is not quite black. */
export const light: Palette = {
	paper: '#fdfcf9',
	ink: '#1b1b19',
	soft: '#55554f',
	rule: '#d9d6cc',
	link: '#0b4f6c',
	mark: '#8c2f1b',
	box: '#f3f0e8',
}

/** By night. */
export const dark: Palette = {
	paper: '#171716',
	ink: '#eceae4',
	soft: '#b5b2a8',
	rule: '#3d3c38',
	link: '#8fc7e3',
	mark: '#f0a58f',
	box: '#232220',
}
