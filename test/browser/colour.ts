/**
 * A colour as browsers give it, `rgb(11, 79, 108)` or `rgba(5, 0, 73, 0.8)`, written as `#0b4f6c`: what is seen of it over
 * a ground, white when nothing else is said. Throws on what is no such colour.
 */
export function hexOf(colour: string, ground = 'rgb(255, 255, 255)'): string {
	const under = partsOf(ground)
	const { red, green, blue, share } = partsOf(colour)
	return `#${[
		[red, under.red],
		[green, under.green],
		[blue, under.blue],
	]
		.map(([over = 0, below = 0]) => Math.round(over * share + below * (1 - share)))
		.map((part) => part.toString(16).padStart(2, '0'))
		.join('')}`
}

function partsOf(colour: string) {
	const [, red, green, blue, share = 1] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour) ?? []
	if (red === undefined) throw new Error(`Not a colour: ${colour}`)
	return { red: Number(red), green: Number(green), blue: Number(blue), share: Number(share) }
}
