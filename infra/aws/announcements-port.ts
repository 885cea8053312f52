import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import type { Announcements } from '../../functions/ports/announcements.ts'
import { EventBus } from './adapters/event-bus.ts'
import { requestHandler } from './request-handler.ts'

/** The announcements on AWS, by the bus's name; apart from ports.ts, so that only who announces loads the client. */
export const announcements = (bus: string): Announcements =>
	new EventBus({ client: new EventBridgeClient({ requestHandler }), bus })
