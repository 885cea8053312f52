/** A secret's text on AWS, by its address. Only channels with keys need it: the first loads the client. */
export const secret = (arn: string, now: () => Date): (() => Promise<string>) => {
	let opened: Promise<() => Promise<string>> | undefined
	const load = async () => (await import('../adapters/open-secret.ts')).openSecret(arn, now)
	return async () => (await (opened ??= load()))()
}
