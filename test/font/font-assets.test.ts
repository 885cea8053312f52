import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fontAssets } from '../../functions/font/font-assets.ts'
import { fontFaces } from '../../functions/font/font-faces.ts'
import { withFont } from './committed-font.ts'

const committed = fileURLToPath(new URL('../../functions/font/files/', import.meta.url))
let folder: string

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'tilmash-fonts-'))
	for (const file of readdirSync(committed)) copyFileSync(join(committed, file), join(folder, file))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('every font that a page asks for is there, under an address made of its own bytes', async () => {
	const assets = await fontAssets()
	for (const [key, { body, contentType }] of assets) {
		expect(key).toBe(`assets/${createHash('sha256').update(body).digest('hex').slice(0, 16)}.woff2`)
		expect(Buffer.from(body).toString('latin1', 0, 4)).toBe('wOF2')
		expect(contentType).toBe('font/woff2')
	}
	const asked = new Set(withFont.flatMap((language) => fontFaces(language)?.preload ?? []))
	expect(new Set([...assets.keys()].map((key) => `/${key}`))).toEqual(asked)
})

test('on AWS the files are read from beside the bundled handler', async () => {
	expect(await fontAssets(folder)).toEqual(await fontAssets())
})

test('another file never goes out under the address of an old one', async () => {
	writeFileSync(join(folder, 'kk.woff2'), 'another font')
	await expect(fontAssets(folder)).rejects.toThrow('kk.woff2')
})
