/** Structured log lines. `info` is for what is counted (stale events, retries), `error` for what a person should see. */
export interface Log {
	info(message: string, details?: Readonly<Record<string, unknown>>): void
	error(message: string, details?: Readonly<Record<string, unknown>>): void
}
