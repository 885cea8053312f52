const block =
	/^<\/?(address|article|aside|blockquote|details|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|style|script|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|object)\b/i
/** What is not to be cut at its blank lines. */
const whole = /<(pre|script|style|table|ul|ol|blockquote|figure)\b[\s\S]*?<\/\1>/gi

/**
 * A classic post as browsers were given it: a blank line begins a paragraph, a line's end is one. Blocks that are
 * written as HTML stay as they are.
 */
export function autop(text: string): string {
	const kept: string[] = []
	const safe = text
		.replace(/\r\n?/g, '\n')
		.replaceAll('\ue000', '')
		.replace(whole, (found) => `\n\n\ue000${kept.push(quoted(found)) - 1}\ue000\n\n`)
	const blocks = safe
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part) => (block.test(part) || part.startsWith('\ue000') ? part : `<p>${part.replace(/\n/g, '<br>\n')}</p>`))
	return blocks.join('\n').replace(/\ue000(\d+)\ue000/g, (_all, index: string) => kept[Number(index)] ?? '')
}

/** Within a quotation, blank lines begin paragraphs too. */
function quoted(found: string): string {
	return found.replace(
		/^(<blockquote\b[^>]*>)([\s\S]*)(<\/blockquote>)$/i,
		(_all, open: string, inner: string, close: string) => open + autop(inner) + close,
	)
}
