import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HugoArchive } from '../../../../infra/local/import/hugo/hugo-archive.ts'
import { JekyllArchive } from '../../../../infra/local/import/jekyll/jekyll-archive.ts'
import { command, folders, save } from '../../../support/commands.ts'
import { importInto, manuscriptAt, outcomeOf } from './imported.ts'

const folder = folders()

test('one quotation mark too many in a shortcode does not hold up the import', async () => {
	const at = folder()
	save(join(at, 'site'), {
		'hugo.toml': 'title = "Paper"\n',
		'content/life/bread.md': `---\ntitle: Bread\n---\n{{< figure src=${'A'.repeat(200)}" >}}\n`,
	})
	// In a process of its own: an expression that never ends lets no timer ring.
	const child = command('import', ['hugo', join(at, 'site'), '--to', join(at, 'to')], at)
	const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
	expect(await new Promise((done) => child.on('close', done))).toBe(0)
	clearTimeout(late)
	expect(manuscriptAt(join(at, 'to'), 'articles/bread/en.md').text).toContain('{{< figure src=AAA')
}, 60_000)

describe.each([
	['Hugo', 'hugo.toml', 'title = "Paper"\n', 'content/life/tea.md', (at: string) => new HugoArchive(at, 'UTC')],
	[
		'Jekyll',
		'_config.yml',
		'title: Paper\nlang: en\n',
		'_posts/2024-05-01-tea.md',
		(at: string) => new JekyllArchive(at, 'UTC'),
	],
] as const)('a “more” mark of %s', (_tool, config, settings, path, open) => {
	const textOf = async (body: string) => {
		const at = folder()
		save(join(at, 'site'), { [config]: settings, [path]: `---\ntitle: Tea\n---\n${body}` })
		await importInto(join(at, 'to'), open(join(at, 'site')))
		return manuscriptAt(join(at, 'to'), 'articles/tea/en.md')
	}

	test('may come twice: nothing behind the second is lost, and the description ends at the first', async () => {
		const { text, fields } = await textOf('One.\n\n<!--more-->\n\nTwo.\n\n<!-- more -->\n\nThree.\n')
		expect(text.split(/\n+/)).toEqual(['One.', 'Two.', 'Three.', ''])
		expect(fields['description']).toBe('One.')
	})

	test('in code is shown, and ends nothing', async () => {
		const body = 'One, and a sentence long enough to be what listings show.\n\n```html\n<!--more-->\n```\n\nTwo.\n'
		expect((await textOf(body)).text).toBe(body)
	})
})

test('code of a Jekyll site is there though it is marked as raw within its own marks', async () => {
	const at = folder()
	save(join(at, 'site'), {
		'_config.yml': 'title: Paper\nlang: en\n',
		'_posts/2024-05-01-code.md':
			'---\ntitle: Code\n---\n{% highlight html %}{% raw %}\n<b>{{ page.title }}</b>\n{% endraw %}{% endhighlight %}\n',
	})
	await importInto(join(at, 'to'), new JekyllArchive(join(at, 'site'), 'UTC'))
	expect(manuscriptAt(join(at, 'to'), 'articles/code/en.md').text).toContain('<b>{{ page.title }}</b>')
})

test('documents of a Jekyll collection without pages have a line in the report', async () => {
	const at = folder()
	save(join(at, 'site'), {
		'_config.yml': 'title: Paper\nlang: en\ncollections:\n  people: { output: false }\n  places: { output: true }\n',
		'_people/madina.md': '---\ntitle: Madina\n---\nShe grafts.\n',
		'_places/quay.md': '---\ntitle: Quay\n---\nWhere the ferry lands.\n',
	})
	await importInto(join(at, 'to'), new JekyllArchive(join(at, 'site'), 'UTC'))
	expect(outcomeOf(join(at, 'to'), '_people/madina.md')).toMatchObject({
		state: 'left',
		notes: [{ rule: 'not-built' }],
	})
	expect(outcomeOf(join(at, 'to'), '_places/quay.md')).toMatchObject({ state: 'imported' })
})
