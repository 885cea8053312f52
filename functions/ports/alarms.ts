/** A one-shot alarm: at its moment a message comes to the render stage's queue, at least once and then never again. */
export interface Alarms {
	/** Sets an alarm (ISO 8601, in the future). The same moment and message twice are one alarm. */
	set(instant: string, body: unknown): Promise<void>
}
