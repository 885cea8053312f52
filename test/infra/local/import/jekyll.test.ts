import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { JekyllArchive } from '../../../../infra/local/import/jekyll/jekyll-archive.ts'
import { folders, run, save } from '../../../support/commands.ts'
import { photo } from '../../../support/photos.ts'
import { importInto, manuscriptAt, outcomeOf, settingsAt } from './imported.ts'

const folder = folders()

const config = `
title: The Harbour Letter
url: https://old.example.org
baseurl: /letter
timezone: Asia/Almaty
lang: en
languages: [en, ru]
permalink: pretty
author: Harbour desk
defaults:
  - { scope: { path: "", type: posts }, values: { layout: post, image: /img/quay.jpg } }
`

const ferry = `---
title: The rope ferry is back
description: After eleven years the rope ferry crosses again, and the far bank is four minutes away.
categories: [river, people]
tags: ferry ropes
ref: ferry
redirect_from: /ferry.html
layout: post
---
The ferryman rings {{ "a bell" }}. See [the tea house]({% post_url 2024-04-01-tea %}) and [about]({{ '/about/' | relative_url }}).
{: .lead}

<!--more-->
![Quay]({{ site.baseurl }}/img/quay.jpg){: width="300"}

{% highlight ruby %}
puts 'ferry'
{% endhighlight %}

{% raw %}{{ shown as it is }}{% endraw %}

{% include map.html place="quay" %}
`

async function jekyllSite(at: string): Promise<void> {
	save(at, {
		'_config.yml': config,
		'_posts/2024-05-01-rope-ferry.md': ferry,
		'_posts/2024-05-01-parom.md':
			'---\ntitle: Паром на канате вернулся\nlang: ru\nref: ferry\ncategories: [river]\ndate: 2024-05-01 09:00:00 +0500\n---\nПаром снова ходит, и до того берега четыре минуты.\n',
		'_posts/2024-04-01-tea.md':
			'---\ntitle: The tea house\npublished: false\ncategory: people\n---\nTea from six in the morning.\n',
		'_drafts/winter.md':
			'---\ntitle: Winter swimmers\ncategory: people\ndate: 2024-12-01\n---\nThe hole in the ice is cut at dawn.\n',
		'_posts/undated.md': '---\ntitle: Undated\n---\nWords.\n',
		'_posts/2024-02-30-leap.md': '---\ntitle: Leap\n---\nWords.\n',
		'_posts/2024-06-01-open.md': '---\ntitle: Open\nWords.\n',
		'about.md': '---\ntitle: About\n---\nWe live by the harbour and write letters about it.\n',
		'index.html': '---\nlayout: home\n---\n',
		'README.md': '# Not a page\n',
		'img/quay.jpg': await photo(),
	})
}

describe('a Jekyll site', () => {
	test('becomes stories and pages, with its categories, languages and old addresses', async () => {
		const at = folder()
		await jekyllSite(join(at, 'site'))
		const to = join(at, 'to')
		expect(await importInto(to, new JekyllArchive(join(at, 'site'), undefined))).toEqual({
			imported: 5,
			kept: 0,
			refused: 3,
			left: 1,
		})
		const { fields, text } = manuscriptAt(to, 'articles/parom/en.md')
		expect(fields).toEqual({
			title: 'The rope ferry is back',
			description: 'After eleven years the rope ferry crosses again, and the far bank is four minutes away.',
			authors: ['harbour-desk'],
			date: '2024-05-01',
			section: 'river',
			tags: ['people', 'ferry', 'ropes'],
			lead: { image: 'quay.jpg' },
			slug: 'rope-ferry',
			aliases: ['/letter/river/people/2024/05/01/rope-ferry/', '/letter/ferry.html'],
		})
		expect(text).toContain(
			'The ferryman rings a bell. See [the tea house](../tea/en.md) and [about](../../pages/about/en.md).\n',
		)
		expect(text).toContain('![Quay](quay.jpg)\n')
		expect(text).toContain("````ruby\nputs 'ferry'\n````")
		expect(text).toContain('{{ shown as it is }}')
		expect(text).toContain('{% include map.html place="quay" %}')
		expect(existsSync(join(to, 'articles/parom/quay.jpg'))).toBe(true)
		expect(manuscriptAt(to, 'articles/parom/ru.md').fields).toMatchObject({
			date: '2024-05-01T09:00:00+05:00',
			aliases: ['/letter/ru/river/2024/05/01/parom/'],
		})
		expect(manuscriptAt(to, 'articles/tea/en.md').fields).toMatchObject({ status: 'draft' })
		expect(manuscriptAt(to, 'articles/winter/en.md').fields).toMatchObject({ status: 'draft', date: '2024-12-01' })
		expect(manuscriptAt(to, 'pages/about/en.md').fields).toMatchObject({ aliases: ['/letter/about/'] })
		expect(settingsAt(to, 'site.yml')).toMatchObject({
			languages: ['en', 'ru'],
			sections: { river: { en: 'river', ru: 'river' }, people: { en: 'people' } },
		})
	})

	test('has a line in the report for what is broken or has no place', async () => {
		const at = folder()
		await jekyllSite(join(at, 'site'))
		await importInto(join(at, 'to'), new JekyllArchive(join(at, 'site'), undefined))
		const rules = (source: string) => outcomeOf(join(at, 'to'), source)?.notes.map(({ rule }) => rule)
		expect(rules('_posts/undated.md')).toEqual(['date-missing'])
		expect(rules('_posts/2024-02-30-leap.md')).toEqual(['date-impossible'])
		expect(rules('_posts/2024-06-01-open.md')).toEqual(['front-matter-unclosed'])
		expect(rules('index.html')).toEqual(['front'])
		expect(outcomeOf(join(at, 'to'), '_posts/2024-05-01-rope-ferry.md')?.notes).toEqual(
			expect.arrayContaining([
				{ rule: 'attributes-left', found: '{: .lead}', line: 11 },
				{ rule: 'include', found: '{% include map.html place="quay" %}', line: 22 },
			]),
		)
		expect(rules('README.md')).toBeUndefined()
	})

	test('passes npm run check but for what it never had', async () => {
		const at = folder()
		await jekyllSite(join(at, 'site'))
		await importInto(join(at, 'to'), new JekyllArchive(join(at, 'site'), undefined))
		const { out } = await run('check', [join(at, 'to')], at)
		const errors = out.split('\n').filter((line) => / error /.test(line))
		// The photo of every post has neither alt nor caption nor credit in the archive.
		expect(errors.length).toBeGreaterThan(0)
		for (const line of errors) expect(line).toMatch(/`lead\.(alt|caption|credit)`.*\[field-missing\]/)
	}, 60_000)
})
