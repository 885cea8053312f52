import type { AuthorReference } from '../article/field-types.ts'
import type { Metadata } from '../article/galley.ts'
import type { Alphabet } from './alphabet.ts'

/**
 * An article's metadata in another alphabet: all that readers read of it. Addresses, ids of
 * authors, sections and tags, and what is kept for partners stay.
 */
export function transliterateMetadata(metadata: Metadata, alphabet: Alphabet): Metadata {
	const { lead } = metadata
	const orNull = (text: string | null) => (text === null ? null : alphabet.text(text))
	const people = (references: readonly AuthorReference[]) => references.map((person) => inAlphabet(person, alphabet))
	return {
		...metadata,
		title: alphabet.text(metadata.title),
		description: alphabet.text(metadata.description),
		authors: people(metadata.authors),
		byline: orNull(metadata.byline),
		dateline: orNull(metadata.dateline),
		lead: lead && {
			...lead,
			alt: alphabet.text(lead.alt),
			caption: alphabet.text(lead.caption),
			credit: alphabet.text(lead.credit),
		},
		translators: people(metadata.translators),
		corrections: metadata.corrections.map(({ date, text }) => ({ date, text: alphabet.text(text) })),
		copyright: orNull(metadata.copyright),
	}
}

/** An author with an id has a name in each language; one who is named on the spot has this one. */
function inAlphabet(person: AuthorReference, alphabet: Alphabet): AuthorReference {
	return typeof person === 'string' ? person : { ...person, name: alphabet.text(person.name) }
}
