import type { Row, RowWrite } from '../../functions/ports/catalogue.ts'

/** A revision as the table keeps it: a UUID. */
const revisionBytes = 36

/**
 * Bytes of a row as DynamoDB counts them: names and values of its attributes in UTF-8
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html).
 */
export function rowBytes({ partition, sort, value }: Pick<Row, 'partition' | 'sort' | 'value'>): number {
	const texts = ['partition', partition, 'sort', sort, 'revision', 'value', JSON.stringify(value)]
	return texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), revisionBytes)
}

/** Read request units of what one strongly consistent request reads: one for each 4 KB, one for nothing as well. */
export function readUnits(bytes: number): number {
	return Math.max(1, Math.ceil(bytes / 4096))
}

/**
 * Write request units of a transaction: two for each KB of each row in it, before or after, whichever is larger; also of
 * those that are only checked. One put over a revision is no transaction (dynamo-catalogue.ts), and costs half.
 */
export function writeUnits(writes: readonly RowWrite[], before: readonly (Row | undefined)[]): number {
	const [only] = writes
	const plain = writes.length === 1 && only?.action === 'put' && typeof only.if === 'object'
	const units = writes.map((write, index) => {
		const old = before[index]
		const bytes = Math.max(old === undefined ? 0 : rowBytes(old), write.action === 'put' ? rowBytes(write) : 0)
		return Math.max(1, Math.ceil(bytes / 1024))
	})
	return units.reduce((all, one) => all + one, 0) * (plain ? 1 : 2)
}
