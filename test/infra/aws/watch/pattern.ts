import type { Line } from './heard-newsroom.ts'
import type { FilterProperties } from './watched.ts'

const clause = /\(?\s*\$\.([\w.]+) = "([^"]*)"\s*\)?/g

/**
 * The values that a metric filter makes of log lines: a little of CloudWatch's filter patterns
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html), and what else it says throws.
 */
export function valuesOf({ FilterPattern, MetricTransformations }: FilterProperties, lines: readonly Line[]): number[] {
	const inside = /^\{(.*)\}$/.exec(FilterPattern)?.[1]
	const clauses = [...(inside?.matchAll(clause) ?? [])]
	if (clauses.length === 0 || inside?.replaceAll(clause, '').replaceAll('&&', '').trim() !== '')
		throw new Error(`Not understood: ${FilterPattern}`)
	const [transformation] = MetricTransformations
	return lines
		.map(({ text }): unknown => JSON.parse(text))
		.filter((line) => clauses.every(([, path = '', value]) => at(line, path) === value))
		.map((line) => {
			const value = transformation?.MetricValue ?? ''
			return value.startsWith('$.') ? Number(at(line, value.slice('$.'.length))) : Number(value)
		})
}

function at(line: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>((parent, step) => (parent as Record<string, unknown> | undefined)?.[step], line)
}
