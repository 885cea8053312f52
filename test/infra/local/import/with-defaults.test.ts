import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withDefaults } from '../../../../infra/local/import/archive/with-defaults.ts'
import { JekyllArchive } from '../../../../infra/local/import/jekyll/jekyll-archive.ts'
import { folders, save } from '../../../support/commands.ts'
import { importInto, manuscriptAt } from './imported.ts'

const folder = folders()

test('stories that name no section and no author get the ones that were named for them; others keep theirs', async () => {
	const site = folder()
	save(site, {
		'_config.yml': 'title: Letters\nurl: https://old.example.org\nlang: en\n',
		'_posts/2024-05-01-bread.md': '---\ntitle: Bread\n---\nThe oven is lit at four.\n',
		'_posts/2024-05-02-tea.md': '---\ntitle: Tea\nauthor: Aigul\ncategories: [river]\n---\nThe kettle sings.\n',
		'about.md': '---\ntitle: About\n---\nWho we are.\n',
	})
	const target = join(folder(), 'content')
	const defaults = { section: { name: 'Town News' }, author: { name: 'Harbour Desk' } }
	await importInto(target, withDefaults(new JekyllArchive(site, undefined), defaults))
	expect(manuscriptAt(target, 'articles/bread/en.md').fields).toMatchObject({
		section: 'town-news',
		authors: ['harbour-desk'],
	})
	expect(manuscriptAt(target, 'articles/tea/en.md').fields).toMatchObject({ section: 'river', authors: ['aigul'] })
	expect(manuscriptAt(target, 'pages/about/en.md').fields).not.toHaveProperty('section')
})
