import type { DrawingTools } from '../../functions/photos/drawing-tools.ts'

/** Stands in for drawing, which takes a quarter of a second: what would be drawn, as bytes that differ when it does. */
export const drawAtOnce: Pick<DrawingTools, 'drawCard' | 'cropJpeg' | 'drawIcon'> = {
	drawCard: async ({ photo, ...face }) => Buffer.from(`card ${photo?.length} ${JSON.stringify(face)}`),
	drawIcon: async (face, { key }) => Buffer.from(`icon ${key} ${JSON.stringify(face)}`),
	cropJpeg: async (photo, frame, focus) => Buffer.from(`crop ${photo.length} ${JSON.stringify([frame, focus])}`),
}
