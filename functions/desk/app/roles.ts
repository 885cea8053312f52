/** What an editor may be. A person may be several. */
export const roles = ['author', 'editor', 'moderator', 'admin'] as const
export type Role = (typeof roles)[number]

/** What is done at the desk. */
export type Deed = 'read' | 'preview' | 'moderate' | 'write' | 'publish' | 'configure'

/** Who may do what: nobody has more than their work needs. */
const allowed: Readonly<Record<Deed, ReadonlySet<Role>>> = {
	read: new Set(['author', 'editor', 'moderator', 'admin']),
	preview: new Set(['author', 'editor', 'admin']),
	moderate: new Set(['moderator', 'editor', 'admin']),
	write: new Set(['author', 'editor', 'admin']),
	publish: new Set(['editor', 'admin']),
	configure: new Set(['admin']),
}

/** Somebody at the desk. */
export interface Editor {
	/** Their e-mail address; `local` at home. */
	readonly name: string
	readonly roles: readonly Role[]
}

/** True when one of their roles allows it. */
export function may(editor: Editor, deed: Deed): boolean {
	return editor.roles.some((role) => allowed[deed].has(role))
}

/** The roles among the names of a user pool's groups; a group that is none counts for nothing. */
export function rolesAmong(groups: readonly string[]): Role[] {
	return roles.filter((role) => groups.includes(role))
}
