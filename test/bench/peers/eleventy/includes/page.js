const site = 'https://news.example.org'
const name = 'The Steppe Post'

/** Text as it may stand in HTML and XML. */
export function escaped(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A whole page around what is its own. */
export function page({ tag, dir, title, address, alternates, head = '', main }) {
	const links = alternates.map((one) => `<link rel="alternate" hreflang="${one.tag}" href="${site}${one.address}">`)
	return `<!doctype html>
<html lang="${tag}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title ? `${escaped(title)} — ${name}` : name}</title>
<link rel="canonical" href="${site}${address}">
<link rel="alternate" type="application/rss+xml" href="${site}/${tag}/index.xml">
${links.join('\n')}
${head}</head>
<body>
<header><a href="/${tag}/">${name}</a></header>
<main>${main}</main>
</body>
</html>
`
}
