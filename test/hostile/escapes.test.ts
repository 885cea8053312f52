import { describe, expect, test } from 'vitest'
import { readSettings } from '../../functions/validate/read-settings.ts'
import { settings } from '../support/fixture.ts'
import { manuscript, read } from '../validate/reading/context.ts'

/** Escapes in quoted YAML that write what no line of a file holds. */
const escapes = ['\\r\\nX-Header: 1', '\\0', '\\u202e', '\\u2066', '\\ud83d', '\\uFFFF', '\\e[31m', '\\u2028']

const fields = ['title', 'description', 'dateline', 'byline', 'copyright', 'slug', 'section', 'canonical', 'license']

describe.each(escapes)('what an escape (%s) writes into a line is refused, with its place:', (sign) => {
	test.each(fields)('in `%s`', (field) => {
		const { galley, problems } = read(manuscript({ [field]: `"https://a.example/${sign}a"` }))
		expect(galley).toBeNull()
		const lines = problems.filter(({ severity }) => severity === 'error').map(({ line }) => line)
		expect(lines.length).toBeGreaterThan(0)
		expect(Math.min(...lines)).toBeGreaterThan(1)
	})

	test('in the settings', () => {
		const kept = (file: 'site' | 'authors' | 'taxonomy', text: string) => readSettings(file, Buffer.from(text)).value
		expect(kept('site', settings['site.yml'])).not.toBeNull()
		expect(kept('site', settings['site.yml'].replace('The Steppe Post', `"The ${sign} Post"`))).toBeNull()
		const address = settings['site.yml'].replace('https://news.example.org\n', `"https://news.example.org/${sign}"\n`)
		expect(kept('site', address)).toBeNull()
		expect(kept('authors', `madina: { name: { en: "A ${sign} B" } }`)).toBeNull()
		expect(kept('taxonomy', `tags: { aral: { en: "A ${sign} B" } }`)).toBeNull()
	})
})
