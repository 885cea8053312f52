import { fileURLToPath } from 'node:url'
import { AssetHashType, DockerImage, type Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { bundle, type Stage } from './bundle.ts'
import type { InstructionSet } from './settings/settings.ts'
import { settingsOf } from './settings/stage-stack.ts'
import type { QueueEnd, StageQueue } from './stage-queue.ts'
import type { Wire } from './wires.ts'

export interface StageFunctionProps<Config> {
	readonly stage: Stage
	/** Where its messages come from: so many at once to one run, so many runs at once. Without a queue: how long a run takes. */
	readonly from:
		| { readonly queue: StageQueue; readonly batch: number; readonly runs: number }
		| { readonly within: Duration }
	/** In MB. A full processor comes with 1,769. */
	readonly memory: number
	/** One wire for each word of the stage's configuration (config.ts), so that none can be missing. */
	readonly wires: Readonly<Record<keyof Config, Wire>>
}

const architectures: Readonly<Record<InstructionSet, Architecture>> = {
	arm64: Architecture.ARM_64,
	x86_64: Architecture.X86_64,
}

/** The function of a stage: the only place that makes one. Its rights are its wires, its queue and its own log. */
export class StageFunction<Config = unknown> extends LambdaFunction implements QueueEnd {
	readonly stage: Stage
	readonly memory: number

	constructor(scope: Construct, { stage, from, memory, wires }: StageFunctionProps<Config>) {
		const logGroup = new LogGroup(scope, 'log', {
			retention: RetentionDays.ONE_MONTH,
			removalPolicy: RemovalPolicy.DESTROY,
		})
		const role = new Role(scope, 'role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
		logGroup.grantWrite(role)
		const wired = Object.entries<Wire>(wires)
		const { architecture } = settingsOf(scope)
		super(scope, 'function', {
			runtime: Runtime.NODEJS_24_X,
			architecture: architectures[architecture],
			handler: 'index.handler',
			code: bundled(stage, architecture),
			memorySize: memory,
			timeout: 'queue' in from ? from.queue.handledWithin : from.within,
			role,
			logGroup,
			loggingFormat: LoggingFormat.JSON,
			environment: {
				...Object.fromEntries(wired.map(([word, { name }]) => [word, name])),
				NODE_OPTIONS: '--enable-source-maps',
			},
		})
		this.stage = stage
		this.memory = memory
		for (const [, wire] of wired) wire.grant(role)
		if ('queue' in from) from.queue.feed(this, from)
	}
}

/** The stage's bundle, made at synth by esbuild on this machine; skipped where synth is told to bundle nothing. */
function bundled(stage: Stage, architecture: InstructionSet): Code {
	return Code.fromAsset(fileURLToPath(new URL('functions', import.meta.url)), {
		assetHashType: AssetHashType.OUTPUT,
		bundling: {
			// CDK asks for an image to fall back on; there is none, because the local bundle either stands or throws.
			image: DockerImage.fromRegistry('none'),
			// CDK bundles once what looks the same to it, and of a function it sees nothing: this is what differs.
			command: [stage, architecture],
			local: {
				tryBundle: (folder) => {
					bundle(stage, folder, architecture)
					return true
				},
			},
		},
	})
}
