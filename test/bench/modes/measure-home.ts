import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, withoutCards } from '../peers/folders.ts'
import { type Ran, runProcess } from '../run/run-process.ts'
import { type HomeTimes, homeTimes } from './home-times.ts'

const script = fileURLToPath(new URL('home-process.ts', import.meta.url))

export interface Home extends HomeTimes, Pick<Ran, 'peakMb'> {}

/**
 * Publishes our corpus at home, saves into the running newsroom, and renders everything anew. Cards are not drawn: they
 * show nothing that these saves change, so that only publishing the corpus would take longer with them.
 */
export async function measureHome(
	folder: string,
	how: { readonly stories: number; readonly saves: number; readonly burst: number; readonly replays: number },
): Promise<Home> {
	const { stories, saves, burst, replays } = how
	const options = { content: join(folder, 'content'), folder: join(folder, 'home'), stories, saves, burst, replays }
	const { output, peakMb } = await runProcess({
		file: process.execPath,
		args: [
			'--import',
			withoutCards,
			script,
			...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
		],
		cwd: root,
	})
	return { ...homeTimes.parse(JSON.parse(output.trim().split('\n').at(-1) ?? '')), peakMb }
}
