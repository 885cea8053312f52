import type { Want } from '../../functions/notify/wants.ts'
import type { StageSettings } from './settings/settings.ts'

/** Who is told in a stage: its notices, and its moderators, who are told in English of comments that wait. */
export function noticesOf({ notices = [], moderatorEmail }: StageSettings): Want[] {
	const moderators: Want[] =
		moderatorEmail === undefined ? [] : [{ to: 'email', address: moderatorEmail, language: 'en', on: ['comment'] }]
	return [...notices, ...moderators]
}
