/** Names of fields as a form shows them, where the field's own name does not say it. */
const labels: Readonly<Record<string, string>> = {
	title: 'Headline',
	lead: 'Lead photo',
	alt: 'What is to be seen',
	decorative: 'Says nothing',
	focus: 'Crop point',
	lang: 'Language',
	slug: 'Address',
	aliases: 'Old addresses',
	source: 'Translated from',
	related: 'Related stories',
	edNote: 'Note among editors',
	usageTerms: 'Usage terms',
	canonical: 'Address of the original',
	minor: 'Small change',
	body: 'Text',
	frontSize: 'Stories on a front',
	hub: 'WebSub hub',
	url: 'Address',
	bio: 'A few words',
}

/** What a form calls a field: `frontSize` is “Stories on a front”, `byline` is “Byline”. */
export function labelOf(name: string): string {
	return labels[name] ?? name.charAt(0).toUpperCase() + name.slice(1)
}
