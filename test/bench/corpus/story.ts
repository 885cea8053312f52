import { bodyOf } from './body.ts'
import { cut } from './cut.ts'
import { type Language, languages } from './languages.ts'
import { randomOf } from './random.ts'
import { type Shape, shapeOf } from './shape.ts'
import { paragraphOf, type Text } from './text.ts'

/** Of the sample newsroom, whose settings the corpus takes over. */
const sections = ['environment', 'society', 'culture', 'economy', 'sport', 'opinion'] as const
const authors = ['aral-bureau', 'madina-seitkali', 'aibek-toktosunov', 'dilnoza-rahimova', 'farrukh-nazarov'] as const
const tags = ['aral-sea', 'forestry', 'volunteers', 'orchards', 'crafts', 'railways', 'libraries', 'schools'] as const

/** The newest story's moment; each before it is three hours older: eight stories a day. */
const newest = Date.UTC(2024, 5, 30, 12)
const apart = 3 * 60 * 60 * 1000

/** One story, and what its languages say of it. */
export interface Story {
	readonly slug: string
	readonly articles: readonly Article[]
}

/** One story in one language, before it takes the form that a program wants. */
export interface Article {
	readonly story: string
	readonly language: Language
	readonly title: string
	readonly description: string
	readonly author: string
	readonly section: string
	readonly tags: readonly string[]
	/** ISO 8601 in UTC. */
	readonly date: string
	/** Markdown. */
	readonly body: string
}

/** The story of a number, the same one every time: 12 to 18 paragraphs in every language, all of one shape. */
export function storyOf(number: number, text: Text): Story {
	const random = randomOf(number)
	const slug = `story-${String(number).padStart(5, '0')}`
	const shape = shapeOf(number, random)
	const pick = <T>(from: readonly T[]) => from[random(0, from.length - 1)] as T
	const first = random(0, tags.length - 2)
	const shared = {
		story: slug,
		author: pick(authors),
		section: pick(sections),
		tags: tags.slice(first, first + 2),
		date: new Date(newest - number * apart).toISOString(),
	}
	return { slug, articles: languages.map((language) => ({ ...shared, language, ...wordsOf(shape, language, text) })) }
}

function wordsOf(shape: Shape, language: Language, text: Text): Pick<Article, 'title' | 'description' | 'body'> {
	const [title, description] = [paragraphOf(text, language, shape.title), longOf(text, language, shape.description)]
	return { title: cut(title, 70), description: `${cut(description, 150)}.`, body: bodyOf(shape, language, text) }
}

/** A paragraph that is long enough for a description, the first from a number on. */
function longOf(text: Text, language: Language, number: number): string {
	for (let next = number; next < number + text[language].length; next++)
		if (paragraphOf(text, language, next).length >= 80) return paragraphOf(text, language, next)
	throw new RangeError(`No paragraph of 80 letters in ${language}`)
}
