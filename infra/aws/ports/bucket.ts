import type { ObjectStore } from '../../../functions/ports/object-store.ts'
import { s3Clients } from '../adapters/s3-clients.ts'
import { S3Store } from '../adapters/s3-store.ts'

const clients = s3Clients()

/** A bucket on AWS, by the name in a function's environment. Each port has a file of its own, so that a function loads just its clients. */
export const bucket = (name: string): ObjectStore => new S3Store({ clients, bucket: name })
