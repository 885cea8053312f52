import type { Saved } from './acts.ts'
import type { Manuscript, SiteSettings } from './newspaper.ts'

/** What readers of one article may find when nothing is left to happen: one of these saves, or (null) none. */
export interface Expectation {
	readonly story: string
	readonly language: string
	/** The file that stands for the article. */
	readonly key: string
	readonly allowed: readonly (Saved | null)[]
	/** Its newest good save since it was last taken down, whether or not readers may see it. */
	readonly good: Saved | undefined
}

/** The newest save of each key, and those before it, the oldest first. */
export function byKey(saved: readonly Saved[]): Map<string, Saved[]> {
	const files = new Map<string, Saved[]>()
	for (const one of saved) files.set(one.key, [...(files.get(one.key) ?? []), one])
	return files
}

/** The settings that hold: the newest good ones. */
export function settingsOf(saved: readonly Saved[]): SiteSettings | undefined {
	return saved
		.map(({ upload }) => upload)
		.findLast((upload): upload is SiteSettings => upload?.kind === 'site' && upload.worth === 'good')
}

/**
 * What should be live, from the promises alone and the true order of saves: the newest good save when it is due and has
 * its photo, none after a withdrawal or delete. Where the promises leave it open (was there a moment at which readers
 * saw the one before?), each of the saves that they allow.
 */
export function expectationsOf(saved: readonly Saved[], now: string): Expectation[] {
	const files = byKey(saved)
	const articles = new Map<string, string[]>()
	for (const key of files.keys()) {
		const found = /^((?:articles|pages)\/\w+)[/.](en|kk|fa|uz-Cyrl)\.md$/.exec(key)
		if (found !== null)
			articles.set(`${found[1]} ${found[2]}`, [...(articles.get(`${found[1]} ${found[2]}`) ?? []), key])
	}
	return [...articles].map(([name, keys]) => {
		const [root = '', language = ''] = name.split(' ')
		const key = standing(keys, files)
		const story = root.replace(/^articles\//, '')
		const good = goodOf(saved.filter((one) => one.key === key)).at(-1)
		return { story, language, key, good, allowed: allowedFor(key, keys, root, language, saved, now) }
	})
}

/** Of two files for one article the one in the story's folder stands, unless it is deleted. */
function standing(keys: readonly string[], files: ReadonlyMap<string, readonly Saved[]>): string {
	const byRank = keys.toSorted((a, b) => b.split('/').length - a.split('/').length)
	return byRank.find((key) => files.get(key)?.at(-1)?.upload !== null) ?? byRank[0] ?? ''
}

function allowedFor(
	key: string,
	keys: readonly string[],
	root: string,
	language: string,
	saved: readonly Saved[],
	now: string,
): readonly (Saved | null)[] {
	const of = saved.filter((one) => one.key === key)
	const newest = of.at(-1)
	const site = saved.map(({ upload }) => upload).filter((upload) => upload?.kind === 'site' && upload.worth === 'good')
	if (newest === undefined || isDown(newest) || !settingsOf(saved)?.languages.includes(language)) return [null]
	const good = goodOf(of)
	const last = good.at(-1)
	// A file that steps in or aside, and a language that was away for a time, leave open what was seen before.
	const loose =
		keys.length > 1 || site.some((upload) => upload?.kind === 'site' && !upload.languages.includes(language))
	const others = [
		...good.slice(0, -1),
		...(loose ? saved.filter((one) => keys.includes(one.key) && isGood(one)) : []),
		null,
	]
	if (last === undefined) return others
	const { embargo, expires, photo } = last.upload as Manuscript
	if (expires !== undefined && expires <= now) return [null]
	const isDue = embargo === undefined || embargo <= now
	const lead = photo ? photoState(root, saved) : 'there'
	if (isDue && lead === 'there') return loose && last !== newest ? [last, ...others] : [last]
	return lead === 'gone' && isDue ? [last, ...others] : others
}

function goodOf(versions: readonly Saved[]): Saved[] {
	return versions.slice(versions.findLastIndex(isDown) + 1).filter(isGood)
}

function isDown({ upload }: Saved): boolean {
	return upload === null || (upload.kind === 'article' && upload.worth === 'withdrawn')
}

function isGood({ upload }: Saved): boolean {
	return upload !== null && 'worth' in upload && upload.worth === 'good'
}

/** Whether a good photo is there, was there, or never came. */
function photoState(root: string, saved: readonly Saved[]): 'there' | 'gone' | 'never' {
	const versions = saved.filter(({ key }) => key === `${root}/lead.jpg`)
	const good = versions.findLastIndex(({ upload }) => upload?.kind === 'photo' && upload.colour !== 'broken')
	if (good === -1) return 'never'
	return versions.slice(good + 1).some(({ upload }) => upload === null) ? 'gone' : 'there'
}
