/** Bodies that fill a worker’s memory the most before they are done, or out of time. */
export const hungriestBodies: Readonly<Record<string, string>> = {
	'deep emphasis': `${'*a '.repeat(1900)}${'a* '.repeat(1900)}`,
	'900 KB of paragraphs': 'Apples and pears ripen in the garden by the river, as every year.\n\n'.repeat(13_400),
	'900 KB of cells': `${`|${'a|'.repeat(39)}\n|${'-|'.repeat(39)}\n${`|${'b|'.repeat(39)}\n`.repeat(1000)}`}\n`.repeat(
		11,
	),
}
