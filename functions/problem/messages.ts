import type { RuleMessages } from './message.ts'

/** Read when somebody is told something in them: all together they are a tenth of what a function may load. */
const files: Readonly<Record<string, () => Promise<RuleMessages>>> = {
	en: async () => (await import('./messages/en.ts')).en,
	ru: async () => (await import('./messages/ru.ts')).ru,
	kk: async () => (await import('./messages/kk.ts')).kk,
	fa: async () => (await import('./messages/fa.ts')).fa,
	'uz-Latn': async () => (await import('./messages/uz-Latn.ts')).uzLatn,
	'uz-Cyrl': async () => (await import('./messages/uz-Cyrl.ts')).uzCyrl,
}

const opened = new Map<string, RuleMessages>()

/** Reads the words of these languages and of English, so that `ruleMessages` has them; those in which the rules do not speak are left out. */
export async function openRuleMessages(tags: readonly string[]): Promise<void> {
	await Promise.all(
		['en', ...tags].map(async (tag) => {
			const file = Object.hasOwn(files, tag) ? files[tag] : undefined
			if (file !== undefined && !opened.has(tag)) opened.set(tag, await file())
		}),
	)
}

/** The words of all rules in a language; in English where they are not translated yet. Throws when they were not opened. */
export function ruleMessages(tag: string): RuleMessages {
	const messages = opened.get(hasRuleMessages(tag) ? tag : 'en')
	if (messages === undefined) throw new Error(`The rules' words in ${tag} were not opened`)
	return messages
}

/** True for a language in which the rules speak. */
export function hasRuleMessages(tag: string): boolean {
	return Object.hasOwn(files, tag)
}

/** Tags of the languages in which the rules speak. */
export const ruleLanguages: readonly string[] = Object.keys(files)
