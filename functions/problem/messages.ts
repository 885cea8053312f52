import type { RuleMessages } from './message.ts'
import { en } from './messages/en.ts'
import { fa } from './messages/fa.ts'
import { kk } from './messages/kk.ts'
import { ru } from './messages/ru.ts'
import { uzCyrl } from './messages/uz-Cyrl.ts'
import { uzLatn } from './messages/uz-Latn.ts'

const byTag: Readonly<Record<string, RuleMessages>> = {
	en,
	ru,
	kk,
	fa,
	'uz-Latn': uzLatn,
	'uz-Cyrl': uzCyrl,
}

/** The words of all rules in a language; in English where they are not translated yet. */
export function ruleMessages(tag: string): RuleMessages {
	return byTag[tag] ?? en
}

/** True for a language in which the rules speak. */
export function hasRuleMessages(tag: string): boolean {
	return Object.hasOwn(byTag, tag)
}

/** Tags of the languages in which the rules speak. */
export const ruleLanguages: readonly string[] = Object.keys(byTag)
