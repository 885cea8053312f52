import { type Channel, escaped, json } from './channel.ts'

/** Letters of a message after its markup is read (https://core.telegram.org/bots/api#sendmessage), with room for the link. */
const longest = 4096
const longestWhat = 1500

/** A message of a Telegram bot, in the HTML that the Bot API reads. */
export const telegram: Channel = ({ what, more, link }, { chat }, { telegram: token }) => {
	if (token === '' || chat === undefined) return undefined
	const line = `<b>${escaped(cut(what, longestWhat))}</b>`
	const last = link === null ? [] : [`<a href="${attribute(link.href)}">${escaped(link.words)}</a>`]
	const room = longest - longestWhat - (link?.words.length ?? 0) - 10
	const middle = more.length === 0 ? [] : [escaped(cut(more.join('\n'), room))]
	const text = [line, ...middle, ...last].join('\n')
	return {
		url: `https://api.telegram.org/bot${token}/sendMessage`,
		headers: json,
		body: JSON.stringify({
			...{ chat_id: chat, text, parse_mode: 'HTML' },
			link_preview_options: { is_disabled: true },
		}),
	}
}

/** Telegram counts UTF-16 units, and a pair must not be cut in two. */
function cut(text: string, most: number): string {
	return text.length <= most
		? text
		: `${text
				.slice(0, most - 1)
				.toWellFormed()
				.replace(/\uFFFD$/, '')}…`
}

function attribute(href: string): string {
	return escaped(href).replaceAll('"', '&quot;')
}
