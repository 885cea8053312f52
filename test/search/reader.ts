import { vi } from 'vitest'
import { all } from '../markup/element.ts'
import { readHtml } from '../markup/html.ts'
import type { TestNewsroom } from '../support/memory-tools.ts'

/** As much of a page's element as functions/reader/files/search.js asks of one. */
class PageElement {
	textContent = ''
	hidden = false
	href = ''
	dateTime = ''
	className = ''
	value = ''
	dataset: Record<string, string> = {}
	children: unknown[] = []
	readonly heard = new Map<string, (event: { preventDefault(): void }) => void>()
	readonly parts: Readonly<Record<string, PageElement>>
	constructor(parts: Readonly<Record<string, PageElement>> = {}) {
		this.parts = parts
	}
	querySelector(name: string): PageElement | null {
		return this.parts[name] ?? null
	}
	addEventListener(name: string, listener: (event: { preventDefault(): void }) => void): void {
		this.heard.set(name, listener)
	}
	append(...children: unknown[]): void {
		this.children.push(...children)
	}
	replaceChildren(): void {
		this.children = []
	}
	contains(): boolean {
		return false
	}
	tell(name: string): void {
		this.heard.get(name)?.({ preventDefault: () => undefined })
	}
	links(): string[] {
		const inside = this.children.flatMap((child) => (child instanceof PageElement ? child.links() : []))
		return this.href === '' ? inside : [this.href]
	}
}

/** A reader on a search page: the addresses that some words find, and those there are after the button for older ones. */
export interface SearchReader {
	look(words: string): Promise<string[]>
	older(): Promise<string[]>
}

/** Opens a language's search page with its script, on a site that is read from memory. */
export async function readerOn(newsroom: TestNewsroom, tag: string): Promise<SearchReader> {
	const input = new PageElement()
	const form = new PageElement({ input })
	const page = readHtml(await newsroom.text(`/${tag}/search/`))
	const attributes = all(page, 'form').find((one) => one.attributes['class'] === 'search')?.attributes ?? {}
	for (const [name, value] of Object.entries(attributes))
		if (name.startsWith('data-')) form.dataset[name.slice('data-'.length)] = value
	const [said, list, more] = [new PageElement(), new PageElement(), new PageElement()]
	const places: Record<string, PageElement> = { 'form.search': form, '.said': said, '.found': list, '.older': more }
	vi.stubGlobal('document', {
		querySelector: (name: string) => places[name] ?? null,
		createElement: () => new PageElement(),
	})
	vi.stubGlobal('HTMLFormElement', PageElement)
	vi.stubGlobal('HTMLElement', PageElement)
	vi.stubGlobal('location', { search: '' })
	vi.stubGlobal('history', { replaceState: () => undefined })
	vi.stubGlobal('fetch', async (name: string) => {
		const file = await newsroom.site.get(`${tag}/search/${name}`)
		return file === undefined ? new Response('', { status: 404 }) : new Response(Buffer.from(file.body))
	})
	vi.resetModules()
	const script = '../../functions/reader/files/search.js'
	await import(script)
	const told = async () => {
		await vi.waitUntil(() => said.textContent !== '' && said.textContent !== form.dataset['searching'])
		return list.links()
	}
	return {
		look: (words) => {
			input.value = words
			form.tell('submit')
			return told()
		},
		older: () => {
			more.tell('click')
			return told()
		},
	}
}
