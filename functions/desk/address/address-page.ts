import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { say } from '../../page/words.ts'
import { framed } from '../app/frame.ts'
import { articleLink, base, type Setting } from '../app/setting.ts'
import type { Explained } from './explain-address.ts'

/** Asks for an address, and says what it is, or was. */
export function addressPage(asked: string, explained: Explained | undefined, setting: Setting): string {
	const { words } = setting
	return framed(setting, { title: words.addresses }, [
		h('form', { className: ['choice'], action: `${base}/address` }, [
			h('label', [
				words.address.field,
				h('input', { name: 'address', value: asked, dir: 'ltr', size: 40, required: true }),
			]),
			h('button', words.address.explain),
		]),
		...(explained === undefined
			? []
			: [h('p', { className: ['verdict'], role: 'status' }, answer(explained, setting))]),
	])
}

function answer(explained: Explained, { words, language, site }: Setting): ElementContent[] {
	if (explained.kind === 'other' || explained.kind === 'never') return say(language, words.address[explained.kind])
	const { story, language: tag } = explained
	const article = h('a', { href: articleLink(story, tag), dir: 'ltr' }, `${story} (${tag})`)
	const address =
		explained.kind === 'leads' ? h('a', { href: site + encodeURI(explained.to), dir: 'ltr' }, explained.to) : ''
	return say(language, words.address[explained.kind], { article, address })
}
