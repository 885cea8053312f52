import { linkOf } from '../article/address.ts'
import type { Edition } from '../catalogue/rows.ts'
import { silence } from '../catalogue/shown-comments.ts'
import { readStaticPages } from '../catalogue/static-pages.ts'
import { readStory } from '../catalogue/story.ts'
import { deskWordsOf } from '../desk/app/words/all-desk-words.ts'
import { readNewsroom } from '../newsroom/read-newsroom.ts'
import type { Catalogue } from '../ports/catalogue.ts'
import type { ObjectStore } from '../ports/object-store.ts'
import { renderPage } from '../render/page-variant.ts'
import { readView } from '../render/read-view.ts'
import type { PreviewRow } from './preview-link.ts'

/** What a preview link shows: the page as it would be, the live page once that is the same, or nothing to be seen. */
export type Preview =
	| { readonly kind: 'page'; readonly html: string }
	| { readonly kind: 'live'; readonly address: string }
	| { readonly kind: 'nothing' }

/** Renders an article's newest good version, published or not, as readers would see it. Never another page instead. */
export async function previewOf(
	{ story, language }: PreviewRow,
	{ catalogue, desk }: { readonly catalogue: Catalogue; readonly desk: ObjectStore },
): Promise<Preview> {
	const held = await readStory(catalogue, story)
	const row = held.articles.get(language)?.value
	const current = await readNewsroom(catalogue, desk)
	const edition = newest(row?.draft, row?.next)
	if (row === undefined || edition === undefined || current?.newsroom.site.languages.includes(language) !== true)
		return { kind: 'nothing' }
	if (row.live?.galley === edition.galley) return { kind: 'live', address: linkOf(row.live.address) }
	const pages = await readStaticPages(catalogue, language)
	const source = { story: held, current, pages, language, edition, related: [], conversation: silence }
	const view = await readView(source, desk)
	// Nobody comments on what nobody can read.
	const metadata = { ...view.galley.metadata, comments: 'off', reactions: false } as const
	const banner = deskWordsOf(language).preview.banner
	return { kind: 'page', html: renderPage({ ...view, galley: { ...view.galley, metadata }, banner }) }
}

function newest(draft: Edition | null | undefined, next: Edition | null | undefined): Edition | undefined {
	if (draft == null) return next ?? undefined
	return next == null || next.fence < draft.fence ? draft : next
}
