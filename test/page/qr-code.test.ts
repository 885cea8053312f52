import { toHtml } from 'hast-util-to-html'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { qrCode } from '../../functions/page/qr-code.ts'

/** Its types say that it is a module with a default; Node.js and Vite give what the module is, the function itself. */
const scan = jsQR as unknown as typeof jsQR.default

/** What a telephone reads from the code as it stands on paper. */
async function scanned(text: string): Promise<string | undefined> {
	const drawing = toHtml(qrCode(text), { space: 'svg' }).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
	const { data, info } = await sharp(Buffer.from(drawing), { density: 72 })
		.resize(600, 600, { kernel: 'nearest' })
		.flatten({ background: '#fff' })
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true })
	return scan(new Uint8ClampedArray(data), info.width, info.height)?.data
}

test.each([
	'https://news.example.org/en/saxaul-aral/',
	'https://news.example.org/kk/%D1%81%D0%B5%D0%BA%D1%81%D0%B5%D1%83%D1%96%D0%BB-%D0%B0%D2%93%D0%B0%D1%88%D1%8B/',
	`https://news.example.org/fa/${'a-long-slug-'.repeat(15)}/`,
])('a telephone finds the page again from paper: %s', async (address) => {
	expect(await scanned(address)).toBe(address)
})

test('the code says nothing to who listens, and takes less than two kilobytes', () => {
	const svg = toHtml(qrCode('https://news.example.org/en/saxaul-aral/'), { space: 'svg' })
	expect(svg).toContain('aria-hidden="true"')
	expect(svg.length).toBeLessThan(4000)
})
