import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	cropAddress,
	frameOf,
	heightAt,
	nearestWidth,
	photoAddress,
	widthsOf,
} from '../../functions/article/photo-address.ts'

test.each([
	[1920, [320, 640, 960, 1280, 1920]],
	[1600, [320, 640, 960, 1280, 1600]],
	[1300, [320, 640, 960, 1300]],
	[960, [320, 640, 960]],
	[700, [320, 700]],
	[350, [350]],
	[17, [17]],
])('a photo %i pixels wide is made in %j', (width, widths) => {
	expect(widthsOf({ width })).toEqual(widths)
})

test.each([
	[1920, 560, 640],
	[1920, 1200, 1280],
	[1000, 1200, 1000],
	[1920, 4000, 1920],
])('of a photo %i wide, who wants %i gets %i', (width, wanted, got) => {
	expect(nearestWidth({ width }, wanted)).toBe(got)
})

test('addresses', () => {
	expect(photoAddress({ hash: '0123' }, 640, 'avif')).toBe('/photos/0123/640.avif')
	expect(cropAddress({ hash: '0123' }, '16x9', { x: 50, y: 30 })).toBe('/photos/0123/16x9-50-30.jpg')
	expect(cropAddress({ hash: '0123' }, '1x1', null)).toBe('/photos/0123/1x1-attention.jpg')
})

test.each([
	['16x9', 1920, 1280, 1200, 675],
	['4x3', 1920, 1280, 1200, 900],
	['1x1', 1920, 1280, 1200, 1200],
	['1x1', 1920, 700, 700, 700],
	['16x9', 600, 2000, 600, 338],
] as const)('the largest %s in a photo of %i × %i is %i × %i', (shape, width, height, across, down) => {
	expect(frameOf({ width, height }, shape)).toEqual({ width: across, height: down })
})

test('widths go up to the photo’s own, each once, and a frame is never larger than its photo by more than a rounding', () => {
	const size = fc.integer({ min: 16, max: 1920 })
	fc.assert(
		fc.property(size, size, fc.constantFrom('16x9', '4x3', '1x1'), (width, height, shape) => {
			const widths = widthsOf({ width })
			expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => a - b))
			expect(widths.at(-1)).toBe(width)
			const frame = frameOf({ width, height }, shape as '16x9')
			expect(frame.width <= width && frame.height <= height + 1).toBe(true)
			expect(heightAt({ width, height }, width)).toBe(height)
		}),
	)
})
