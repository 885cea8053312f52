import type { Want } from '../../functions/notify/wants.ts'

/** What the settings of a stage say of who is told. */
interface Told {
	readonly notices?: readonly Want[] | undefined
	readonly moderatorEmail?: string | undefined
}

/** Who is told in a stage: its notices, and its moderators, who are told in English of comments that wait. */
export function noticesOf({ notices = [], moderatorEmail }: Told): Want[] {
	const moderators: Want[] =
		moderatorEmail === undefined ? [] : [{ to: 'email', address: moderatorEmail, language: 'en', on: ['comment'] }]
	return [...notices, ...moderators]
}
