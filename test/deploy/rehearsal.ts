import { join } from 'node:path'
import type { ObjectStore } from '../../functions/ports/object-store.ts'
import { aws } from './aws-cli.ts'
import { bucketOf } from './buckets.ts'
import { Cdk, type Outputs } from './cdk.ts'
import { type Emulator, startEmulator } from './emulator.ts'
import type { Figures } from './figures.ts'
import { NewsroomFolder } from './newsroom-folder.ts'
import { Queues } from './queues.ts'

/** Buckets of the newsroom, by the name of the output that says which they are. */
export type Bucket = 'Manuscripts' | 'Desk' | 'Site'

/** What the steps of the rehearsal share. */
export class Rehearsal {
	readonly figures: Figures
	readonly emulator: Emulator
	readonly cdk: Cdk
	readonly queues: Queues
	readonly newsroom: NewsroomFolder
	/** What the stacks say of themselves, once they are deployed. */
	outputs: Outputs = {}

	private constructor(figures: Figures, emulator: Emulator, newsroom: NewsroomFolder) {
		this.figures = figures
		this.emulator = emulator
		this.newsroom = newsroom
		this.cdk = new Cdk(emulator)
		this.queues = new Queues(emulator)
	}

	static async open(figures: Figures): Promise<Rehearsal> {
		const emulator = await figures.time('tools and emulator, seconds', () => startEmulator('deploy'))
		return new Rehearsal(figures, emulator, await NewsroomFolder.lay(join(emulator.folder, 'content')))
	}

	aws(...args: readonly string[]): Promise<string> {
		return aws(this.emulator, ...args)
	}

	/** An output of whichever stack has it. */
	output(name: string): string {
		const found = Object.values(this.outputs).find((outputs) => outputs[name] !== undefined)?.[name]
		if (found === undefined) throw new Error(`No stack has the output ${name}`)
		return found
	}

	bucketName(bucket: Bucket): string {
		return this.output(`${bucket}Bucket`)
	}

	bucket(bucket: Bucket): ObjectStore {
		return bucketOf(this.emulator, this.bucketName(bucket))
	}

	/** Uploads one file of the newsroom's folder, as an editor does. */
	async upload(key: string): Promise<void> {
		await this.aws(
			's3',
			'cp',
			'--quiet',
			join(this.newsroom.path, key),
			`s3://${this.bucketName('Manuscripts')}/${key}`,
		)
	}

	/** The text of an object; nothing where there is none. */
	async read(bucket: Bucket, key: string): Promise<string | undefined> {
		const object = await this.bucket(bucket).get(key)
		return object && Buffer.from(object.body).toString()
	}
}
