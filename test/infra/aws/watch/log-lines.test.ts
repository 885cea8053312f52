import { afterEach, beforeAll, expect, test } from 'vitest'
import { manuscript } from '../../../support/fixture.ts'
import { photo } from '../../../support/photos.ts'
import { notification } from '../../../support/s3-events.ts'
import { rings } from './evaluate.ts'
import { HeardNewsroom, type Line } from './heard-newsroom.ts'
import { valuesOf } from './pattern.ts'
import { type AlarmProperties, alarms, all, type FilterProperties, filters, metricsOf, sectionOf } from './watched.ts'

const open: HeardNewsroom[] = []
afterEach(() => {
	for (const newsroom of open.splice(0)) newsroom.close()
})
async function opened(): Promise<HeardNewsroom> {
	const newsroom = await HeardNewsroom.open()
	open.push(newsroom)
	return newsroom
}

const everything = { replay: 'everything', language: null }
const file = (story: string) => `articles/${story}/en.md`
const text = (story: string, more: object = {}) => manuscript({ title: `The story of ${story}`, ...more })
const correction = { corrections: [{ date: '2026-03-03', text: 'The number was 12.' }] }

/** Every line that anything of the newsroom writes. */
let lines: readonly Line[]
beforeAll(async () => {
	const newsroom = await opened()
	const upload = (story: string, more = {}) => newsroom.upload({ [file(story)]: text(story, more) })
	await newsroom.upload({ 'articles/one/lead.jpg': await photo() })
	for (const story of ['one', 'two', 'three']) await upload(story)
	await upload('one', { title: 'Another title' })
	await upload('one', { title: 'Another title', ...correction })
	await newsroom.delete(file('one'))
	// What an alarm did not wake is found by a replay.
	const noon = { embargo: '2026-06-02T12:00:00Z' }
	await upload('two', { title: 'Another title', ...noon })
	await upload('three', { ...correction, ...noon })
	await upload('four', noon)
	await upload('five', { expires: '2026-06-02T12:00:00Z' })
	newsroom.now = '2026-06-03T00:00:00.000Z'
	await newsroom.queues.replay.send([{ body: everything }])
	await newsroom.settle()
	for (const stage of ['validate', 'photos', 'render', 'publish', 'replay'] as const)
		await newsroom.run(stage, ['no JSON at all'])
	await newsroom.canary()
	await newsroom.reader()
	const bare = new HeardNewsroom()
	open.push(bare)
	await bare.canary()
	const blind = await opened()
	blind.site.get = async () => undefined
	await expect(blind.canary()).rejects.toThrow('last seen: 404')
	lines = [...newsroom.lines, ...bare.lines, ...blind.lines.filter(({ stage }) => stage === 'canary')]
}, 60_000)

/** The word of the function whose log a filter reads. */
function stageOf({ LogGroupName }: FilterProperties): string {
	expect([...all('AWS::Logs::LogGroup').keys()]).toContain(LogGroupName.Ref)
	return /^([a-z]+)log[0-9A-F]{8}$/.exec(LogGroupName.Ref)?.[1] ?? ''
}

test.each([...filters])('%s finds lines that its function writes, and a number in each', (_id, filter) => {
	const stage = stageOf(filter)
	const values = valuesOf(
		filter,
		lines.filter((line) => line.stage === stage),
	)
	expect(values.length).toBeGreaterThan(0)
	for (const value of values) expect(value).toBeGreaterThanOrEqual(0)
})

test('a metric is named after its stage; what REPLAY announces counts as what RENDER does', () => {
	for (const filter of filters.values())
		for (const { MetricName, MetricNamespace } of filter.MetricTransformations) {
			expect(MetricNamespace).toBe('Tilmash/test')
			const stage = stageOf(filter)
			const announced = filter.FilterPattern.includes('announced')
			expect(MetricName.split('.')[0]).toBe(announced && stage === 'replay' ? 'render' : stage)
			// CloudWatch Logs: no colon, asterisk or dollar.
			expect(MetricName).not.toMatch(/[:*$]/)
		}
})

const sourcesOf = (metric: string) =>
	[...filters.values()].filter(({ MetricTransformations }) => MetricTransformations[0]?.MetricName === metric)

test.each([...alarms])('%s looks at no metric of ours that no log line makes', (_id, alarm) => {
	for (const { Namespace, MetricName, Dimensions } of metricsOf(alarm).values()) {
		if (Namespace.startsWith('AWS/')) continue
		expect(Namespace).toBe('Tilmash/test')
		expect(sourcesOf(MetricName), MetricName).not.toEqual([])
		// A metric filter gives its metric dimensions only where it says so, and none does.
		expect(Dimensions).toBeUndefined()
	}
})

/** The sum that CloudWatch has of a metric of ours from log lines. */
function sumOf(metric: string, heard: readonly Line[]): number {
	return sourcesOf(metric)
		.flatMap((filter) =>
			valuesOf(
				filter,
				heard.filter(({ stage }) => stage === stageOf(filter)),
			),
		)
		.reduce((sum, value) => sum + value, 0)
}
const alarmsOf = (section: string): AlarmProperties[] =>
	[...alarms.values()].filter((alarm) => sectionOf(alarm) === section)

test('a folder deleted with all in it rings, a story withdrawn in its languages does not', async () => {
	const newsroom = await opened()
	const [gone] = alarmsOf('gone')
	const stories = Array.from({ length: 21 }, (_, i) => `story-${i}`)
	for (const story of stories) await newsroom.upload({ [file(story)]: text(story) })
	const loud = () => gone && rings(gone, ({ MetricName }) => sumOf(MetricName, newsroom.lines))
	const [last, ...others] = stories
	for (const story of others) await newsroom.delete(file(story))
	expect(loud()).toBe(false)
	await newsroom.delete(file(last ?? ''))
	expect(loud()).toBe(true)
})

test('messages that fail by themselves ring, though Lambda counts no error', async () => {
	const newsroom = await opened()
	await newsroom.run('validate', ['1', '2', '3'])
	const measured = ({ Namespace, MetricName }: { Namespace: string; MetricName: string }) =>
		Namespace === 'AWS/Lambda' ? { Invocations: 1, Errors: 0 }[MetricName] : sumOf(MetricName, newsroom.lines)
	expect(alarmsOf('errors').map((alarm) => rings(alarm, measured))).toEqual([
		true,
		false,
		false,
		false,
		false,
		false,
		false,
	])
})

test('a canary that fails is missed; one that has nothing to do is not', async () => {
	const canary = alarmsOf('canary').find(({ MetricName }) => MetricName === 'canary.runs')
	const loud = (heard: readonly Line[]) => canary && rings(canary, ({ MetricName }) => sumOf(MetricName, heard))
	const events = (heard: readonly Line[]) =>
		heard.flatMap((line) => (line.stage === 'canary' ? [JSON.parse(line.text).message.event] : []))
	const newsroom = await opened()
	newsroom.site.get = async () => undefined
	await expect(newsroom.canary()).rejects.toThrow('last seen: 404')
	expect(events(newsroom.lines)).toEqual(['canary failed'])
	expect(loud(newsroom.lines)).toBe(true)
	expect(events(lines)).toEqual(['canary', 'canary idle', 'canary failed'])
	const runs = lines.filter((line) => line.stage === 'canary')
	expect(runs.map((line) => loud([line]))).toEqual([false, false, true])
})

const secrets = ['203.0.113.7', 'AIDAJDPLRKLG7UEXAMPLE', 'A3NL1KOZZKExample', 'reader@example.net', 'Zarina Abdullaeva']

test('no line holds an address, an account or a name of who uploaded or wrote', async () => {
	const newsroom = await opened()
	const secrets = [
		'203.0.113.7',
		'AIDAJDPLRKLG7UEXAMPLE',
		'A3NL1KOZZKExample',
		'reader@example.net',
		'Zarina Abdullaeva',
	]
	const words = {
		authors: [{ name: 'Zarina Abdullaeva' }],
		'x-author-email': 'reader@example.net',
		section: 'society',
	}
	const record = await newsroom.put(file('letter'), manuscript(words, 'Write to me: reader@example.net'))
	expect(JSON.stringify(record)).toContain(secrets[0])
	await newsroom.deliver(record)
	await newsroom.upload({ [file('broken')]: manuscript({ ...words, date: undefined, updated: 'reader@example.net' }) })
	await newsroom.upload({ 'articles/letter/lead.jpg': await photo() })
	await newsroom.canary()

	// Messages that fail: an older event, a bucket that does not answer, and events that are not as they should be.
	const older = await newsroom.put(file('letter'), manuscript(words))
	await newsroom.deliver(await newsroom.put(file('letter'), manuscript({ ...words, tags: [] })), older)
	const desk = { ...newsroom.desk, get: () => Promise.reject(new Error('no answer')) }
	const broken = { ...newsroom.tools(), desk: Object.assign(Object.create(newsroom.desk), desk) }
	for (const receives of [1, 5])
		for (const stage of ['validate', 'photos'] as const)
			for (const body of [notification(record), JSON.stringify(notification(record)).slice(0, -2)])
				await newsroom.run(stage, [body], broken, receives)
	await newsroom.delete(file('letter'))

	const events = new Set(newsroom.lines.map((line) => JSON.parse(line.text).message.event))
	expect([...events].toSorted()).toEqual(['announced', 'canary', 'judged', 'message failed', 'stale event'])
	for (const { text: line } of newsroom.lines) for (const secret of secrets) expect(line).not.toContain(secret)
})

test('nor does one about an event that is not as it should be', async () => {
	const newsroom = await opened()
	const record = await newsroom.put(file('letter'), text('letter'))
	await newsroom.run('validate', [{ Records: [{ ...record, s3: { ...record.s3, object: { key: 'x' } } }] }])
	expect(newsroom.lines.at(-1)?.text).toContain('message failed')
	for (const secret of secrets) expect(newsroom.lines.at(-1)?.text).not.toContain(secret)
})
