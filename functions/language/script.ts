/** ISO 15924 codes of the scripts that the language files use. */
export type Script = 'Latn' | 'Cyrl' | 'Arab' | 'Hebr' | 'Deva' | 'Hans' | 'Jpan'
