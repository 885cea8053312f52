import type { Run } from './counted-ports.ts'

/** The functions that take messages. */
export type StageName = 'validate' | 'photos' | 'render' | 'publish' | 'replay' | 'purge'

/** Memory of each, in MB. */
export const memory: Readonly<Record<StageName, number>> = {
	validate: 1769,
	photos: 2048,
	render: 1769,
	publish: 1769,
	replay: 1769,
	purge: 512,
}

/**
 * Milliseconds that a function computes for a message: twice the median of the runs that are counted here, as
 * `COSTS_TIMES=1 npx vitest run test/costs` prints them; on two busy cores of an x86 server on 22 November 2026. For a photo
 * the time of one with 12 megapixels, which those of the count have not.
 */
export const computing: Readonly<Record<StageName, number>> = {
	validate: 80,
	photos: 1000,
	render: 45,
	publish: 35,
	replay: 30,
	purge: 5,
}

/** Milliseconds until an answer, on the safe side of what is usual within a region. */
const answer = { s3Writes: 50, s3Reads: 25, rows: 8, others: 20 } as const

/** Milliseconds in which a function starts: loading its bundle, connecting. Billed since August 2025. */
export const startMs = 600

/** GB-seconds of a run: computing, and each answer waited for after the other, though most are asked for at once. */
export function gigabyteSeconds(stage: StageName, { requests }: Run, started: boolean): number {
	const { s3Writes, s3Reads, rows, others } = requests
	const waiting = s3Writes * answer.s3Writes + s3Reads * answer.s3Reads + rows * answer.rows + others * answer.others
	const milliseconds = computing[stage] + waiting + (started ? startMs : 0)
	return (memory[stage] / 1024) * (milliseconds / 1000)
}
