import type { ExportSources } from './sources.ts'

/** The parts of `--from-aws`; the desk may be named, and nothing is read from it. */
const parts = ['manuscripts', 'desk', 'table']

/** Opens a newsroom on AWS with the credentials of whoever calls. Throws on words that name none. */
export async function awsSources(written: string): Promise<ExportSources> {
	const named = new Map(
		written.split(',').map((part): [string, string] => {
			const [name = '', ...value] = part.split('=')
			return [name.trim(), value.join('=').trim()]
		}),
	)
	const strange = [...named.keys()].find((name) => !parts.includes(name))
	if (strange !== undefined) throw new Error(`There is no ${strange} in --from-aws: it is ${parts.join(', ')}`)
	const [manuscripts, table] = [named.get('manuscripts'), named.get('table')]
	if (!manuscripts || !table)
		throw new Error('Write --from-aws manuscripts=BUCKET,table=TABLE, the names that the deploy gave')
	// Loaded only here: an export from home needs no client of AWS.
	const [buckets, tables] = await Promise.all([import('../../aws/ports/bucket.ts'), import('../../aws/ports/table.ts')])
	const name = `manuscripts=${manuscripts},table=${table}`
	return { name, manuscripts: buckets.bucket(manuscripts), catalogue: tables.table(table), close: () => {} }
}
