/** A word that no other number below 2³² gives, and whose order says nothing about the numbers' order. */
export function uniqueWord(prefix: string, number: number): string {
	// An odd factor makes multiplication modulo 2³² a permutation.
	return `${prefix}${(Math.imul(number, 0x9e3779b1) >>> 0).toString(36).padStart(7, '0')}`
}

/** As S3's ids of its events begin, so that a number read from the whole loses its last digits. */
const era = '0055AED6DC'
const tails = ['', '8', '00F', '1234', '', '0A1B2C3D']

/**
 * The sequencer of a bucket's n-th change: hexadecimal, of varying length. Padded on the right with zeros and compared as
 * text they grow; compared as numbers, by length, or padded on the left they do not.
 */
export function sequencerOf(number: number): string {
	const tail = tails[number % tails.length] ?? ''
	const digits = number.toString(16).toUpperCase().padStart(8, '0')
	// Zeros at the end say nothing in what is padded with zeros.
	return era + (tail === '' ? digits.replace(/0+$/, '') : digits + tail)
}
