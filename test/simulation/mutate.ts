import { registerHooks } from 'node:module'
import { mutations } from './mutations.ts'

/** Takes a promise's keeper out of the code that is loaded from here on. Throws when it is not where it was. */
export function mutate(name: string): void {
	const mutation = mutations.find((one) => one.name === name)
	if (mutation === undefined) throw new Error(`No mutation is called ${name}`)
	const { file, from, to } = mutation
	registerHooks({
		load: (url, context, next) => {
			const loaded = next(url, context)
			if (!url.endsWith(`/${file}`)) return loaded
			const source = String(loaded.source)
			if (source.split(from).length !== 2) throw new Error(`${file} says ${JSON.stringify(from)} not just once`)
			return { ...loaded, source: source.replace(from, () => to) }
		},
	})
}
