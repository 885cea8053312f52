import { photosHandler } from '../../functions/photos/handler.ts'
import { publishHandler } from '../../functions/publish/handler.ts'
import { renderHandler } from '../../functions/render/handler.ts'
import { replayHandler } from '../../functions/replay/handler.ts'
import { validateHandler } from '../../functions/validate/handler.ts'
import { readManuscript } from '../../functions/validate/reading/read-manuscript.ts'
import { developAtOnce } from './darkroom.ts'
import type { PortsOfRun, Stages } from './world/stages.ts'

/** The functions themselves, over the ports of a world; of what they are given only threads are missing. */
export const realStages: Stages = (ports: PortsOfRun) => {
	const tools = {
		...ports,
		reader: { read: async (...asked: Parameters<typeof readManuscript>) => readManuscript(...asked) },
	}
	return {
		validate: validateHandler(tools),
		photos: photosHandler({ ...tools, develop: developAtOnce }),
		render: renderHandler(tools),
		publish: publishHandler(tools),
		replay: replayHandler(tools),
	}
}
