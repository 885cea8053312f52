import { readdirSync, readFileSync } from 'node:fs'

/** How often the processes are looked at. What happens after the last look is not seen. */
const everyMs = 20
/** Of /proc: a hundredth of a second on every Linux (man 5 proc, sysconf(_SC_CLK_TCK)). */
const ticks = 100

/** What a process and those it started took. */
export interface Watched {
	readonly cpuSeconds: number | undefined
	readonly peakMb: number | undefined
}

/**
 * Looks at a process and its descendants as long as they run. Memory is the sum of each one's own peak (VmHWM) among
 * those alive at a moment, so that no peak between two looks is missed. Only Linux tells; elsewhere nothing is found.
 */
export function watchProcess(pid: number): { end(): Watched } {
	let peakKb = 0
	let cpuTicks = 0
	const look = () => {
		const alive = familyOf(pid)
		peakKb = Math.max(
			peakKb,
			alive.reduce((sum, one) => sum + peakOf(one), 0),
		)
		cpuTicks = Math.max(
			cpuTicks,
			alive.reduce((sum, one) => sum + ticksOf(one), 0),
		)
	}
	const timer = setInterval(look, everyMs)
	return {
		end: () => {
			clearInterval(timer)
			return {
				cpuSeconds: cpuTicks > 0 ? cpuTicks / ticks : undefined,
				peakMb: peakKb > 0 ? peakKb / 1024 : undefined,
			}
		},
	}
}

/** A process and all that descend from it. */
function familyOf(pid: number): number[] {
	const children = list(`/proc/${pid}/task`).flatMap((thread) =>
		read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
	)
	return [pid, ...children.flatMap(familyOf)]
}

function peakOf(pid: number): number {
	return Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0)
}

/** Its own time, in the kernel and outside, and that of children it has waited for. */
function ticksOf(pid: number): number {
	// The name before it, in brackets, may hold anything.
	const fields = read(`/proc/${pid}/stat`)
		.replace(/^.*\) /s, '')
		.split(' ')
	return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8')
	} catch {
		// It has ended meanwhile, or this is no Linux.
		return ''
	}
}

function list(folder: string): string[] {
	try {
		return readdirSync(folder)
	} catch {
		return []
	}
}
