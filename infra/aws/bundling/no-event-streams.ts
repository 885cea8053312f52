/**
 * Instead of `@smithy/core/event-streams`: answers that never end, as S3 Select's, are asked for by no function. Should
 * one come all the same, its reader throws; should the SDK ask for a name that is not here, esbuild refuses to bundle.
 */
export class EventStreamSerde {
	constructor() {
		throw new Error('Functions are bundled without event streams: infra/aws/bundling/no-event-streams.ts')
	}
}

export const eventStreamSerdeProvider = (): EventStreamSerde => new EventStreamSerde()

/** A client's settings as they are. */
export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config
