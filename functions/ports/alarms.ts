/** One-shot alarms: at the moment, or some minutes early, a message comes to the render stage's queue. */
export interface Alarms {
	/** Sets an alarm (ISO 8601); one whose moment has just passed rings at once. The same one set twice is one. */
	set(instant: string, body: unknown): Promise<void>
}
