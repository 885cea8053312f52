import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Catalogue } from '../../../functions/ports/catalogue.ts'
import { DynamoCatalogue } from '../adapters/dynamo-catalogue.ts'
import { requestHandler } from '../request-handler.ts'

const client = new DynamoDBClient({ requestHandler })

/** The catalogue on AWS, by the table's name. */
export const table = (name: string): Catalogue => new DynamoCatalogue({ client, table: name })
