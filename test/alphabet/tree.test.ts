import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { openAlphabet } from '../../functions/alphabet/open-alphabet.ts'
import { transliterateTree } from '../../functions/alphabet/transliterate-tree.ts'

const alphabet = await openAlphabet('uz-Latn', 'uz-Cyrl')
const rewritten = (tree: Root) => toHtml(transliterateTree(tree, alphabet))
const body = (...children: Parameters<typeof h>[2][]) => h(null, ...children)

test('text is rewritten wherever a reader meets it, addresses and names of the page are not', () => {
	const tree = body(
		h('h2#bahor', 'Bahor'),
		h('p', ['Bugun ', h('a', { href: '/uz-Latn/bahor/', title: 'Bahor haqida' }, 'shaharda'), ' toʻy']),
		h('figure', [h('img', { src: 'photo:shahar.jpg', alt: 'Eski shahar' }), h('figcaption', 'Surat')]),
		h('section', { ariaLabel: 'Suratlar', className: ['gallery'] }, h('p', 'Yoʻq')),
	)
	expect(rewritten(tree)).toBe(
		'<h2 id="bahor">Баҳор</h2>' +
			'<p>Бугун <a href="/uz-Latn/bahor/" title="Баҳор ҳақида">шаҳарда</a> тўй</p>' +
			'<figure><img src="photo:shahar.jpg" alt="Эски шаҳар"><figcaption>Сурат</figcaption></figure>' +
			'<section aria-label="Суратлар" class="gallery"><p>Йўқ</p></section>',
	)
})

test('code, what is not to be translated and other languages stay, their titles too', () => {
	const tree = body(
		h('p', [h('code', 'shahar'), ' ', h('kbd', 'ctrl'), ' ', h('samp', 'yoʻl')]),
		h('pre', h('code', 'let shahar')),
		h('p', [h('span', { translate: 'no', title: 'shahar' }, ['Artel ', h('b', 'Market')]), ' shahri']),
		h('blockquote', { lang: 'en' }, h('p', ['Spring ', h('i', { lang: 'uz-Latn' }, 'bahor'), ' is here'])),
		h('p', [h('span', { lang: 'uz' }, 'bahor'), ' ', h('span', { lang: 'uz-Cyrl' }, 'баҳор')]),
	)
	expect(rewritten(tree)).toBe(
		'<p><code>shahar</code> <kbd>ctrl</kbd> <samp>yoʻl</samp></p>' +
			'<pre><code>let shahar</code></pre>' +
			'<p><span translate="no" title="shahar">Artel <b>Market</b></span> шаҳри</p>' +
			'<blockquote lang="en"><p>Spring <i lang="uz-Cyrl">баҳор</i> is here</p></blockquote>' +
			'<p><span lang="uz-Cyrl">баҳор</span> <span lang="uz-Cyrl">баҳор</span></p>',
	)
})

test('a word that markup cuts is rewritten whole, and cut where it was', () => {
	const tree = body(
		h('p', [
			h('b', 'sh'),
			'ahar, ',
			's',
			h('b', 'har'),
			' va O',
			h('em', 'ʻ'),
			'zbek, ',
			h('b', 'AQ'),
			'SHda ',
			h('i', 'sen'),
			'tabr',
		]),
	)
	expect(rewritten(tree)).toBe('<p><b>ш</b>аҳар, ш<b>ар</b> ва Ў<em></em>збек, <b>АҚ</b>Шда <i>сен</i>тябрь</p>')
})

test('markup ends a word where readers see it end: at a break, a footnote’s number, another paragraph', () => {
	const tree = body(
		h('p', ['shahar', h('sup', h('a', { href: '#fn-1' }, '1')), ' s', h('br'), 'har']),
		h('ul', [h('li', 's'), h('li', 'har')]),
	)
	expect(rewritten(tree)).toBe('<p>шаҳар<sup><a href="#fn-1">1</a></sup> с<br>ҳар</p><ul><li>с</li><li>ҳар</li></ul>')
})

test('the tree that came is not changed', () => {
	const tree = body(h('p', { title: 'bahor' }, 'bahor'))
	const before = structuredClone(tree)
	transliterateTree(tree, alphabet)
	expect(tree).toEqual(before)
})
