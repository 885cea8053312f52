/** A path as it was meant, in NFC as keys are; nothing for one whose escapes are no UTF-8. */
export function decodePath(path: string): string | undefined {
	try {
		return decodeURIComponent(path).normalize('NFC')
	} catch {
		return undefined
	}
}
