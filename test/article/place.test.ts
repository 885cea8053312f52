import { expect, test } from 'vitest'
import { placeOf } from '../../functions/article/place.ts'

test.each([
	['articles/aral/kk.md', 'aral', 'kk'],
	['articles/aral/uz-Latn.md', 'aral', 'uz-Latn'],
	['articles/aral/uz_Cyrl.MD', 'aral', 'uz_Cyrl'],
	['articles/aral/en.markdown', 'aral', 'en'],
	['articles/aral/index.kk.md', 'aral', 'kk'],
	['articles/aral.kk.md', 'aral', 'kk'],
	['articles/v2.0-launch.kk.md', 'v2.0-launch', 'kk'],
	['articles/kk/aral.md', 'aral', 'kk'],
	['articles/uz-Latn/aral.md', 'aral', 'uz-Latn'],
	['articles/сексеуіл/kk.md', 'сексеуіл', 'kk'],
	['articles/السكسول.ar.md', 'السكسول', 'ar'],
	// A word that is a well-formed language tag is still a word.
	['articles/sea-lion/en.md', 'sea-lion', 'en'],
	['articles/aral/sea-lion.md', 'aral', 'sea-lion'],
	['articles/kk/sea-lion.md', 'sea-lion', 'kk'],
	// Both could be languages: then the folder is the story, and VALIDATE says that it must not be.
	['articles/kk/en.md', 'kk', 'en'],
	['pages/about/en.md', 'pages/about', 'en'],
	['pages/about.en.md', 'pages/about', 'en'],
])('%s is the story %s in %s', (key, story, languagePart) => {
	expect(placeOf(key)).toEqual({ kind: 'manuscript', story, languagePart, key })
})

test.each([
	['articles/aral/article.yml', 'aral'],
	['articles/aral/article.yaml', 'aral'],
])('%s is what the languages of a story share', (key, story) => {
	expect(placeOf(key)).toEqual({ kind: 'shared', story, key })
})

test.each([
	['articles/aral/lead.jpg', 'aral', 'lead.jpg'],
	['articles/aral/lead.kk.jpg', 'aral', 'lead.kk.jpg'],
	['articles/aral/Қар.JPEG', 'aral', 'Қар.JPEG'],
	['articles/aral/map.avif', 'aral', 'map.avif'],
	['pages/about/team.webp', 'pages/about', 'team.webp'],
])('%s is a photo', (key, story, name) => {
	expect(placeOf(key)).toEqual({ kind: 'photo', story, name, key })
})

test.each([
	['site.yml', 'site'],
	['authors.yaml', 'authors'],
	['taxonomy.yml', 'taxonomy'],
])('%s are settings', (key, file) => {
	expect(placeOf(key)).toEqual({ kind: 'settings', file, key })
})

test.each([
	['articles/../site.yml', 'unsafe'],
	['articles/./aral/en.md', 'unsafe'],
	['articles//en.md', 'unsafe'],
	['/articles/aral/en.md', 'unsafe'],
	['articles/aral/', 'unsafe'],
	['articles\\aral\\en.md', 'unsafe'],
	['articles/aral/en\u0000.md', 'unsafe'],
	['articles/aral\n/en.md', 'unsafe'],
	[`articles/${'a'.repeat(900)}/en.md`, 'unsafe'],
	['articles/aral/en.md.txt', 'doubled'],
	['articles/aral/en.MD.docx', 'doubled'],
	['articles/aral/en.md.md', 'doubled'],
	['articles/aral/notes.pdf', 'type'],
	['articles/aral/lead.gif', 'type'],
	['articles/aral/deep/lead.jpg', 'elsewhere'],
	['articles/2026/03/aral/en.md', 'elsewhere'],
	['articles/en.md', 'elsewhere'],
	['articles/.en.md', 'elsewhere'],
	['lead.jpg', 'elsewhere'],
	['site.yml.bak', 'elsewhere'],
	['settings/site.yml', 'elsewhere'],
	['Articles/aral/en.md', 'elsewhere'],
])('%j is nothing that is published: %s', (key, why) => {
	expect(placeOf(key)).toEqual({ kind: 'unknown', why, key })
})
