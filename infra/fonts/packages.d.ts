declare module 'subset-font' {
	/** What is kept of a font besides the glyphs of a text (https://github.com/papandreou/subset-font). */
	interface SubsetOptions {
		readonly targetFormat: 'sfnt' | 'woff2'
		readonly keepFeatures?: readonly string[]
		readonly preserveNameIds?: readonly number[]
		readonly dropTables?: readonly string[]
		readonly noHinting?: boolean
		/** An axis pinned to one value, or narrowed. */
		readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
	}
	function subsetFont(font: Uint8Array, text: string, options: SubsetOptions): Promise<Buffer>
	// biome-ignore lint/style/noDefaultExport: it is how the package exports
	export default subsetFont
}

declare module 'fontverter' {
	export function convert(font: Uint8Array, to: 'sfnt' | 'woff2'): Promise<Buffer>
}
