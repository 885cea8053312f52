import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { faces } from '../../functions/font/faces.ts'
import { faceOf } from '../../infra/fonts/faces-file.ts'
import { makeFont } from '../../infra/fonts/make-font.ts'
import { sourceOf } from '../../infra/fonts/sources.ts'
import { committedFont, withFont } from './committed-font.ts'

test.each(withFont.map((language) => [language.tag, language] as const))(
	'%s: making the font again gives the committed file, and the same facts about it',
	async (tag, language) => {
		const source = sourceOf[language.script]
		if (source === undefined) throw new Error(`${language.script} has no source`)
		const font = await makeFont(language, source)
		expect(font.equals(committedFont(tag))).toBe(true)
		expect(faces.get(tag)).toEqual(await faceOf(language, source, font))
	},
)

test('each address and size is that of the committed file', () => {
	for (const { tag } of withFont) {
		const file = committedFont(tag)
		const hash = createHash('sha256').update(file).digest('hex').slice(0, 16)
		expect([tag, faces.get(tag)?.hash, faces.get(tag)?.bytes]).toEqual([tag, hash, file.length])
	}
})
