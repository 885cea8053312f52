import { h } from 'hastscript'
import type { Context } from 'hono'
import { looksLikeLanguage } from '../../article/place.ts'
import { isReservedSlug, isSlug, nearestSlug } from '../../article/slug.ts'
import { languageOf } from '../../language/languages.ts'
import { framed } from '../app/frame.ts'
import { base, type Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'

/** `GET /desk/new`: asks for a new story's folder and its first language, and leads to its first file. */
export async function startStory(context: Context, setting: Setting): Promise<Response> {
	const { folder = '', language = '' } = context.req.query()
	const name = nearestSlug(folder)
	const languages = setting.newsroom?.site.languages ?? []
	const isName = isSlug(name) && !isReservedSlug(name) && !looksLikeLanguage(name)
	if (/[\p{L}\p{N}]/u.test(folder) && isName && languages.includes(language))
		return context.redirect(`${base}/edit?${new URLSearchParams({ file: `articles/${name}/${language}.md` })}`, 303)
	const { start } = writingWordsOf(setting.language.tag)
	const option = (tag: string) => {
		const { autonym = tag, direction = 'auto' } = languageOf(tag) ?? {}
		return h('option', { value: tag, lang: tag, dir: direction, selected: tag === language }, autonym)
	}
	return context.html(
		framed(setting, { title: start.title }, [
			...(languages.length === 0
				? [h('p', setting.words.noSettings)]
				: [
						h('p', start.hint),
						h('form', { className: ['sign-in'], method: 'get', action: `${base}/new` }, [
							...(folder !== '' ? [h('p', { role: 'alert' }, start.folderHint)] : []),
							h('label', [
								start.folder,
								h('input', {
									name: 'folder',
									value: folder,
									required: true,
									maxLength: 100,
									dir: 'ltr',
									ariaDescribedBy: 'hint',
								}),
							]),
							h('p', { id: 'hint' }, start.folderHint),
							h('label', [setting.words.language, h('select', { name: 'language' }, languages.map(option))]),
							h('button', start.begin),
						]),
					]),
		]),
	)
}
