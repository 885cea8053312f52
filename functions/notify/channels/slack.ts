import { type Channel, escaped, json } from './channel.ts'

/**
 * A message to Slack's incoming webhook. In a block of rich text each piece is shown as it is written, so that no asterisk of
 * a headline makes anything bold (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block); `text` is what
 * notifications and screen readers say instead, and there three signs are escaped.
 */
export const slack: Channel = ({ what, more, link }, _want, secrets) => {
	if (secrets.slack === '') return undefined
	const parts = [
		{ type: 'text', text: what, style: { bold: true } },
		...more.map((line) => ({ type: 'text', text: `\n${line}` })),
		...(link === null
			? []
			: [
					{ type: 'text', text: '\n' },
					{ type: 'link', url: link.href, text: link.words },
				]),
	]
	const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: parts }] }]
	return { url: secrets.slack, headers: json, body: JSON.stringify({ text: escaped(what), mrkdwn: false, blocks }) }
}
