import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { features, names, sourceFolder, sources } from './sources.ts'

/**
 * Writes `sources/`: the complete variable fonts, without what none of our languages needs (186 KB of 2.2 MB). To be run
 * for another version of them only: what it writes is committed. npm has these two fonts cut into subsets or into single
 * weights; the whole ones are on PyPI, pinned by hash in requirements.txt. From a whole one each language gets one file
 * with all its letters and weights. The same letters of Kazakh are 25 KB so, 28 KB in two requests as two weights from npm,
 * and as npm's variable subsets three files whose letters do not kern with each other.
 */
const folder = mkdtempSync(join(tmpdir(), 'tilmash-fonts-'))
try {
	const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))
	const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes']
	const what = ['--only-binary', ':all:', '--target', folder, '--requirement', requirements]
	execFileSync('python3', [...pip, ...what], { stdio: 'inherit', timeout: 300_000 })
	for (const { packaged, file, keeps, axes } of sources) {
		const text = keeps.map(([first, last]) => range(first, last)).join('')
		const font = await subsetFont(readFileSync(join(folder, packaged)), text, {
			targetFormat: 'woff2',
			keepFeatures: features,
			preserveNameIds: names,
			variationAxes: axes,
			// Instructions for the pixels of old screens.
			noHinting: true,
		})
		writeFileSync(new URL(file, sourceFolder), font)
		console.log(`${file.padEnd(24)} ${String(font.length).padStart(7)} bytes`)
	}
} finally {
	rmSync(folder, { recursive: true })
}

function range(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}
