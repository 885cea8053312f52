import type { Problem } from '../../problem/problem.ts'

/** A line that YAML could not read says nothing of its field: only the mistake itself is reported. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
	const isYaml = ({ rule }: Problem) => rule.startsWith('yaml-') || rule === 'front-matter-shape'
	const unread = new Set(problems.filter(isYaml).map(({ line }) => line))
	return problems.filter((found) => isYaml(found) || !unread.has(found.line))
}
