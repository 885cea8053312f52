import { isMap } from 'yaml'
import { fieldIn, manuscriptOf, partsOf, pathIn, readFront, writeFront } from '../write/front-matter.ts'

/** What a manuscript says of the photo above its text. Empty: nothing. */
export interface LeadFields {
	readonly image: string
	readonly alt: string
	readonly caption: string
	readonly credit: string
	/** The crop point in per cent, `50,30`. */
	readonly focus: string
}

export const leadNames = ['image', 'alt', 'caption', 'credit', 'focus'] as const

/** Reads them; nothing where the front matter cannot be read. */
export function leadIn(text: string): LeadFields | undefined {
	const document = readFront(partsOf(text).front)
	if (document === undefined) return undefined
	const [image, alt, caption, credit, focus] = leadNames.map((name) => fieldIn(document, ['lead', name]))
	return { image: image ?? '', alt: alt ?? '', caption: caption ?? '', credit: credit ?? '', focus: focus ?? '' }
}

/** What is said of a photo that was picked: not what stood in the fields for the one above the text, if it is another. */
export function ownWords(picked: LeadFields, lead: LeadFields | undefined): LeadFields {
	if (lead === undefined || lead.image === '' || lead.image === picked.image) return picked
	const own = (name: 'alt' | 'caption' | 'credit' | 'focus') => (picked[name] === lead[name] ? '' : picked[name])
	return { ...picked, alt: own('alt'), caption: own('caption'), credit: own('credit'), focus: own('focus') }
}

/** The manuscript with other ones, the rest of its front matter as it was; nothing where that cannot be read. */
export function withLead(text: string, lead: LeadFields): string | undefined {
	const { front, body } = partsOf(text)
	const document = readFront(front)
	if (document === undefined) return undefined
	for (const name of leadNames) {
		const path = pathIn(document, ['lead', name])
		// `image: photo.jpg` is another tool's short form: its other fields have nowhere to stand.
		if (path[0] !== 'lead') document.deleteIn(path)
	}
	if (!isMap(document.getIn(['lead'], true))) document.deleteIn(['lead'])
	for (const name of leadNames)
		if (lead[name] === '') document.deleteIn(['lead', name])
		else document.setIn(['lead', name], lead[name])
	return manuscriptOf({ front: writeFront(document), body })
}
