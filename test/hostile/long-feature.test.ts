import { describe, expect, test } from 'vitest'
import { guardBody } from '../../functions/validate/steps/guard-body.ts'
import { manuscript, read } from '../validate/reading/context.ts'

describe('a long feature is no attack', () => {
	/** Ten times the longest article that a newsroom publishes in a year, with all that an article may hold. */
	const chapter = `## A chapter

The gardens [by the river](https://garden.example.org/map) have *many* **trees**, as \`map.txt\` says.[^1] ${'Apples ripen early. '.repeat(60)}

- a list of trees
  - with one in it
    1. and one more

> A quote of a gardener, ${'who talks of pears, '.repeat(20)}

| Tree | Age |
|---|---|
${'| Apple | 40 |\n'.repeat(30)}
`

	test('of 400 KB: the guard lets it pass', () => {
		const text = `${chapter.repeat(180)}\n[^1]: Drawn last year.\n`
		expect(Buffer.byteLength(text)).toBeGreaterThan(400_000)
		expect(guardBody(text)).toBeUndefined()
	})

	// Without the deadline of a worker, which is for machines that do nothing else.
	test('of 120 KB: it has its galley', () => {
		const text = manuscript({}, `${chapter.repeat(50)}\n[^1]: Drawn last year.\n`)
		expect(Buffer.byteLength(text)).toBeGreaterThan(110_000)
		expect(read(text).problems).toEqual([])
	}, 60_000)
})
