import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { stringsOf } from '../language/strings-of.ts'
import type { ArticleView } from './article-view.ts'

/** Caption and credit of the lead photo. */
export function leadCaption({ galley, language }: ArticleView): ElementContent[] {
	const lead = galley.metadata.lead
	if (lead === null || (lead.caption === '' && lead.credit === '')) return []
	const credit =
		lead.credit === ''
			? []
			: [
					h('span', { className: ['credit'] }, [
						h('span', { className: ['hidden'] }, `${stringsOf(language).photoCredit} `),
						h('bdi', lead.credit),
					]),
				]
	return [h('figcaption', [...(lead.caption === '' ? [] : [h('span', lead.caption), ' ']), ...credit])]
}
