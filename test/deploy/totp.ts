import { createHmac } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code that an authenticator app shows for a secret (Base32) at a moment (RFC 6238, with SHA-1, 30 seconds, six digits). */
export function totp(secret: string, at: Date): string {
	const bits = [...secret.replace(/[^A-Z2-7]/g, '')].map((letter) =>
		letters.indexOf(letter).toString(2).padStart(5, '0'),
	)
	const bytes = bits.join('').match(/.{8}/g) ?? []
	const counter = Buffer.alloc(8)
	counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)))
	const hash = createHmac('sha1', Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))))
		.update(counter)
		.digest()
	const offset = (hash.at(-1) ?? 0) & 0xf
	return String((hash.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}
