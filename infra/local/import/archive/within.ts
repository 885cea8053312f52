import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

/** The first of some paths below a folder at which a file is; none that leads out of the folder, by dots or by a link. */
export function fileWithin(root: string, paths: readonly string[]): string | undefined {
	for (const path of paths) {
		if (path.includes('\0')) continue
		const file = join(root, path)
		if (!isWithin(root, file) || !existsSync(file) || !statSync(file).isFile()) continue
		if (isWithin(realpathSync(root), realpathSync(file))) return file
	}
	return undefined
}

/** True for a path that is a folder's or below it: `/site-old` is not below `/site`. */
export function isWithin(root: string, path: string): boolean {
	const [folder, inside] = [resolve(root), resolve(path)]
	return inside === folder || inside.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** True for an address of another site, or none of the web: `https:`, `//host/`, `mailto:`. */
export function isWebAddress(address: string): boolean {
	return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)
}

/** The path of an address of the site at `url`, on http or https, with or without www; nothing for another site's. */
export function pathOnSite(address: string, url: string | undefined): string | undefined {
	if (!isWebAddress(address)) return address.startsWith('/') ? address : undefined
	const whole = address.startsWith('//') ? `https:${address}` : address
	if (url === undefined || !/^https?:/i.test(whole) || !URL.canParse(whole)) return undefined
	const [found, own] = [new URL(whole), new URL(url)]
	const host = (name: string) => name.replace(/^www\./, '')
	return host(found.host) === host(own.host) ? found.pathname + found.search : undefined
}
