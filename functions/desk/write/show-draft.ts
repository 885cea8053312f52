import { articleAddress } from '../../article/address.ts'
import { silence } from '../../catalogue/shown-comments.ts'
import { readStaticPages } from '../../catalogue/static-pages.ts'
import { siteLanguage } from '../../newsroom/newsroom.ts'
import { shownElsewhere } from '../../page/policy.ts'
import type { Catalogue } from '../../ports/catalogue.ts'
import { renderPage } from '../../render/page-variant.ts'
import { photosOf, siblingsWith } from '../../render/read-view.ts'
import type { ForeseenArticle } from '../../validate/foresee.ts'

/**
 * The page that a manuscript would be, as HTML; nothing while it has mistakes. `host` is where the site is, empty when it
 * is on this very host.
 */
export async function showDraft(
	{ current, held, language, edition, galley }: ForeseenArticle,
	host: string,
	catalogue: Catalogue,
): Promise<string | undefined> {
	if (edition === null || galley === null) return undefined
	const { newsroom } = current
	// Nobody comments on what nobody can read.
	const metadata = { ...galley.metadata, comments: 'off', reactions: false } as const
	// Nothing runs in the frame that shows it.
	const site = { ...newsroom.site, offline: false }
	return renderPage({
		newsroom: { ...newsroom, site },
		language: siteLanguage(language),
		story: held.story,
		address: articleAddress(language, metadata.slug),
		galley: { ...galley, metadata },
		siblings: siblingsWith({ story: held, language, edition }),
		photos: photosOf({ story: held, language, edition }),
		pages: await readStaticPages(catalogue, language),
		related: [],
		behind: null,
		conversation: silence,
		...(host !== '' && { elsewhere: shownElsewhere(host) }),
	})
}
