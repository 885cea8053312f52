let opened: typeof import('../language/strings-of.ts') | undefined

/**
 * What pages say in all languages, loaded with the first report that needs it: few translations are behind, and VALIDATE
 * and PHOTOS start sooner without.
 */
export async function openPageStrings(): Promise<typeof import('../language/strings-of.ts')> {
	opened ??= await import('../language/strings-of.ts')
	return opened
}
