import { expect, test } from 'vitest'
import { all, filters } from './watched.ts'

interface Widget {
	readonly properties: { readonly title: string; readonly metrics: readonly (readonly unknown[])[] }
}

interface Dashboard {
	readonly DashboardName: string
	readonly DashboardBody: { readonly 'Fn::Join': readonly [separator: string, parts: readonly (string | object)[]] }
}

const [dashboard] = [...all<Dashboard>('AWS::CloudWatch::Dashboard').values()]

/** The body as CloudWatch gets it; what only the deployment knows stands as its logical id. */
function widgets(): Widget[] {
	const [, parts = []] = dashboard?.DashboardBody['Fn::Join'] ?? []
	const text = parts.map((part) => (typeof part === 'string' ? part : idOf(part))).join('')
	return JSON.parse(text).widgets
}
const idOf = (reference: object): string => String(Object.values(reference).flat()[0])

test('one dashboard, with the stage in its name', () => {
	expect(all('AWS::CloudWatch::Dashboard').size).toBe(1)
	expect(dashboard?.DashboardName).toBe('tilmash-test-newsroom')
})

test('it shows each stage’s messages, their age and errors, what readers and editors wait for, and what it costs', () => {
	expect(widgets().map(({ properties }) => properties.title)).toEqual([
		'Seconds from upload to verdict',
		'Articles an hour',
		'Canary: seconds until readers see it, and until they no longer do',
		...['validate', 'photos', 'render', 'publish', 'replay'].flatMap((stage) => [
			`${stage}: messages in`,
			`${stage}: seconds that the oldest message waits`,
			`${stage}: errors`,
		]),
		'A month of days like this one, US dollars (an estimate)',
		'What it is for',
	])
})

test('each metric on it is made by a filter of ours, or is AWS’s own of a resource that there is', () => {
	const ours = new Set([...filters.values()].map(({ MetricTransformations: [one] }) => one?.MetricName))
	const ids = ['AWS::SQS::Queue', 'AWS::Lambda::Function', 'AWS::DynamoDB::Table'].flatMap((type) => [
		...all(type).keys(),
	])
	const metrics = widgets().flatMap(({ properties }) => properties.metrics)
	const said = metrics.filter(([first]) => typeof first === 'string')
	expect(said.length).toBeGreaterThan(30)
	for (const [namespace, name, ...dimensions] of said)
		if (namespace === 'Tilmash/test') expect(ours).toContain(name)
		else {
			expect(namespace).toMatch(/^AWS\/(SQS|Lambda|DynamoDB)$/)
			expect(ids).toContain(dimensions[1])
		}
})
