import { h } from 'hastscript'
import { linkOf } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { localDigits } from '../language/number.ts'
import { stringsOf } from '../language/strings-of.ts'
import { absolute, type Newsroom, siteTitle } from '../newsroom/newsroom.ts'
import { siteIcon, writeDocument } from '../page/document.ts'
import { footer, type PageLink } from '../page/footer.ts'
import { masthead } from '../page/masthead.ts'
import { siteHead } from '../page/site-head.ts'
import { offlineScript, scriptFile } from '../reader/page-scripts.ts'
import { foldTableOf } from '../search/fold-table.ts'
import { pluralForms } from '../search/plural-forms.ts'
import { searchAddress } from '../search/search-address.ts'
import { htmlObject, type PublicObject } from '../site/public-object.ts'
import { styleSheet } from '../style/style-sheet.ts'

/** Letters that a reader may type. */
const mostLetters = 200

/**
 * The page on which readers look for stories: functions/reader/files/search.js reads the index and lists what it finds. The
 * page brings what the script has to know of the language: how words are folded, and how many stories are said to be found.
 */
export function searchPage(newsroom: Newsroom, language: Language, pages: readonly PageLink[]): PublicObject {
	const { search, words, eitherAlphabet, searching, nothing, older, failed, needsScript } = stringsOf(language).search
	const { letters, merges, prefixes, joins, twoAlphabets } = foldTableOf(language)
	const { forms, counts } = pluralForms(language, stringsOf(language).search.found)
	const common = [...language.commonWords, joins].join(' ').trim()
	const address = linkOf(searchAddress(language.tag))
	const form = h(
		'form',
		{
			...{ className: ['search'], role: 'search', action: address, method: 'get' },
			...{ dataLetters: letters, dataMerges: merges, dataPrefixes: prefixes, dataCommon: common },
			...{ dataForms: forms.join('|'), dataCounts: counts, dataDigits: localDigits(language, '0123456789') },
			...{ dataSearching: searching, dataNothing: nothing, dataFailed: failed },
		},
		[
			h('label', { htmlFor: 'q' }, words),
			h('p', { className: ['row'] }, [
				h('input', {
					...{ id: 'q', name: 'q', type: 'search', dir: 'auto', required: true, maxLength: mostLetters },
					...{ autoComplete: 'off', autoCapitalize: 'none', enterKeyHint: 'search' },
					...(twoAlphabets && { ariaDescribedBy: 'alphabets' }),
				}),
				h('button', { type: 'submit' }, search),
			]),
			...(twoAlphabets ? [h('p', { id: 'alphabets', className: ['meta'] }, eitherAlphabet)] : []),
		],
	)
	const html = writeDocument({
		language,
		title: `${search} — ${siteTitle(newsroom, language)}`,
		style: styleSheet(newsroom.theme, language),
		icon: siteIcon,
		modules: [scriptFile('search.js'), ...offlineScript(newsroom)],
		head: [...siteHead(newsroom, language), h('link', { rel: 'canonical', href: absolute(newsroom, address) })],
		body: [
			...masthead(newsroom, language, { search: true }),
			h('main', { id: 'content' }, [
				h('article', [
					h('h1', search),
					form,
					h('noscript', [h('p', needsScript)]),
					h('p', { className: ['said'], role: 'status' }),
					h('ul', { className: ['list', 'found'] }),
					h('p', { className: ['older'], hidden: true }, [h('button', { type: 'button' }, older)]),
				]),
			]),
			footer(newsroom, language, pages),
		],
	})
	return htmlObject(html, { robots: 'noindex' })
}
