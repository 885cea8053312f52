import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { all, words } from '../markup/element.ts'
import { type BuiltSite, linkOfRel, origin, type Page } from './built-site.ts'

/** Every address in a page that is the site's own: in links, pictures, and what the head says to others. */
function ownAddresses({ root, address }: Page): URL[] {
	const written = all(root).flatMap(({ attributes: { href, src, srcset, content } }) => [
		...(srcset?.split(', ').map((candidate) => candidate.replace(/ \d+w$/, '')) ?? []),
		...[href, src].filter((value) => value !== undefined),
		...(content?.startsWith(`${origin}/`) ? [content] : []),
	])
	const inData = all(root, 'script').flatMap(({ children }) =>
		[...children.join('').matchAll(/"(https:\/\/news\.example\.org[^"]*)"/g)].map(([, url = '']) => url),
	)
	return [...written, ...inData]
		.filter((value) => !/^(mailto|tel):/.test(value))
		.map((value) => new URL(value, origin + encodeURI(address)))
		.filter((url) => url.origin === origin)
}

/** Addresses of the site that lead to nothing, or only through a redirection. */
export function deadLinks(site: BuiltSite, page: Page): string[] {
	return ownAddresses(page).flatMap((url) => {
		const path = decodeURIComponent(url.pathname).slice(1)
		const key = path === '' || path.endsWith('/') ? `${path}index.html` : path
		const object = site.objects.get(key)
		if (object === undefined) return [`${url.href} is not there`]
		if (object.status !== 200 && key !== page.key) return [`${url.href} answers ${object.status}`]
		if (url.hash === '') return []
		const target = site.pages.find((candidate) => candidate.key === key)
		const id = decodeURIComponent(url.hash.slice(1))
		const found = target !== undefined && all(target.root).some(({ attributes }) => attributes['id'] === id)
		return found ? [] : [`${url.href} names no part of its page`]
	})
}

/** The lite page: small, nothing to fetch, and each of the two leads to the other. */
export function heavyLite(site: BuiltSite, page: Page): string[] {
	const full = site.pages.find(({ kind, address }) => kind === 'article' && `${address}lite/` === page.address)
	const size = gzipSync(page.body).length
	const fetched = all(page.root).filter(
		({ name, attributes }) =>
			['img', 'script', 'iframe', 'video', 'audio', 'source'].includes(name) ||
			(name === 'link' &&
				!['canonical', 'alternate'].includes(attributes['rel'] ?? '') &&
				// An empty icon in its own address: without it a browser asks for /favicon.ico.
				attributes['href'] !== 'data:,'),
	)
	const links = (from: Page | undefined, to: string | undefined) =>
		from !== undefined &&
		to !== undefined &&
		all(from.root, 'a').some(({ attributes }) => attributes['href'] === encodeURI(to))
	return [
		...(size < 14_336 ? [] : [`${size} bytes compressed`]),
		...fetched.map(({ name }) => `has ${name}`),
		...(links(full, page.address) ? [] : ['the page does not lead to it']),
		...(links(page, full?.address) ? [] : ['does not lead to the page']),
	]
}

/** The page's size of a picture and the file's are one, or the page jumps while it loads. */
export async function wrongSizes(site: BuiltSite, page: Page, sizes: Map<string, string>): Promise<string[]> {
	const found: string[] = []
	// A mail program shows a photo as wide as a mail is, whatever its screen.
	if (page.kind === 'email') return []
	for (const { attributes } of all(page.root, 'img')) {
		const { src = '', width, height } = attributes
		const body = site.objects.get(src.slice(1))?.body
		if (body === undefined) continue
		if (!sizes.has(src)) {
			const picture = await sharp(body).metadata()
			sizes.set(src, `${picture.width}×${picture.height}`)
		}
		if (sizes.get(src) !== `${width}×${height}`) found.push(`${src} is ${sizes.get(src)}, not ${width}×${height}`)
	}
	return found
}

/** Where a page says that it really lives: itself; for lite the page, for an old address the new one. */
export function wrongCanonical(page: Page): string[] {
	const canonical = linkOfRel(page, 'canonical')
	const own = origin + encodeURI(page.address)
	if (page.kind === 'notice') return canonical === undefined ? [] : [`canonical ${canonical}`]
	if (page.kind === 'moved') {
		const refresh = all(page.root, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'refresh')
		const to = /url=(.*)$/.exec(refresh?.attributes['content'] ?? '')?.[1]
		return canonical === `${origin}${to}` ? [] : [`canonical ${canonical}, moves to ${to}`]
	}
	const wanted = ['lite', 'email', 'embed'].includes(page.kind) ? own.replace(/\w+\/$/, '') : own
	return canonical === wanted ? [] : [`canonical ${canonical}`]
}

/** Pages that search engines must not list say so, and no others do. */
export function wrongRobots({ root, kind }: Page): string[] {
	const robots =
		all(root, 'meta').find(({ attributes }) => attributes['name'] === 'robots')?.attributes['content'] ?? ''
	const hidden = words(robots.replaceAll(',', ' ')).includes('noindex')
	return hidden === ['lite', 'email', 'embed', 'notice', 'moved'].includes(kind) ? [] : [`robots: ${robots}`]
}
