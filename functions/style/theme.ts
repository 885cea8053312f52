import * as z from 'zod'
import { must } from '../article/field-types.ts'
import { type Colour, dark, light, type Palette } from './palette.ts'

const colour = z.string().check(must('theme-colour', (text) => /^#[0-9a-f]{6}$/i.test(text)))
const colours = Object.fromEntries(Object.keys(light).map((name) => [name, colour.optional()])) as Record<
	Colour,
	z.ZodOptional<typeof colour>
>
const palette = z.object(colours).optional()

/** theme.yml: what a newsroom makes its own of the design. What it leaves out stays as it is. */
export const themeFile = z.object({
	light: palette.meta({ description: 'Colours by day: paper, ink, soft, rule, link, mark, box as #rrggbb.' }),
	dark: palette.meta({ description: 'The same by night.' }),
	name: z.enum(['start', 'centre']).optional().meta({ description: 'Where the newspaper’s name stands.' }),
	headings: z.enum(['serif', 'sans']).optional().meta({ description: 'Letters of the headlines.' }),
	text: z.enum(['serif', 'sans']).optional().meta({ description: 'Letters of the text.' }),
})
export type ThemeFile = z.infer<typeof themeFile>

/** A theme without gaps. */
export interface Theme {
	readonly light: Palette
	readonly dark: Palette
	readonly name: 'start' | 'centre'
	readonly headings: 'serif' | 'sans'
	readonly text: 'serif' | 'sans'
}

/** What theme.yml says, over the design as it comes. */
export function themeOf(file: ThemeFile): Theme {
	const { name = 'start', headings = 'serif', text = 'serif' } = file
	return { light: over(light, file.light), dark: over(dark, file.dark), name, headings, text }
}

function over(all: Palette, own: ThemeFile['light'] = {}): Palette {
	const given = Object.entries(own).filter(([, value]) => value !== undefined)
	return { ...all, ...Object.fromEntries(given) }
}
