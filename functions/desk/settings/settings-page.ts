import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { languageOf } from '../../language/languages.ts'
import { framed } from '../app/frame.ts'
import { base, type Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { manuscriptMargin } from '../article-page/manuscript-margin.ts'
import type { Report } from '../report.ts'

/** One of the settings files as it was put last. */
export interface SettingsPart {
	readonly key: string
	/** Nothing where there is no such file. */
	readonly text: string | undefined
	/** Nothing as long as it is being judged. */
	readonly report: Report | undefined
}

/** What the newsroom is set to: what is in force, and each file with its problems in the margin. */
export function settingsPage(parts: readonly SettingsPart[], mayEdit: boolean, setting: Setting): string {
	const words = writingWordsOf(setting.language.tag).settings
	return framed(setting, { title: words.title }, [
		...inForce(setting),
		...parts.flatMap((part) => section(part, mayEdit, setting)),
	])
}

function inForce(setting: Setting): ElementContent[] {
	const { newsroom, language } = setting
	const words = writingWordsOf(language.tag).settings
	if (newsroom === undefined) return [h('p', { className: ['verdict', 'rejected'] }, setting.words.noSettings)]
	const { languages, sections, url, timeZone } = newsroom.site
	const tags = languages.map((tag) => {
		const { autonym = tag, direction = 'auto' } = languageOf(tag) ?? {}
		return h('li', [h('bdi', { lang: tag, dir: direction }, autonym), ' ', h('code', { dir: 'ltr' }, tag)])
	})
	return [
		h('p', [h('code', { dir: 'ltr' }, url), ' · ', h('code', { dir: 'ltr' }, timeZone)]),
		h('h2', words.languages),
		h('ul', { className: ['steps'] }, tags),
		h('h2', words.sections),
		h(
			'ul',
			{ className: ['steps'] },
			Object.keys(sections).map((id) => h('li', [h('code', { dir: 'ltr' }, id)])),
		),
	]
}

function section({ key, text, report }: SettingsPart, mayEdit: boolean, setting: Setting): ElementContent[] {
	const { settings: words, edit } = writingWordsOf(setting.language.tag)
	const isBroken = report?.problems.some(({ severity }) => severity === 'error') === true
	const judged = report === undefined ? edit.onItsWay : isBroken ? words.lastGood : words.inForce
	const said = text === undefined ? words.missing : judged
	return [
		h('h2', { id: key }, [h('code', { dir: 'ltr' }, key)]),
		h('p', { className: ['verdict', ...(text === undefined ? [] : [isBroken ? 'rejected' : 'accepted'])] }, said),
		...(mayEdit
			? [h('p', [h('a', { href: `${base}/edit?${new URLSearchParams({ file: key })}` }, setting.words.write.edit)])]
			: []),
		...(text === undefined
			? []
			: [
					h('details', { open: report !== undefined && report.problems.length > 0 }, [
						h('summary', writingWordsOf(setting.language.tag).edit.text),
						manuscriptMargin(text, report?.problems ?? [], { lang: 'en', dir: 'ltr' }, setting, key),
					]),
				]),
	]
}
