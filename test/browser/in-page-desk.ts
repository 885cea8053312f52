/**
 * What the tests ask of the moderators' desk from inside the page: each function is sent there as its source, as those of
 * in-page.ts are, and stands alone.
 */
interface PageElement {
	readonly id: string
	closest(selectors: string): PageElement | null
	setAttribute(name: string, value: string): void
	dispatchEvent(event: unknown): boolean
}
declare const document: { readonly activeElement: PageElement | null; readonly body: PageElement }
declare const KeyboardEvent: new (type: string, options: object) => unknown

/** Number of the comment that has the focus, or holds what has it: its id ends with it. */
export const focusedNumber = () => document.activeElement?.closest('article')?.id.split('-').at(-1)

/** The id of what has the focus. */
export const focusedId = () => document.activeElement?.id

/** True when one of the focused comment's reasons is about to be chosen. */
export const isInReasons = () => document.activeElement?.closest('select') !== null

/** Presses the key of a Cyrillic keyboard that has J in its place. */
export const pressCyrillicJ = () =>
	void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true }))

/** Unfolds what is folded. */
export const unfold = (folded: readonly PageElement[]) => {
	for (const one of folded) one.setAttribute('open', '')
}
