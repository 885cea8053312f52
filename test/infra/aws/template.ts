import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Newsroom } from '../../../infra/aws/newsroom.ts'

type Arn = { readonly 'Fn::GetAtt': readonly [id: string, attribute: string] }
type Name = { readonly Ref: string }

/** What these tests look at in the resources of a type. */
interface Properties {
	'AWS::SQS::Queue': {
		readonly VisibilityTimeout: number
		readonly MessageRetentionPeriod: number
		readonly SqsManagedSseEnabled: boolean
		readonly RedrivePolicy?: { readonly deadLetterTargetArn: Arn; readonly maxReceiveCount: number }
	}
	'AWS::SQS::QueuePolicy': {
		readonly Queues: readonly Name[]
		readonly PolicyDocument: { readonly Statement: readonly object[] }
	}
	'AWS::Lambda::Function': { readonly Timeout: number; readonly Code: object }
	'AWS::Lambda::EventSourceMapping': {
		readonly EventSourceArn: Arn
		readonly FunctionName: Name
		readonly FunctionResponseTypes: readonly string[]
		readonly BatchSize: number
		readonly ScalingConfig: { readonly MaximumConcurrency: number }
	}
	'AWS::S3::Bucket': {
		readonly VersioningConfiguration?: { readonly Status: string }
		readonly LifecycleConfiguration: {
			readonly Rules: readonly { readonly NoncurrentVersionExpiration?: { readonly NoncurrentDays: number } }[]
		}
		readonly NotificationConfiguration?: {
			readonly QueueConfigurations: readonly { readonly Event: string; readonly Queue: Arn }[]
		}
	}
	'AWS::DynamoDB::Table': object
	'AWS::IAM::Policy': {
		readonly PolicyDocument: { readonly Statement: readonly { readonly Action: unknown; readonly Resource: unknown }[] }
	}
}
interface Resource<Type extends keyof Properties> {
	readonly Type: Type
	readonly DependsOn?: readonly string[]
	readonly DeletionPolicy?: string
	readonly Properties: Properties[Type]
}

const { context } = JSON.parse(readFileSync(new URL('../../../cdk.json', import.meta.url), 'utf8'))

/** The stack as the app makes it, but without bundles, and for any account and region. */
export const newsroom = new Newsroom(new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } }), 'newsroom', {
	settings: { name: 'test', region: 'eu-central-1', architecture: 'arm64' },
	env: {},
})
export const template = Template.fromStack(newsroom)

const resources = Object.entries<Resource<keyof Properties>>(template.toJSON()['Resources'])

/** All resources of a type, by id. */
export function all<Type extends keyof Properties>(type: Type): ReadonlyMap<string, Resource<Type>> {
	return new Map(resources.filter((entry): entry is [string, Resource<Type>] => entry[1].Type === type))
}

/** The only resource of a type of which something holds. */
export function one<Type extends keyof Properties>(
	type: Type,
	holds: (properties: Properties[Type], id: string) => boolean,
): Resource<Type> & { readonly id: string } {
	const [found, ...more] = [...all(type)].filter(([id, resource]) => holds(resource.Properties, id))
	if (found === undefined || more.length > 0) throw new Error(`Not just one ${type} of which it holds`)
	return { id: found[0], ...found[1] }
}
