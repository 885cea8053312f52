/** What a file is kept as, by its name: browsers that an administrator opens it with are told no more than they need. */
export function contentTypeOf(key: string): string {
	if (/\.(?:md|markdown)$/i.test(key)) return 'text/markdown; charset=utf-8'
	if (/\.ya?ml$/i.test(key)) return 'text/yaml; charset=utf-8'
	const photo = /\.(jpe?g|png|webp|avif)$/i.exec(key)?.[1]?.toLowerCase()
	return photo === undefined ? 'application/octet-stream' : `image/${photo === 'jpg' ? 'jpeg' : photo}`
}
