import { type AlarmProperties, type MetricName, metricsOf } from './watched.ts'

/** What was measured of a metric in a period; undefined where nothing was. */
export type Measured = (metric: MetricName) => number | undefined

/** Whether an alarm's metric, so measured in each of its periods, makes it ring. */
export function rings(alarm: AlarmProperties, measured: Measured): boolean {
	const value = measuredValue(alarm, measured)
	if (value === undefined) return alarm.TreatMissingData === 'breaching'
	const { ComparisonOperator: operator, Threshold: threshold } = alarm
	if (operator === 'GreaterThanOrEqualToThreshold') return value >= threshold
	if (operator === 'GreaterThanThreshold') return value > threshold
	if (operator === 'LessThanThreshold') return value < threshold
	throw new Error(`Not known here: ${operator}`)
}

/** The metric of an alarm, or what its expressions come to. */
export function measuredValue(alarm: AlarmProperties, measured: Measured): number | undefined {
	const values = new Map([...metricsOf(alarm)].map(([id, metric]) => [id, measured(metric)]))
	if (alarm.Metrics === undefined) return values.get('metric')
	const metrics = [...values.values()]
	const expressions = alarm.Metrics.filter(({ Expression }) => Expression !== undefined)
	const waiting = new Map(expressions.map((one) => [one.Id, one]))
	for (let round = 0; waiting.size > 0; round++) {
		if (round > expressions.length) throw new Error(`Not resolved: ${[...waiting.keys()]}`)
		for (const [id, { Expression = '' }] of [...waiting])
			if (!namesIn(Expression).some((name) => waiting.has(name))) {
				values.set(id, calculate(Expression, values, metrics))
				waiting.delete(id)
			}
	}
	const [answer, ...more] = alarm.Metrics.filter(({ ReturnData }) => ReturnData !== false)
	if (answer === undefined || more.length > 0) throw new Error('An alarm looks at one value')
	return values.get(answer.Id)
}

const namesIn = (expression: string): string[] => expression.match(/\b[a-z][A-Za-z0-9_]*\b/g) ?? []

/**
 * A little of CloudWatch's metric math, one moment at a time
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html): what nothing was measured of has no
 * value, nor what is made of it, except by FILL and by SUM, which leaves it out.
 */
function calculate(
	expression: string,
	values: ReadonlyMap<string, number | undefined>,
	metrics: readonly (number | undefined)[],
): number | undefined {
	const functions = {
		FILL: (value: number, filler: number) => (Number.isNaN(value) ? filler : value),
		SUM: (all: readonly number[]) => all.filter((one) => !Number.isNaN(one)).reduce((sum, one) => sum + one, 0),
		METRICS: () => metrics.map((one) => one ?? Number.NaN),
		IF: (condition: boolean, yes: number, no: number) => (condition ? yes : no),
	}
	const names = namesIn(expression)
	for (const name of names) if (!values.has(name)) throw new Error(`${name} is not defined: ${expression}`)
	const run = new Function(...Object.keys(functions), ...names, `return ${expression}`)
	const result: number = run(...Object.values(functions), ...names.map((name) => values.get(name) ?? Number.NaN))
	return Number.isNaN(result) ? undefined : result
}
