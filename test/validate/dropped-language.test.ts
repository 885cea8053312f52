import { expect, test } from 'vitest'
import { manuscript, settings } from '../support/fixture.ts'
import { newsrooms } from '../support/newsrooms.ts'

const open = newsrooms()
const without = (tag: string) => ({
	'site.yml': settings['site.yml'].replace(new RegExp(`(languages: \\[.*?)\\b${tag}, `), '$1'),
})

test('a language that the settings drop leaves the site; listed again, it comes back', async () => {
	const newsroom = await open()
	await newsroom.upload({
		'articles/aral/en.md': manuscript({ title: 'Saxaul returns' }),
		'articles/aral/kk.md': manuscript({ title: 'Сексеуіл қайтты' }),
	})
	expect(await newsroom.text('/en/aral/')).toContain('hreflang="kk"')

	expect(without('kk')['site.yml']).not.toContain(' kk,')
	await newsroom.upload(without('kk'))
	expect(await newsroom.status('/kk/aral/')).toBe(410)
	expect(await newsroom.status('/kk/aral/lite/')).toBe(410)
	expect(await newsroom.status('/kk/')).toBe(404)
	expect(await newsroom.text('/en/aral/')).not.toContain('hreflang="kk"')
	expect(await newsroom.text('/en/aral/')).toContain('Saxaul returns')

	await newsroom.upload({ 'site.yml': settings['site.yml'] })
	expect(await newsroom.text('/kk/aral/')).toContain('Сексеуіл қайтты')
	expect(await newsroom.text('/kk/')).toContain('/kk/aral/')
	expect(await newsroom.text('/en/aral/')).toContain('hreflang="kk"')

	await newsroom.upload(without('kk'))
	await newsroom.delete('articles/aral/kk.md')
	await newsroom.upload({ 'site.yml': settings['site.yml'] })
	expect(await newsroom.status('/kk/aral/')).toBe(410)
})
