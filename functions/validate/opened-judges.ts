interface Judges {
	readonly judgeShared: typeof import('./judge-shared.ts').judgeShared
	readonly judgeSettings: typeof import('./judge-settings.ts').judgeSettings
}

let opened: Judges | undefined

/**
 * Those who judge article.yml and settings. Both read YAML in this thread, as articles do not, and come seldom: the first of a
 * process loads what they need.
 */
export async function openJudges(): Promise<Judges> {
	if (opened !== undefined) return opened
	const { judgeShared } = await import('./judge-shared.ts')
	const { judgeSettings } = await import('./judge-settings.ts')
	opened = { judgeShared, judgeSettings }
	return opened
}
