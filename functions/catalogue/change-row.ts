import type { Catalogue, Row, RowKey, RowWrite } from '../ports/catalogue.ts'

/** How often a row is read anew after another function changed it in between. Each loss means that another won. */
const mostTries = 12

/**
 * Reads a row, decides, writes it under the revision that was read; on a lost race all over again. `decide` returns
 * what to write (when it may be dropped, and further writes of the same transaction), or nothing to leave the row as it is.
 */
export async function changeRow<Value>(
	catalogue: Catalogue,
	key: RowKey,
	decide: (
		row: Row<Value> | undefined,
	) => Promise<{ value: Value | null; forgetAt?: string; with?: readonly RowWrite[] } | undefined>,
): Promise<boolean> {
	for (let tries = 0; tries < mostTries; tries++) {
		const row = (await catalogue.read(key)) as Row<Value> | undefined
		const decision = await decide(row)
		if (decision === undefined) return false
		const condition = row === undefined ? 'absent' : { revision: row.revision }
		const write: RowWrite =
			decision.value === null
				? { ...key, action: 'delete', if: condition }
				: {
						...{ ...key, action: 'put', if: condition, value: decision.value },
						...(decision.forgetAt !== undefined && { forgetAt: decision.forgetAt }),
					}
		if (await catalogue.transact([write, ...(decision.with ?? [])])) return true
	}
	throw new Error(`${key.partition} ${key.sort} changed ${mostTries} times while it was being written`)
}
