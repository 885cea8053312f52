let opened: typeof import('./replay-part.ts').replayPart | undefined

/** Most of a replay's runs render stories: what publishes the rest is loaded by the first that asks for it. */
export async function openReplayPart() {
	opened ??= (await import('./replay-part.ts')).replayPart
	return opened
}
