import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { writeLargestPhotos } from './largest-photos.ts'
import { type Measured, measured } from './measured.ts'
import { worstSettings } from './worst-settings.ts'

/** Generated manuscripts that are read beside all that are known. */
const generated = 300

/** `npm run hostile`: the longest verdict and the most memory over everything hostile, each kind in processes of its own. */
function say(what: string, results: readonly Measured[]): void {
	const longest = results.map((one) => one.longest).toSorted((a, b) => b.ms - a.ms)[0]
	const count = results.reduce((sum, one) => sum + one.count, 0)
	const peak = Math.max(...results.map(({ peakMb }) => peakMb))
	console.log(
		`${what}: ${count}. Longest: ${longest?.ms} ms (${basename(longest?.name ?? '')}). Peak memory: ${peak} MB.`,
	)
}

say('Manuscripts', [measured('measure-verdicts', [String(generated)])])
say(
	'Settings',
	Object.keys(worstSettings).map((name) => measured('measure-settings', [name])),
)
const folder = mkdtempSync(join(tmpdir(), 'tilmash-largest-'))
try {
	const files = await writeLargestPhotos(folder)
	say(
		'Largest photos',
		files.map((file) => measured('measure-photos', [file])),
	)
	say('The same in one process', [measured('measure-photos', files)])
} finally {
	rmSync(folder, { recursive: true, force: true })
}
