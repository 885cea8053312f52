import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import sharp from 'sharp'

/** The newsroom of one story that shows every part of a page in eight languages. */
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

/** Words of a story of four and a half minutes at 230 a minute, the fastest of our readers: it has a table of contents. */
const wanted = 1035

/** Writes the gallery's newsroom as editors would have left it: its settings, two stories in each language, photos. */
export async function writeNewsroom(to: string): Promise<void> {
	cpSync(own, to, { recursive: true })
	const story = join(to, 'articles/notebook')
	for (const name of globSync('*.md', { cwd: story })) {
		const text = readFileSync(join(story, name), 'utf8')
		writeFileSync(join(story, name), lengthened(text, plainParagraphs(borrowed(name))))
		const next = join(to, 'articles/next-row')
		mkdirSync(next, { recursive: true })
		writeFileSync(join(next, 'article.yml'), 'date: 2026-05-11\nauthors: [madina]\nsection: environment\n')
		writeFileSync(join(next, name), shortStory(text, unbroken.get(basename(name, '.md'))))
	}
	for (const [name, from] of Object.entries(photos)) {
		const small = await sharp(join(content, from)).resize({ width: 1200 }).jpeg({ quality: 70 }).toBuffer()
		writeFileSync(join(story, name), small)
	}
}

/** A long text of the same language, of which only the plain paragraphs are used. */
function borrowed(name: string): string {
	return readFileSync(join(content, 'saxaul-aral', name), 'utf8')
}

function plainParagraphs(manuscript: string): string[] {
	return bodyOf(manuscript)
		.split('\n\n')
		.filter((block) => /^[\p{L}«“]/u.test(block) && !block.includes('[') && block.length > 120)
}

/** The manuscript with other paragraphs before its last part, until the text is long enough. */
function lengthened(manuscript: string, paragraphs: readonly string[]): string {
	const at = manuscript.lastIndexOf('\n## ')
	const more: string[] = []
	let words = countWords(bodyOf(manuscript))
	for (let index = 0; words < wanted && index < 100; index++) {
		const paragraph = paragraphs[index % paragraphs.length] ?? ''
		more.push(paragraph)
		words += countWords(paragraph)
	}
	return `${manuscript.slice(0, at)}\n${more.join('\n\n')}\n${manuscript.slice(at)}`
}

/** A story without a photo, made of the first words of another one. */
function shortStory(manuscript: string, headline: string | undefined): string {
	const description = /^description: .+$/m.exec(manuscript)?.[0] ?? ''
	const title = headline ?? /^## (.+)$/m.exec(manuscript)?.[1] ?? ''
	const [paragraph = ''] = plainParagraphs(manuscript)
	return `---\ntitle: ${title}\n${description}\n---\n${paragraph}\n`
}

function bodyOf(manuscript: string): string {
	return manuscript.slice(manuscript.indexOf('\n---\n', 4) + 5)
}

function countWords(text: string): number {
	return text.split(/\s+/).length
}
