import { h } from 'hastscript'
import { framed } from '../app/frame.ts'
import { deskScript } from '../app/page-script.ts'
import type { Setting } from '../app/setting.ts'
import { writingWordsOf } from '../app/words/writing/all-writing-words.ts'
import { reportWords } from '../words/opened-words.ts'
import { partBytes } from './parts.ts'

/** Where files and folders are dropped: each is checked first, then sent, and goes on where it was after a break. */
export function uploadPage(setting: Setting): string {
	const { upload: words, edit } = writingWordsOf(setting.language.tag)
	const { writeInstead } = reportWords(setting.language.tag)
	const { story, looking, failed, tooMany } = words
	const said = { story, looking, failed, tooMany, onItsWay: edit.onItsWay, writeInstead }
	return framed(setting, { title: words.title, script: deskScript('upload.js'), allows: { 'connect-src': "'self'" } }, [
		h('noscript', [h('p', { role: 'alert' }, words.noScript)]),
		h('form', { className: ['upload'], dataWords: JSON.stringify(said), dataPart: partBytes, hidden: true }, [
			h('p', words.hint),
			h('p', { className: ['buttons'] }, [
				h('label', [words.files, h('input', { type: 'file', multiple: true, name: 'files' })]),
				h('label', [words.folder, h('input', { type: 'file', webkitdirectory: true, name: 'folder' })]),
			]),
			h('label', [words.story, h('input', { name: 'story', maxLength: 100, dir: 'ltr' })]),
			h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: words.title }, [
				h('table', { hidden: true, ariaLive: 'polite' }, [
					h('thead', [h('tr', [h('th', { scope: 'col' }, words.place), h('th', { scope: 'col' }, words.state)])]),
					h('tbody'),
				]),
			]),
			h('p', { className: ['buttons'] }, [h('button', { disabled: true }, words.send)]),
		]),
	])
}
