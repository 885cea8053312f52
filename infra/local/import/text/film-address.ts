/** A player's address as that of the page it plays: readers are led there, nothing is loaded from it. */
export function filmAddress(address: string): string {
	const whole = address.startsWith('//') ? `https:${address}` : address
	const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(whole)?.[1]
	if (youtube !== undefined) return `https://www.youtube.com/watch?v=${youtube}`
	const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(whole)?.[1]
	return vimeo === undefined ? whole : `https://vimeo.com/${vimeo}`
}

/** A card that leads to a film, post or map (docs/editors.md, “Text”), alone on its line; nothing for no web address. */
export function embedLine(address: string, title?: string): string | undefined {
	const url = filmAddress(address.trim())
	if (!/^https?:\/\/[^\s"<>]+$/i.test(url) || !URL.canParse(url)) return undefined
	const words = title?.replace(/["{}\s]+/g, ' ').trim()
	return `::embed{url="${url}"${words ? ` title="${words}"` : ''}}`
}
