import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { rejectionReasons } from '../catalogue/conversation.ts'
import type { Act } from './act.ts'
import type { Setting } from './setting.ts'

/** What a form is about, and where it is sent to. */
export interface FormTarget {
	readonly story: string
	readonly language: string
	/** None where it is about the whole conversation. */
	readonly number?: number
	readonly action: string
}

/** Letters of an answer of the newsroom; decide.ts keeps no more. */
const mostOfAnswer = 5_000

/** Publishes a comment that waits. */
export function approveForm(target: FormTarget, { words }: Setting): ElementContent {
	return form('approve', target, [button(words.desk.approve, 'approve')])
}

/** Rejects a comment, or takes it off its page; a reason has to be chosen. */
export function rejectForm(target: FormTarget, does: 'reject' | 'withdraw', { words }: Setting): ElementContent {
	const options = rejectionReasons.map((reason) => h('option', { value: reason }, words.reasons[reason]))
	const select = h('select', { name: 'reason', required: true }, [h('option', { value: '' }, '–'), ...options])
	return form(does, target, [
		h('div', { className: ['choice'] }, [h('label', [words.desk.reason, ' ', select]), button(words.desk[does])]),
	])
}

/** Publishes a comment with the newsroom's answer under it; folded until it is wanted. */
export function answerForm(target: FormTarget, { words }: Setting): ElementContent {
	const label = words.desk.answer
	const field = { name: 'text', rows: 4, dir: 'auto', required: true, maxLength: mostOfAnswer, ariaLabel: label }
	return h('details', [
		h('summary', label),
		form('answer', target, [h('textarea', field), h('p', [button(words.desk.approveAndAnswer)])]),
	])
}

/** Deletes a comment for good; folded, so that nobody does it by mistake. */
export function eraseForm(target: FormTarget, { words }: Setting): ElementContent {
	return h('details', [h('summary', words.erase), form('erase', target, [h('p', [button(words.erase)])])])
}

/** Takes no more comments on an article, or takes them again. */
export function closeForm(target: FormTarget, closed: boolean, { words }: Setting): ElementContent {
	const does = closed ? 'open' : 'close'
	return form(does, target, [button(words.desk[does])])
}

function button(words: string, ...className: string[]): ElementContent {
	return h('button', { type: 'submit', ...(className.length > 0 && { className }) }, words)
}

function form(
	does: Act['do'],
	{ story, language, number, action }: FormTarget,
	content: readonly ElementContent[],
): ElementContent {
	const fields = { do: does, story, language, ...(number !== undefined && { number: String(number) }) }
	const hidden = Object.entries(fields).map(([name, value]) => h('input', { type: 'hidden', name, value }))
	return h('form', { method: 'post', action }, [...hidden, ...content])
}
