import { afterAll, beforeAll, describe } from 'vitest'
import { describeCatalogue } from '../ports/catalogue.contract.ts'
import { describeObjectStore } from '../ports/object-store.contract.ts'
import { describeQueue } from '../ports/queue.contract.ts'
import { startDynamodbLocal } from './dynamodb-local.ts'
import { type Emulator, startEmulator } from './emulator.ts'
import { openCatalogue } from './open-catalogue.ts'
import { openQueue } from './open-queue.ts'
import { openStore } from './open-store.ts'
import { whyNoJava, whySkip } from './why-skip.ts'

const why = whySkip()
const whyNot = why ?? whyNoJava()
if (why !== undefined) console.log(`The contracts on an emulator of AWS are left out: ${why}.`)
else if (whyNot !== undefined) console.log(`The contract on DynamoDB Local is left out: ${whyNot}.`)

describe.skipIf(why !== undefined)('MiniStack', () => {
	let emulator: Emulator
	beforeAll(async () => {
		emulator = await startEmulator('contracts')
	}, 15 * 60_000)
	afterAll(() => emulator.stop(), 60_000)

	for (const versions of [true, false])
		describeObjectStore(
			`MiniStack's S3, ${versions ? 'with' : 'without'} versions`,
			() => openStore(emulator.url, versions),
			{ versions },
		)
	describeCatalogue("MiniStack's DynamoDB", () => openCatalogue(emulator.url))
	describeQueue("MiniStack's SQS", (maxReceives) => openQueue(emulator.url, maxReceives))
})

describe.skipIf(whyNot !== undefined)('DynamoDB Local', () => {
	let server: Awaited<ReturnType<typeof startDynamodbLocal>>
	beforeAll(async () => {
		server = await startDynamodbLocal()
	}, 5 * 60_000)
	afterAll(() => server.stop(), 60_000)

	describeCatalogue('DynamoDB Local', () => openCatalogue(server.url))
})
