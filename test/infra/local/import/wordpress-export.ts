/** An item of a WordPress export, in the words of WXR 1.2; what is left out is as WordPress writes it for a plain post. */
export interface WrittenItem {
	readonly id: number
	readonly title: string
	readonly name: string
	readonly content?: string
	readonly excerpt?: string
	readonly type?: string
	readonly status?: string
	readonly link?: string
	readonly date?: string
	readonly gmt?: string
	readonly modified?: string
	readonly creator?: string
	readonly password?: string
	readonly attachment?: string
	/** domain, nicename, words. */
	readonly terms?: readonly (readonly [string, string, string])[]
	readonly meta?: Readonly<Record<string, string>>
	readonly comments?: number
	/** Put into the item as it is. */
	readonly raw?: string
}

const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** One item. */
export function item(written: WrittenItem): string {
	const { id, title, name, content = '', excerpt = '', type = 'post', status = 'publish', creator = 'madina' } = written
	const {
		date = '2024-05-01 09:30:00',
		gmt = '2024-05-01 04:30:00',
		password = '',
		terms = [],
		meta = {},
		comments = 0,
	} = written
	const lines = [
		`<title>${cdata(title)}</title>`,
		`<link>${written.link ?? `https://old.example.org/2024/05/${name}/`}</link>`,
		`<dc:creator>${cdata(creator)}</dc:creator>`,
		`<content:encoded>${cdata(content)}</content:encoded>`,
		`<excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>`,
		`<wp:post_id>${id}</wp:post_id>`,
		`<wp:post_date>${cdata(date)}</wp:post_date>`,
		`<wp:post_date_gmt>${cdata(gmt)}</wp:post_date_gmt>`,
		`<wp:post_modified>${cdata(written.modified ?? date)}</wp:post_modified>`,
		`<wp:post_modified_gmt>${cdata(written.modified === undefined ? gmt : '')}</wp:post_modified_gmt>`,
		`<wp:comment_status>${cdata('open')}</wp:comment_status>`,
		`<wp:post_name>${cdata(name)}</wp:post_name>`,
		`<wp:status>${cdata(status)}</wp:status>`,
		`<wp:post_type>${cdata(type)}</wp:post_type>`,
		`<wp:post_password>${cdata(password)}</wp:post_password>`,
		`<wp:is_sticky>0</wp:is_sticky>`,
		...(written.attachment === undefined
			? []
			: [`<wp:attachment_url>${cdata(written.attachment)}</wp:attachment_url>`]),
		...terms.map(
			([domain, nicename, words]) => `<category domain="${domain}" nicename="${nicename}">${cdata(words)}</category>`,
		),
		...Object.entries(meta).map(
			([key, value]) =>
				`<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
		),
		...Array.from(
			{ length: comments },
			(_none, index) => `<wp:comment><wp:comment_id>${index + 1}</wp:comment_id></wp:comment>`,
		),
		written.raw ?? '',
	]
	return `<item>\n${lines.join('\n')}\n</item>\n`
}

export const exportHead = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- A comment with an <item> in it, which is none. -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Orchard Gazette</title>
<link>https://old.example.org</link>
<language>en-US</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://old.example.org</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata('madina')}</wp:author_login><wp:author_email>${cdata('madina@old.example.org')}</wp:author_email><wp:author_display_name>${cdata('Madina Seitkali')}</wp:author_display_name></wp:author>
`

export const exportFoot = '</channel>\n</rss>\n'

/** A whole export. */
export function wordpressExport(...items: readonly WrittenItem[]): string {
	return exportHead + items.map(item).join('') + exportFoot
}
