import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type GalleryPage, galleryLanguages, galleryPages } from './publish-gallery.ts'

/** How a page is looked at: a telephone and a desk, by day and by night. */
const widths = [360, 1280] as const
const schemes = ['light', 'dark'] as const

/** Browsers give a frame the colours of the element that holds it (CSS Color Adjustment 1, 2.3). */
const style = `
body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: #777; color: #fff; }
a { color: inherit; margin-inline-end: .6rem; }
.row { display: flex; gap: 1rem; overflow-x: auto; }
iframe { border: 0; block-size: 90vh; flex: none; }
${widths.map((width) => `.w${width} { inline-size: ${width}px; }`).join('\n')}
${schemes.map((scheme) => `.${scheme} { color-scheme: ${scheme}; }`).join('\n')}
`

/** Where the gallery's page of one kind stands in the folder. */
export function indexKey(kind: GalleryPage): string {
	return `gallery/${kind.replace(' ', '-')}.html`
}

/** Shows one kind of page in every language, width and colour, each as it is in a frame of its own. */
export function indexPage(kind: GalleryPage): string {
	const kinds = Object.keys(galleryPages).filter((name): name is GalleryPage => name in galleryPages)
	const rows = galleryLanguages.flatMap((tag) => [
		h('h2', { id: tag }, tag),
		h(
			'div',
			{ className: ['row'] },
			widths.flatMap((width) =>
				schemes.map((scheme) => {
					const title = `${kind}, ${tag}, ${width} px, ${scheme}`
					const src = galleryPages[kind](tag)
					return h('iframe', { src, title, loading: 'lazy', className: [`w${width}`, scheme] })
				}),
			),
		),
	])
	const links = [
		h(
			'p',
			kinds.map((name) => h('a', { href: `/${indexKey(name)}` }, name)),
		),
		h(
			'p',
			galleryLanguages.map((tag) => h('a', { href: `#${tag}` }, tag)),
		),
	]
	const head = [h('meta', { charSet: 'utf-8' }), h('title', `Gallery: ${kind}`), h('style', style)]
	return `<!doctype html>${toHtml(h('html', { lang: 'en' }, [h('head', head), h('body', [h('h1', `Gallery: ${kind}`), ...links, ...rows])]))}`
}
