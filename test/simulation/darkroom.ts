import sharp from 'sharp'
import { type Developed, develop } from '../../functions/photos/develop.ts'
import type { Problem } from '../../functions/problem/problem.ts'

/** Photos of one colour that differ in nothing else: enough to be replaced and put back. */
export const colours = ['#c2a878', '#446688', '#889944'] as const

const originals = new Map<string, Buffer>([['broken', Buffer.from('This is no photo')]])
for (const background of colours)
	originals.set(
		background,
		await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
			.jpeg()
			.toBuffer(),
	)

/** Developed before any world begins: a codec waits for threads, and a world must wait for nothing outside itself. */
const developed = new Map<string, { photo: Developed | null; problems: Problem[] }>()
for (const bytes of originals.values()) developed.set(bytes.toString('latin1'), await develop('lead.jpg', bytes))

/** The bytes that an editor uploads. */
export function photoOf(colour: string): Buffer {
	const bytes = originals.get(colour)
	if (bytes === undefined) throw new Error(`No photo of colour ${colour}`)
	return bytes
}

/** What `develop` says of the newspaper's photos, at once. */
export async function developAtOnce(_name: string, bytes: Uint8Array): ReturnType<typeof develop> {
	const known = developed.get(Buffer.from(bytes).toString('latin1'))
	if (known === undefined) throw new Error('A photo that nobody uploaded')
	return known
}
