/** Says what is wrong with a command and how it is meant; the exit code for bad usage is 2. */
export function usageError(message: string, usage: string): number {
	console.error(`${message}\nUsage: ${usage}`)
	return 2
}
