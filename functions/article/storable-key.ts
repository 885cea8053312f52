/** Longest key in UTF-8 bytes: S3 takes 1,024, and a file's report has its key with `reports/` before it and `.html` behind. */
const keyBytes = 1000
/** Longest step of a key: a file system takes 255 bytes, and a report's name is five longer. */
const stepBytes = 250

/** True for a key that every store can hold, in a bucket or in a folder, and its report's as well. */
export function isStorable(key: string): boolean {
	return (
		!key.includes('\0') &&
		key.isWellFormed() &&
		Buffer.byteLength(key) <= keyBytes &&
		key.split('/').every((step) => step !== '' && step !== '.' && step !== '..' && Buffer.byteLength(step) <= stepBytes)
	)
}
