import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import type { Announcements } from '../../../functions/ports/announcements.ts'
import { EventBus } from '../adapters/event-bus.ts'
import { requestHandler } from '../request-handler.ts'

/** The announcements on AWS, by the bus's name. */
export const announcements = (bus: string): Announcements =>
	new EventBus({ client: new EventBridgeClient({ requestHandler }), bus })
