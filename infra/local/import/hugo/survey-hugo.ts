import { readdirSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path/posix'
import { photoEndings } from '../../../../functions/article/place.ts'
import { type ArchiveLead, type Entry, type Found, type Named, Refusal } from '../archive/archive.ts'
import { linksLeft, readPost } from '../archive/folder.ts'
import { cutFile, type Fields } from '../text/front-matter.ts'
import { firstOf, isTrue, linesOf, mapOf, textOf } from '../text/values.ts'
import { hugoPath } from './address.ts'
import { contentsOf, type HugoFile, hugoFile, otherFormats, placeIn } from './file-name.ts'
import { type Front, type Fronts, frontKey, inherited, readFront } from './fronts.ts'
import { hugoMeta } from './hugo-fields.ts'
import type { HugoSite } from './site-config.ts'

/** Folders that only say that there are posts in them: there the first category is the section. */
const sayNothing = new Set(['post', 'posts', 'blog', 'article', 'articles', 'story', 'stories'])

/** Everything below the contents, in the order of its paths; then links that lead elsewhere. */
export function* surveyHugo(
	site: HugoSite,
	names: readonly string[],
	links: readonly string[],
	timeZone: string,
): Generator<Found> {
	const bundles = new Set<string>()
	const fronts = new Map<string, Front>()
	for (const name of names) {
		const file = hugoFile(name, site)
		if (file?.kind === 'bundle') bundles.add(dirname(name))
		if (file?.kind === 'front') fronts.set(frontKey(file.language, file.folders), readFront(file, site))
	}
	for (const name of names) {
		const isOther = otherFormats.includes(extname(name).toLowerCase()) && contentsOf(name, site) !== undefined
		const file = hugoFile(name, site)
		if (isOther) yield { found: 'refused', source: name, note: { rule: 'format-unknown', found: extname(name) } }
		else if (file === undefined) continue
		else if (site.languages.some(({ code, isBuilt }) => code === file.language && !isBuilt))
			yield { found: 'left', source: name, note: { rule: 'not-built', found: `language ${file.language}` } }
		else if (file.kind === 'front') {
			const more = fronts.get(frontKey(file.language, file.folders))?.notes ?? []
			yield { found: 'left', source: name, note: { rule: 'front', found: '' }, more }
		} else if (file.kind === 'page' && inBundle(dirname(name), bundles))
			yield { found: 'left', source: name, note: { rule: 'resource', found: '' } }
		else yield foundOf(file, site, fronts, timeZone)
	}
	yield* linksLeft(links.filter((name) => contentsOf(name, site) !== undefined))
}

function inBundle(folder: string, bundles: ReadonlySet<string>): boolean {
	for (let above = folder; above !== '.'; above = dirname(above)) if (bundles.has(above)) return true
	return false
}

function foundOf(file: HugoFile, site: HugoSite, fronts: Fronts, timeZone: string): Found {
	try {
		const own = cutFile(readPost(join(site.root, file.path))).fields
		const fields = { ...inherited(file, fronts, site), ...own }
		const why = whyNotBuilt(fields)
		if (why !== undefined) return { found: 'left', source: file.path, note: { rule: 'not-built', found: why } }
		return { found: 'entry', entry: entryOf(file, fields, site, fronts, timeZone) }
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return { found: 'refused', source: file.path, note: error.note }
	}
}

/** What keeps a page off the site: it never had an address (https://gohugo.io/content-management/build-options/). */
function whyNotBuilt(fields: Fields): string | undefined {
	if (isTrue(fields['headless'])) return 'headless'
	const { render } = { ...mapOf(fields['_build']), ...mapOf(fields['build']) }
	const isBuilt = render !== false && !/^(never|link|false)$/i.test(textOf(render) ?? '')
	return isBuilt ? undefined : `render: ${render}`
}

function entryOf(file: HugoFile, fields: Fields, site: HugoSite, fronts: Fronts, timeZone: string): Entry {
	const fileDate = /^(\d{4}-\d{2}-\d{2})(?:-|$)/.exec(file.name)?.[1]
	const { categories, isTimed, ...meta } = hugoMeta(fields, fileDate, timeZone, site.author)
	const [folder] = file.folders
	const isPage =
		folder === undefined || /^pages?$/.test(folder) || fields['type'] === 'page' || fields['layout'] === 'page'
	const byCategory = folder === undefined || sayNothing.has(folder.toLowerCase()) ? categories[0] : undefined
	const section: Named | undefined =
		byCategory ??
		(folder === undefined
			? undefined
			: { id: folder, name: fronts.get(frontKey(file.language, [folder]))?.title ?? folder })
	const place = placeIn(file)
	const address = addressOf(file, fields, meta, site)
	const slug = textOf(fields['slug'])
	// Whether its day has come is for the newsroom to say: a page has no dates, and an import repeated later is the same.
	const isWithheld = isPage && isTimed && meta.status === undefined
	return {
		...meta,
		...(isWithheld && { status: 'withheld', notes: [...meta.notes, { rule: 'page-timed', found: '' }] }),
		source: file.path,
		kind: isPage ? 'page' : 'story',
		key: textOf(fields['translationkey']) === undefined ? place : `key:${textOf(fields['translationkey'])}`,
		language: site.namesLanguage ? file.language : '',
		name: slug ?? file.name.replace(/^\d{4}-\d{2}-\d{2}-(?=.)/, ''),
		address,
		aliases: linesOf(fields['aliases']).map((alias) =>
			alias.startsWith('/') ? site.base + alias : join(dirname(address ?? '/'), alias),
		),
		names: [`file:${file.path}`, `ref:${file.language}:${place}`, `name:${file.language}:${file.name}`],
		section,
		tags: [...meta.tags, ...categories.filter((one) => one !== byCategory)],
		lead: meta.lead ?? leadBeside(file, fields, site),
		at: { file: file.path },
	}
}

function addressOf(
	file: HugoFile,
	fields: Fields,
	{ title, date }: Pick<Entry, 'title' | 'date'>,
	site: HugoSite,
): string | null {
	const prefix = site.base + (site.languages.find(({ code }) => code === file.language)?.prefix ?? '')
	const url = textOf(fields['url'])
	if (url !== undefined) return url.startsWith('/') ? site.base + url : `${prefix}/${url}`
	const kinds = [site.permalinks, mapOf(site.permalinks['page'])]
	const pattern = kinds.map((map) => textOf(map[file.folders[0] ?? ''])).find((found) => found !== undefined)
	const parts = { folders: file.folders, fileName: file.name, slug: textOf(fields['slug']), title, date }
	const path = hugoPath(pattern, parts, site.uglyUrls)
	return path === undefined ? null : prefix + path
}

/** A photo beside a bundle's text that its name or the text's resources say is the one above it. */
function leadBeside(file: HugoFile, fields: Fields, { root }: HugoSite): ArchiveLead | undefined {
	if (file.kind !== 'bundle') return undefined
	const isLead = (name: string) => /^(featured?|cover|thumbnail|hero|header)/i.test(name)
	for (const resource of Array.isArray(fields['resources']) ? fields['resources'] : []) {
		const map = mapOf(resource)
		const image = firstOf(map, 'src')
		if (image !== undefined && isLead(firstOf(map, 'name') ?? '') && !image.includes('*'))
			return { image, alt: firstOf(mapOf(map['params']), 'alt'), caption: firstOf(map, 'title') }
	}
	const beside = readdirSync(join(root, dirname(file.path))).toSorted()
	const image = beside.find(
		(name) => isLead(basename(name)) && photoEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)),
	)
	return image === undefined ? undefined : { image }
}
