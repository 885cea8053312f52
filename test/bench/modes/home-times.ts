import * as z from 'zod'

/** What modes/home-process.ts prints. */
export const homeTimes = z.object({
	loadSeconds: z.number(),
	/** Milliseconds from a save until its page was written, one for each. */
	live: z.array(z.number()),
	/** Until everything had followed: fronts, feeds, sitemap, search, siblings. */
	settled: z.array(z.number()),
	/** Seconds of many saves one after the other, and of as many at once. */
	steady: z.array(z.number()),
	burst: z.array(z.number()),
	/** Seconds to render everything anew from galleys. */
	replay: z.array(z.number()),
})

export type HomeTimes = z.infer<typeof homeTimes>
