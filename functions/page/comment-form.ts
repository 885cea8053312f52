import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { linkOf } from '../article/address.ts'
import type { Language } from '../language/language.ts'
import { localDigits } from '../language/number.ts'
import { stringsOf } from '../language/strings-of.ts'
import type { PageLink } from './footer.ts'
import { say } from './words.ts'

/** Characters of a comment, as people count them; the check is converse/checks/length.ts. */
const most = 1500

/** What a form is for, and what is in it already. */
export interface CommentFormParts {
	readonly language: Language
	readonly story: string
	/** The static pages of the language: one of them may be the comment policy. */
	readonly pages: readonly PageLink[]
	/** True where a person reads each comment before it appears. */
	readonly premoderated: boolean
	readonly heading: 'h2' | 'h3'
	/** What was typed, when it is given back. */
	readonly typed?: { readonly name: string; readonly text: string; readonly characters: number }
	/** The comment that is answered, and who wrote it. */
	readonly answered?: { readonly number: number; readonly name: string }
	/** From a page that was made for one reader; a page for all has none. */
	readonly token?: string
}

/** The form for a comment. It works without script; reader/files/talk.js counts, solves the riddle and stays on the page. */
export function commentForm(parts: CommentFormParts): ElementContent {
	const { language, story, pages, premoderated, heading, typed, answered, token } = parts
	const { talk, commentPolicy } = stringsOf(language)
	const policy = pages.find(({ address }) => address.endsWith('/comment-policy/'))
	const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value })
	const data = { dataMost: most, dataDigits: localDigits(language, '0123456789'), dataSending: talk.sending }
	return h(
		'form',
		{
			className: ['write'],
			id: 'write',
			action: '/converse/comments',
			method: 'post',
			...data,
			dataFailed: talk.failed,
		},
		[
			h(heading, talk.write),
			h('p', { className: ['meta'] }, [
				...(policy === undefined ? [] : [h('a', { href: linkOf(policy.address) }, commentPolicy), ' · ']),
				talk.required,
			]),
			hidden('story', story),
			hidden('language', language.tag),
			hidden('replyTo', answered === undefined ? '' : String(answered.number)),
			hidden('proof', ''),
			hidden('token', token ?? ''),
			answering(language, answered),
			field('comment-name', talk.name, [
				h('input', {
					type: 'text',
					id: 'comment-name',
					name: 'name',
					required: true,
					autoComplete: 'nickname',
					dir: 'auto',
					ariaDescribedBy: ['comment-name-hint'],
					value: typed?.name ?? null,
				}),
				h('p', { className: ['meta'], id: 'comment-name-hint' }, talk.nameHint),
			]),
			field('comment-text', talk.text, [
				h(
					'textarea',
					{ id: 'comment-text', name: 'text', required: true, rows: 7, dir: 'auto', ariaDescribedBy: ['comment-left'] },
					typed?.text ?? '',
				),
				h('p', { className: ['meta'], id: 'comment-left' }, [
					`${talk.charactersLeft} `,
					h('output', { htmlFor: ['comment-text'] }, counter(language, typed?.characters ?? 0)),
				]),
			]),
			trap(),
			...(premoderated ? [h('p', { className: ['meta'] }, talk.premoderated)] : []),
			h('p', { className: ['meta'] }, talk.privacy),
			h('p', [h('button', { type: 'submit' }, talk.send)]),
			h('p', { role: 'status', className: ['said'] }),
		],
	)
}

function field(id: string, label: string, content: readonly ElementContent[]): ElementContent {
	return h('div', { className: ['field'] }, [h('label', { htmlFor: id }, `${label} *`), ...content])
}

/** Whom the comment answers, with a way back; empty and hidden until the script fills it in. */
function answering(language: Language, answered: CommentFormParts['answered']): ElementContent {
	const { replyTo, noReply } = stringsOf(language).talk
	const words = answered === undefined ? [] : say(language, replyTo, { name: answered.name })
	const back = h('button', { type: 'button', className: ['no-reply'] }, noReply)
	return h('p', { className: ['answering', 'meta'], hidden: answered === undefined }, [h('span', words), ' ', back])
}

/** As the script writes it while somebody types (reader/files/talk.js). */
function counter(language: Language, characters: number): string {
	const left = most - characters
	const digits = (number: number) => localDigits(language, String(Math.abs(number)))
	return `${left < 0 ? '\u2212' : ''}${digits(left)} / ${digits(most)}`
}

/** A field that people neither see nor reach: what fills it in is a program. */
function trap(): ElementContent {
	const input = h('input', { type: 'text', name: 'website', tabIndex: -1, autoComplete: 'off' })
	return h('p', { className: ['hidden'], ariaHidden: 'true' }, [h('label', ['URL ', input])])
}
