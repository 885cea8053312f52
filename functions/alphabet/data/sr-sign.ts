import type { Around } from '../table.ts'

const behindDegrees = /°[ \u00a0]?$/
const behindVitamin = /vitamin\p{Ll}{0,3}[ \u00a0](?:[A-EK]\d{0,2}(?:,| i)[ \u00a0])*$/iu
const length = /^\d*k?m$/i
const behindLength = /(?<!\p{L})k?m\/$/iu
const beforeTime = /^\/[hs](?!\p{L})/iu

/** True for letters that are the sign of something and stay in Serbian as the world writes them: 25 °C, vitamin C, km/h. */
export function isSign(written: string, { before, after }: Around): boolean {
	if (length.test(written)) return beforeTime.test(after)
	if (/^[hs]$/i.test(written)) return behindLength.test(before)
	if (!/^[A-FK]$/.test(written)) return false
	return behindDegrees.test(before) || behindVitamin.test(before)
}
