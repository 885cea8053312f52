/** What the parts of fields are, for whoever fills them in; the fields' own descriptions stand in their schema. */
export const partDescriptions = {
	lead: {
		image: 'The photo’s file, beside the article: lead.jpg.',
		alt: 'What is to be seen, for those who do not see it.',
		decorative: 'true: a picture that says nothing; it needs no alt.',
		caption: 'Below the photo; may stand in the photo itself (IPTC).',
		credit: 'Whose photo it is; may stand in the photo itself (IPTC).',
		focus: 'The point that no crop may lose, in per cent from the left and the top: 50,30.',
	},
	source: {
		lang: 'The language it was translated from.',
		revision: 'The version it was translated from.',
	},
	corrections: {
		date: 'The day of the correction: 2026-11-21.',
		text: 'What was wrong and what is right.',
	},
} as const
