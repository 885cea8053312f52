import { spawnSync } from 'node:child_process'

/** Why these tests do not run here; nothing when they do. They install tools and take minutes, so they are asked for. */
export function whySkip(): string | undefined {
	if (process.env['TILMASH_DEPLOY_TEST'] !== '1') return 'TILMASH_DEPLOY_TEST is not 1'
	if (process.platform === 'win32') return 'the emulator is started as on Linux and macOS'
	if (!runs('python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 10))'))
		return 'there is no Python 3.10 or newer'
	if (!runs('python3', '-c', 'import venv, ensurepip')) return 'Python has no venv module (apt: python3-venv)'
	if (!runs('openssl', 'version')) return 'there is no openssl, which makes the emulator’s certificate'
	return undefined
}

/** Why what needs Java does not run here; nothing when it does. */
export function whyNoJava(): string | undefined {
	const { stderr, status } = spawnSync('java', ['-version'], { encoding: 'utf8' })
	const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0)
	return status === 0 && version >= 17 ? undefined : 'there is no Java 17 or newer'
}

function runs(program: string, ...args: string[]): boolean {
	return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
