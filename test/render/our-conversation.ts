import { all, type Element } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import { publish, read } from './publish-one.ts'

const plain = {
	...{ title: 'The first rows', description: 'Rows of saxaul stand where the sea was.', authors: ['desk'] },
	...{ date: '2026-03-02T09:00:00+05:00', section: 'society' },
}
const { galley } = read(plain, 'The first rows went in with the spring rains.')
if (galley === null) throw new Error('The plain article was refused')
const [[, plainPage] = ['', '']] = (await publish(galley)).html
const ours = readHtml(plainPage)

const isSection = ({ name, attributes }: Element) => name === 'section' && attributes['class'] === 'conversation'
const isScript = ({ name, attributes }: Element) => name === 'script' && attributes['type'] === 'module'
/** All of an element, but for the subject of an e-mail, which names the article. */
const whole = (element: Element) => JSON.stringify(element).replace(/(\?subject=)[^"]*/g, '$1')

const known = new Set(all(ours).flatMap((element) => (isSection(element) || isScript(element) ? [whole(element)] : [])))
if (known.size !== 2) throw new Error('The plain article has a conversation and its script')

/** A page without the conversation and its script, when they are to the letter those of an article that nobody attacks. */
export function withoutConversation(root: Element): Element {
	const left = new Set(known)
	const strip = (element: Element): Element => ({
		...element,
		children: element.children.flatMap((child): (Element | string)[] => {
			if (typeof child === 'string') return [child]
			// Each once: a second one is somebody else's.
			return left.delete(whole(child)) ? [] : [strip(child)]
		}),
	})
	return strip(root)
}
