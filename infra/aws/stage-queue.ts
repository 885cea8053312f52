import { Duration } from 'aws-cdk-lib'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { mostReceives } from '../../functions/stage/receives.ts'

export interface StageQueueProps {
	/** Longest time the stage's function may take for a batch: its time-out. */
	readonly handledWithin: Duration
}

/** The function at the end of a queue, as those know it who watch it (stage-function.ts). */
export interface QueueEnd extends IFunction {
	readonly stage: string
	/** In MB. */
	readonly memory: number
	readonly logGroup: ILogGroup
}

/** An arrow of the flow: a queue, its dead-letter queue, and the function at its end. */
export class StageQueue extends Queue {
	readonly handledWithin: Duration
	readonly deadLetters: Queue
	#end: QueueEnd | undefined

	constructor(scope: Construct, id: string, { handledWithin }: StageQueueProps) {
		const letters = deadLetters(scope, id)
		super(scope, id, {
			encryption: QueueEncryption.SQS_MANAGED,
			enforceSSL: true,
			// Six time-outs, so that a batch is never handed out again while Lambda still retries it
			// (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
			visibilityTimeout: Duration.seconds(6 * handledWithin.toSeconds()),
			retentionPeriod: Duration.days(4),
			// The function itself counts to the same number: it says in the report that this is the last try.
			deadLetterQueue: { maxReceiveCount: mostReceives, queue: letters },
		})
		this.handledWithin = handledWithin
		this.deadLetters = letters
	}

	/** The function at its end. */
	get end(): QueueEnd {
		if (this.#end === undefined) throw new Error(`Nothing takes the messages of ${this.node.id}`)
		return this.#end
	}

	/**
	 * Gives the messages to a function: so many at once to one run, so many runs at once. Never by reserved concurrency,
	 * which throttles after the message was received, and so moves good messages into the dead-letter queue.
	 */
	feed(stage: QueueEnd, { batch, runs }: { readonly batch: number; readonly runs: number }): void {
		this.#end = stage
		stage.addEventSource(
			new SqsEventSource(this, { batchSize: batch, maxConcurrency: runs, reportBatchItemFailures: true }),
		)
	}
}

/** A message's age counts from its first queue, so the second keeps it longer: 14 days is the most that SQS does. */
function deadLetters(scope: Construct, id: string): Queue {
	return new Queue(scope, `${id}-dead-letters`, {
		encryption: QueueEncryption.SQS_MANAGED,
		enforceSSL: true,
		retentionPeriod: Duration.days(14),
	})
}
