import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import sharp from 'sharp'
import type { Language } from '../../functions/language/language.ts'
import { languageOf } from '../../functions/language/languages.ts'
import { lengthOf } from '../../functions/validate/reading/words.ts'

/** The newsroom of one story that shows every part of a page in thirteen languages. */
const own = resolve(import.meta.dirname, 'newsroom')
const content = resolve(import.meta.dirname, '../../content/articles')

/** Photos of the newsroom in content/, by the names that the gallery's manuscripts use. */
const photos = {
	'lead.jpg': 'saxaul-aral/lead.jpg',
	'seedlings.jpg': 'saxaul-aral/seedlings.jpg',
	'blossom.jpg': 'apple-orchard/blossom.jpg',
	'market.jpg': 'apple-orchard/market.jpg',
} as const

/** A word that no headline has: 300 letters without a place to break. */
const unbroken = new Map([
	['en', 'unbreakable'.repeat(28).slice(0, 300)],
	['fa', 'ناگسستنی'.repeat(38).slice(0, 300)],
])

/**
 * A text that has a table of contents: four and a half minutes at 230 words a minute, five at 360 signs, the fastest of our
 * readers. A paragraph worth taking has more signs than these.
 */
const wanted = { word: 1035, character: 1800 } as const
const shortest = { word: 120, character: 60 } as const

/** Writes the gallery's newsroom as editors would have left it: its settings, two stories in each language, photos. */
export async function writeNewsroom(to: string): Promise<void> {
	cpSync(own, to, { recursive: true })
	const story = join(to, 'articles/notebook')
	for (const name of globSync('*.md', { cwd: story })) {
		const language = languageFor(name)
		const text = readFileSync(join(story, name), 'utf8')
		writeFileSync(join(story, name), lengthened(text, plainParagraphs(borrowed(name) ?? text, language), language))
		const next = join(to, 'articles/next-row')
		mkdirSync(next, { recursive: true })
		writeFileSync(join(next, 'article.yml'), 'date: 2026-05-11\nauthors: [madina]\nsection: environment\n')
		writeFileSync(join(next, name), shortStory(text, language))
	}
	for (const [name, from] of Object.entries(photos)) {
		const small = await sharp(join(content, from)).resize({ width: 1200 }).jpeg({ quality: 70 }).toBuffer()
		writeFileSync(join(story, name), small)
	}
}

function languageFor(name: string): Language {
	const language = languageOf(basename(name, '.md'))
	if (language === undefined) throw new Error(`Tilmash has no language for ${name}`)
	return language
}

/** A long text of the same language, of which only the plain paragraphs are used; where there is none, a text has its own. */
function borrowed(name: string): string | undefined {
	const file = join(content, 'saxaul-aral', name)
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function plainParagraphs(manuscript: string, { readingSpeed }: Language): string[] {
	return bodyOf(manuscript)
		.split('\n\n')
		.filter((block) => /^[\p{L}«“]/u.test(block) && !block.includes('[') && block.length > shortest[readingSpeed.unit])
}

/** The manuscript with other paragraphs before its last part, until the text is long enough. */
function lengthened(manuscript: string, others: readonly string[], language: Language): string {
	const at = manuscript.lastIndexOf('\n## ')
	const more: string[] = []
	let length = lengthOf(bodyOf(manuscript), language)
	for (let index = 0; length < wanted[language.readingSpeed.unit] && index < 100; index++) {
		const paragraph = others[index % others.length] ?? ''
		more.push(paragraph)
		length += lengthOf(paragraph, language)
	}
	return `${manuscript.slice(0, at)}\n${more.join('\n\n')}\n${manuscript.slice(at)}`
}

/** A story without a photo, made of the first words of another one. */
function shortStory(manuscript: string, language: Language): string {
	const description = /^description: .+$/m.exec(manuscript)?.[0] ?? ''
	const title = unbroken.get(language.tag) ?? /^## (.+)$/m.exec(manuscript)?.[1] ?? ''
	const [paragraph = ''] = plainParagraphs(manuscript, language)
	return `---\ntitle: ${title}\n${description}\n---\n${paragraph}\n`
}

function bodyOf(manuscript: string): string {
	return manuscript.slice(manuscript.indexOf('\n---\n', 4) + 5)
}
