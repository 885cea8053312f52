import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { base, type Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import type { Changes } from '../changed/read-changes.ts'

/** Where an article is taken along for a translation program, and where it is brought back. */
export function xliffPart(
	{ story, language, from, own }: Pick<Changes, 'story' | 'language' | 'from' | 'own'>,
	mayWrite: boolean,
	setting: Setting,
): ElementContent {
	const { xliff: words } = writingWordsOf(setting.language.tag)
	const link = (text: string, all: boolean) => {
		const query = new URLSearchParams({ story, language, from, ...(all && { all: 'yes' }) })
		return h('li', [h('a', { href: `${base}/translate/changed.xlf?${query}`, download: true }, text)])
	}
	const hidden = Object.entries({ story, language, from }).map(([name, value]) =>
		h('input', { type: 'hidden', name, value }),
	)
	return h('section', { ariaLabel: words.title }, [
		h('h2', words.title),
		h('ul', { className: ['links'] }, [
			...(own === undefined ? [] : [link(words.changed, false)]),
			link(words.all, true),
		]),
		...(mayWrite
			? [
					h(
						'form',
						{
							method: 'post',
							action: `${base}/translate/xliff`,
							encType: 'multipart/form-data',
							className: ['choice'],
						},
						[
							...hidden,
							h('label', [
								words.file,
								h('input', {
									type: 'file',
									name: 'xliff',
									accept: '.xlf,.xliff,application/xliff+xml',
									required: true,
								}),
							]),
							h('button', words.put),
						],
					),
				]
			: []),
	])
}
