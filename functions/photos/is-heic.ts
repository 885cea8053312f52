/** Brands that say that the pictures inside are HEVC (ISO/IEC 23008-12, annex B; ISO/IEC 14496-12, 4.3). */
const hevc: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx']
/** Most bytes of a file-type box that are looked at: 4 a brand. */
const longestBox = 256

/**
 * True for a photo as telephones keep it: HEIC has HEVC inside, which is patented, and no library of ours decodes it.
 * Its name may say anything; the brands of its first box do not lie to the telephone that shows it.
 */
export function isHeic(file: Uint8Array): boolean {
	const bytes = Buffer.from(file.buffer, file.byteOffset, Math.min(file.byteLength, longestBox))
	if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false
	const end = Math.min(bytes.readUInt32BE(0), bytes.length)
	// The major brand, its version, then those that it is compatible with.
	const brands = [bytes.toString('latin1', 8, 12)]
	for (let at = 16; at + 4 <= end; at += 4) brands.push(bytes.toString('latin1', at, at + 4))
	return brands.some((brand) => hevc.includes(brand)) && !brands.includes('avif')
}
