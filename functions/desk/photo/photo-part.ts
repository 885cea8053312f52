import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { base, type Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import type { EditView } from '../write/edit-page.ts'

/** The story's photos, and what is to be said of one: put above the text, or into it. A click sets the crop point. */
export function photoPart({ photos, lead, lang }: EditView, setting: Setting): ElementContent {
	const { photo: words } = writingWordsOf(setting.language.tag)
	const above = lead?.image ?? ''
	const picked = above === '' ? photos[0]?.name : above
	const isOffered = photos.some(({ name }) => name === above)
	const [x = '', y = ''] = (lead?.focus ?? '').split(',').map((part) => part.trim())
	const text = (name: 'alt' | 'caption' | 'credit') =>
		h('label', [words[name], h('input', { name, value: lead?.[name] ?? '', lang, dir: 'auto', maxLength: 1000 })])
	const percent = (name: 'x' | 'y', value: string) =>
		h('label', [words[name], h('input', { type: 'number', min: 0, max: 100, name, value })])
	return h('details', { className: ['photos'], open: lead !== undefined && lead.image !== '' && photos.length > 0 }, [
		h('summary', words.title),
		...(photos.length === 0
			? [h('p', [h('a', { href: `${base}/upload` }, words.none)])]
			: [
					h('fieldset', [
						h('legend', `${words.file}. ${words.point}`),
						// The one above the text may be on its way, or one of more than are offered: it is not changed by mistake.
						...(above === '' || isOffered ? [] : [choice(above, true)]),
						...photos.map(({ name, address, width, height, caption }) =>
							choice(
								name,
								name === picked,
								h('img', { src: setting.site + address, width, height, alt: caption, loading: 'lazy' }),
							),
						),
					]),
					percent('x', x),
					percent('y', y),
					...(['alt', 'caption', 'credit'] as const).map(text),
					h('p', { className: ['buttons'] }, [
						h('button', { formAction: `${base}/edit/lead` }, words.asLead),
						h('button', { formAction: `${base}/edit/figure` }, words.inText),
					]),
				]),
	])
}

function choice(name: string, checked: boolean, image?: ElementContent): ElementContent {
	return h('label', [
		h('input', { type: 'radio', name: 'photo', value: name, checked }),
		...(image === undefined ? [] : [image]),
		h('code', { dir: 'ltr' }, name),
	])
}
