import { photoEndings } from '../../article/place.ts'
import { problem } from '../../problem/problem.ts'
import type { FieldCheck } from './field-context.ts'

/** A lead photo comes with its description, caption and credit; the last two may stand in the photo itself (IPTC). */
export const checkLead: FieldCheck = ({ fields: { lead }, broken, photos, placeOf }) => {
	if (lead === undefined || broken.has('lead')) return []
	const problems = []
	const name = lead.image
	if (/[/\\:]/.test(name)) problems.push(problem('image-remote', placeOf(['lead', 'image']), { address: name }))
	else if (!photoEndings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)))
		problems.push(problem('image-type', placeOf(['lead', 'image']), { name }))
	if (lead.alt === undefined && !lead.decorative)
		problems.push(problem('field-missing', placeOf(['lead', 'alt']), { field: 'lead.alt' }))
	if (lead.alt !== undefined && (isName(lead.alt, name) || lead.alt === lead.caption))
		problems.push(problem('alt-poor', placeOf(['lead', 'alt']), { alt: lead.alt }))
	// Until the photo has come nobody knows what it says of itself: then it is waited for, not refused.
	const inPhoto = Object.hasOwn(photos, name) ? photos[name] : { caption: 'unknown', credit: 'unknown' }
	for (const field of ['caption', 'credit'] as const)
		if (lead[field] === undefined && inPhoto?.[field] === '')
			problems.push(problem('field-missing', placeOf(['lead', field]), { field: `lead.${field}` }))
	return problems
}

/** True for an alt text that only says the file's name: `lead.jpg`, `lead`. */
export function isName(alt: string, name: string): boolean {
	return [name, name.replace(/\.[^.]+$/, '')].includes(alt.trim())
}
