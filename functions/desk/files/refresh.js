// @ts-check
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * On the page with all stories: looks again as long as somebody looks at it, and puts the new rows in the place of the old
 * ones where they differ. As long as somebody is among them with the keyboard or the pointer they stay as they are.
 */

/** Pause between two looks, in milliseconds. */
const pause = 15_000

setInterval(async () => {
	const body = document.querySelector('.matrix tbody')
	if (
		document.visibilityState !== 'visible' ||
		!body ||
		body.matches(':hover') ||
		body.contains(document.activeElement)
	)
		return
	try {
		const answer = await fetch(location.href)
		// Whoever is signed out meanwhile is led to the door: that page has no rows.
		const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html')
		const news = page.querySelector('.matrix tbody')
		if (news && news.innerHTML !== body.innerHTML) body.replaceWith(document.adoptNode(news))
	} catch {
		// The connection is gone: what is shown was so, and the next look says what is.
	}
}, pause)
