import { deskHandler } from '../../../functions/desk/handler.ts'
import { deskConfig } from '../config.ts'
import { bucket } from '../ports/bucket.ts'

const config = deskConfig.parse(process.env)

export const handler = deskHandler({ desk: bucket(config.DESK_BUCKET) })
