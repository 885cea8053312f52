// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Remembers on this device which of its alphabets a reader chose for a language, and leads there from then on. */
const here = document.documentElement.lang
/** @param {string} tag */
const key = (tag) => `alphabet-${tag.split('-')[0]}`

/** @type {NodeListOf<HTMLAnchorElement>} */
const links = document.querySelectorAll('.alphabet a, .switch a')

// Some browsers keep nothing in private windows: then there is only the link.
try {
	const chosen = localStorage.getItem(key(here)) ?? here
	const link = [...links].find(({ hreflang }) => hreflang === chosen)
	if (link && chosen !== here) location.replace(link.href + location.search + location.hash)
	for (const link of links)
		if (key(link.hreflang) === key(here))
			// The second is the middle button, which opens another tab.
			for (const event of ['click', 'auxclick'])
				link.addEventListener(event, () => localStorage.setItem(key(here), link.hreflang))
} catch {}
