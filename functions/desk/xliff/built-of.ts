import { builtFrom, type Code, type CodeTrouble, numbered, type Step } from './codes.ts'
import type { Inline } from './inline.ts'
import type { Unit } from './units.ts'

/** A unit's translation with the marks that belong to it, or what is wrong with those that came. */
export function builtOf(
	target: readonly Step[],
	{ source, before, target: mine, isChanged }: Unit,
): { readonly pieces: readonly Inline[] } | CodeTrouble {
	const { codes, own } = numbered(source, mine)
	// A link of the translation's own stays, as long as the source has not changed there.
	const then = numbered(before ?? (isChanged ? [] : source), mine)
	const old = [...then.codes]
	const kept = codes.map((code): Code => {
		const at = old.findIndex(({ kind, data }) => kind === code.kind && data.join() === code.data.join())
		const [same] = at === -1 ? [] : old.splice(at, 1)
		const data = then.own.find(({ id }) => id === same?.id)?.data
		return data === undefined ? code : { ...code, data }
	})
	// Marks that a translation of the same words has never had do not keep it from being mended.
	const needed = isChanged || mine === undefined ? kept : kept.filter(({ id }) => own.some((one) => one.id === id))
	return builtFrom(target, needed, [...own, ...kept])
}
