import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import type { Announcements } from '../../../functions/ports/announcements.ts'
import { requestHandler } from '../request-handler.ts'
import { EventBus } from './event-bus.ts'

/** The bus of that name, with a client of its own. */
export function openEventBus(bus: string): Announcements {
	return new EventBus({ client: new EventBridgeClient({ requestHandler }), bus })
}
