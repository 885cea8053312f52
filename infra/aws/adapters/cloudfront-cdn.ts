import { type CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront'
import type { Cdn } from '../../../functions/ports/cdn.ts'

/** A CloudFront distribution whose objects carry cache tags; a path that begins with `#` is a tag. */
export class CloudFrontCdn implements Cdn {
	readonly #client: CloudFrontClient
	readonly #distribution: string

	constructor({ client, distribution }: { readonly client: CloudFrontClient; readonly distribution: string }) {
		this.#client = client
		this.#distribution = distribution
	}

	async purge(tags: readonly string[], reference: string): Promise<void> {
		const Items = tags.map((tag) => `#${tag}`)
		const InvalidationBatch = { CallerReference: reference, Paths: { Quantity: Items.length, Items } }
		await this.#client.send(new CreateInvalidationCommand({ DistributionId: this.#distribution, InvalidationBatch }))
	}
}
