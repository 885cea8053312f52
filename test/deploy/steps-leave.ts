import { expect, test } from 'vitest'
import * as z from 'zod'
import { allKeys } from './buckets.ts'
import type { Rehearsal } from './rehearsal.ts'

const minutes = 60_000
const stacks = z.object({ Stacks: z.array(z.object({ StackName: z.string() })) })

/** What is deployed stays as it is until something changes, and goes without what editors wrote. */
export function testLeaving(open: () => Rehearsal): void {
	test('cdk diff of a fresh synth finds nothing', { timeout: 5 * minutes }, async () => {
		const { cdk } = open()
		const { code, said } = await cdk.run('diff', '--all', '--fail')
		expect(code, said.slice(-5000)).toBe(0)
	})

	test('a second cdk deploy changes nothing', { timeout: 5 * minutes }, async () => {
		const { cdk, figures } = open()
		const { code, said } = await figures.time('second cdk deploy, seconds', () => cdk.deploy())
		expect(code, said.slice(-3000)).toBe(0)
		expect(said.match(/\(no changes\)/g)).toHaveLength(cdk.templates().size)
	})

	test('cdk destroy takes everything but what was written', { timeout: 10 * minutes }, async () => {
		const rehearsal = open()
		const manuscripts = rehearsal.bucket('Manuscripts')
		const before = await allKeys(manuscripts)
		const { code, said } = await rehearsal.cdk.run('destroy', '--all', '--force')
		expect(code, said.slice(-3000)).toBe(0)
		expect(before).toEqual(expect.arrayContaining(rehearsal.newsroom.keys()))
		expect(await allKeys(manuscripts)).toEqual(before)
		const left = stacks.parse(JSON.parse(await rehearsal.aws('cloudformation', 'describe-stacks'))).Stacks
		expect(left.map(({ StackName }) => StackName)).toEqual(['CDKToolkit'])
	})
}
