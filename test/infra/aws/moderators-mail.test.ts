import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { acknowledgeNewsroom } from '../../../infra/aws/checks/acknowledgements.ts'
import { Newsroom } from '../../../infra/aws/newsroom.ts'

const made = (moderatorEmail?: string) => {
	const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } })
	const settings = {
		name: 'test',
		region: 'eu-west-1',
		architecture: 'arm64',
		...(moderatorEmail && { moderatorEmail }),
	}
	const newsroom = new Newsroom(app, 'newsroom', { settings: settings as never })
	acknowledgeNewsroom(newsroom)
	return Template.fromStack(newsroom)
}

test('moderators are told by mail of the first comment that waits, and of nothing that it says', () => {
	const template = made('moderators@example.org')
	template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'moderators@example.org' })
	template.hasResourceProperties('AWS::Events::Rule', {
		EventPattern: { source: ['tilmash'], 'detail-type': ['comment waits'], detail: { waiting: [1] } },
		Targets: [
			Match.objectLike({ InputTransformer: { InputPathsMap: Match.anyValue(), InputTemplate: Match.anyValue() } }),
		],
	})
	const [rule] = Object.values(template.findResources('AWS::Events::Rule'))
	expect(Object.values(rule?.['Properties'].Targets[0].InputTransformer.InputPathsMap).toSorted()).toEqual([
		'$.detail.language',
		'$.detail.story',
	])
})

test('without an address nobody is told, and nothing is made for it', () => {
	made().resourceCountIs('AWS::Events::Rule', 0)
})
